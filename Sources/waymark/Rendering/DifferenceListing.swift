internal import Careers
internal import Importing
internal import TextLayout
internal import Typesetting

/// The differences of two catalogues as text and Markdown.
struct DifferenceListing {
  private static let title = Text("What changed from", "更改：由")
  private static let to = Text("to", "至")
  private static let added = Text("Added", "新增")
  private static let removed = Text("Removed", "移除")
  private static let renamed = Text("Renamed", "改名")
  private static let changed = Text("Changed", "更改")
  private static let reworded = Text("Reworded", "只有文字不同")
  private static let rewordedToo = Text("reworded", "文字亦不同")
  private static let former = Text("was", "原稱")
  private static let now = Text("now", "現稱")
  private static let restated = Text("ours/ still says", "ours/仍然寫着")
  private static let nothing = Text("No difference.", "沒有分別。")

  let difference: CatalogueDifference
  let style: PageStyle

  private var renamedRecords: [RecordDifference] { difference.changed.filter(\.isRenamed) }
  private var changedRecords: [RecordDifference] { difference.changed.filter { !$0.isRenamed } }

  // MARK: As text

  var lines: [StyledLine] {
    if difference.isEmpty { return [StyledLine(style.words(Self.nothing))] }
    let parts = [
      part(Self.added, entries(difference.added, mark: "+ ")),
      part(Self.removed, entries(difference.removed, mark: "- ")),
      part(Self.renamed, renamedRecords.flatMap(lines)),
      part(Self.changed, changedRecords.flatMap(lines)),
      part(Self.reworded, difference.reworded.flatMap(lines)),
    ]
    return Array(parts.filter { !$0.isEmpty }.joined(separator: [StyledLine()]))
  }

  private func part(_ heading: Text, _ lines: [StyledLine]) -> [StyledLine] {
    lines.isEmpty ? [] : [StyledLine(style.words(heading), .heading)] + lines
  }

  private func entries(_ entries: [CatalogueDifference.Entry], mark: String) -> [StyledLine] {
    entries.flatMap { named(mark + words($0.title), $0.id.rawValue + "  " + $0.kind.title.words(in: style.language)) }
  }

  private func lines(of record: RecordDifference) -> [StyledLine] {
    named(words(record.title), record.id.rawValue, style: record.hasFacts ? .strong : .plain)
      + (former(record).map { named($0.words, $0.id, indent: 4) } ?? [])
      + present(record).flatMap { wrapped($0, indent: 4) }
      + record.changes.flatMap(lines)
      + rewording(record).flatMap { wrapped($0, indent: 4, style: .dim) }
  }

  private func lines(of change: RecordDifference.Change) -> [StyledLine] {
    wrapped(style.words(change.heading.title), indent: 4, style: .dim)
      + change.before.flatMap { wrapped(words($0), lead: "- ", indent: 6) }
      + change.after.flatMap { item in
        wrapped(words(item), lead: "+ ", indent: 6, style: .different) + restated(item).flatMap { wrapped($0, indent: 8) }
      }
  }

  /// A title and an id. If both don't fit, the id has its own line, since a broken one couldn't be copied.
  private func named(_ title: String, _ id: String?, indent: Int = 2, style span: Span.Style = .plain) -> [StyledLine] {
    guard let id else { return wrapped(title, indent: indent, style: span) }
    let whole = title + (title.hasSuffix(" ") ? "" : "  ") + id
    if CellWidth.of(whole) + indent <= style.width { return wrapped(whole, indent: indent, style: span) }
    return wrapped(title, indent: indent, style: span) + [StyledLine(String(repeating: " ", count: indent + 2) + Sanitiser.clean(id))]
  }

  private func wrapped(_ words: String, lead: String = "", indent: Int, style span: Span.Style = .plain) -> [StyledLine] {
    WrappedText.lines(words, style: span, lead: lead, indent: indent, width: style.width)
  }

  // MARK: As Markdown

  /// - Parameters:
  ///   - old: the former catalogue on the command line.
  ///   - new: the new catalogue on the command line.
  func markdown(from old: String, to new: String) -> String {
    let title = [style.words(Self.title), old, style.words(Self.to), new].map(Markdown.escaped).joined(separator: " ")
    let parts = [
      difference.isEmpty ? style.words(Self.nothing) + "\n" : nil,
      markdown(Self.added, difference.added.map(markdown)),
      markdown(Self.removed, difference.removed.map(markdown)),
      markdown(Self.renamed, renamedRecords.flatMap(markdown)),
      markdown(Self.changed, changedRecords.flatMap(markdown)),
      markdown(Self.reworded, difference.reworded.flatMap(markdown)),
    ]
    return (["# " + title + "\n"] + parts.compactMap(\.self)).joined(separator: "\n")
  }

  private func markdown(_ heading: Text, _ items: [String]) -> String? {
    items.isEmpty ? nil : "## " + Markdown.escaped(style.words(heading)) + "\n\n" + items.map { $0 + "\n" }.joined()
  }

  private func markdown(_ entry: CatalogueDifference.Entry) -> String {
    "- " + bold(entry.title, entry.id) + ", " + Markdown.escaped(entry.kind.title.words(in: style.language))
  }

  private func markdown(_ record: RecordDifference) -> [String] {
    ["- " + bold(record.title, record.id)] + formerItem(record) + present(record).map { "  - " + Markdown.escaped($0) }
      + record.changes.flatMap(markdown)
      + rewording(record).map { "  - " + Markdown.escaped($0) }
  }

  private func formerItem(_ record: RecordDifference) -> [String] {
    former(record).map { ["  - " + Markdown.escaped([$0.words, $0.id].compactMap(\.self).joined(separator: "  "))] } ?? []
  }

  private func markdown(_ change: RecordDifference.Change) -> [String] {
    ["  - " + Markdown.escaped(style.words(change.heading.title))]
      + change.before.map { "    - ~~" + Markdown.escaped(words($0)) + "~~" }
      + change.after.flatMap { item in
        ["    - " + Markdown.escaped(words(item))] + restated(item).map { "      - " + Markdown.escaped($0) }
      }
  }

  private func bold(_ title: Text, _ id: RecordID) -> String {
    "**" + Markdown.escaped(words(title)) + "** " + Markdown.escaped(id.rawValue)
  }

  // MARK: Words

  /// The former title, if it reads differently, and the former id.
  private func former(_ record: RecordDifference) -> (words: String, id: String?)? {
    let title = (names(of: record)?.before ?? record.formerTitle).map(words) ?? ""
    let isShown = title != words(record.title) && !title.isEmpty
    guard isShown || record.formerID != nil else { return nil }
    return (labelled(Self.former, in: style.language) + (isShown ? title : ""), record.formerID?.rawValue)
  }

  /// The document's new name, if our unchanged name hides the change.
  private func present(_ record: RecordDifference) -> [String] {
    guard let now = names(of: record)?.now else { return [] }
    return [labelled(Self.now, in: style.language) + words(now), labelled(Self.restated, in: style.language) + words(record.title)]
  }

  private func names(of record: RecordDifference) -> (before: Text, now: Text)? {
    record.formerTitle.map(words) == words(record.title) ? record.statedTitles : nil
  }

  /// The headings with different wording.
  private func rewording(_ record: RecordDifference) -> [String] {
    let headings = record.reworded.map { style.words($0.title) }.joined(separator: style.comma)
    if headings.isEmpty { return [] }
    return [record.hasFacts ? labelled(Self.rewordedToo, in: style.language) + headings : headings]
  }

  /// Our words that need correction.
  private func restated(_ item: StatedItem) -> [String] {
    item.restated.map { [labelled(Self.restated, in: style.language) + words($0)] } ?? []
  }

  private func labelled(_ label: Text, in language: Language) -> String {
    OurMark.words(label, in: language) + (language == .english ? ": " : "：")
  }

  private func words(_ item: StatedItem) -> String {
    style.languages.map { language in
      let label = item.label.map { labelled($0, in: language) } ?? ""
      let detail = item.detail.map { " (" + OurMark.words($0, in: language) + ")" } ?? ""
      return label + OurMark.words(item.text, in: language) + detail
    }.joined(separator: " / ")
  }

  private func words(_ text: Text) -> String { style.languages.map { OurMark.words(text, in: $0) }.joined(separator: " / ") }
}
