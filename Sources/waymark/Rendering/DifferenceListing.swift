internal import Careers
internal import Typesetting

/// What one catalogue holds otherwise than another, for people to read.
struct DifferenceListing {
  private static let added = Text("Added", "新增")
  private static let removed = Text("Removed", "移除")
  private static let changed = Text("Changed", "更改")
  private static let reworded = Text("Worded otherwise", "只有文字不同")
  private static let nothing = Text("No difference.", "沒有分別。")

  let difference: CatalogueDifference
  let style: PageStyle

  // MARK: As text

  var lines: [StyledLine] {
    if difference.isEmpty { return [StyledLine(style.words(Self.nothing))] }
    let parts = [
      part(Self.added, entries(difference.added, mark: "+ ")),
      part(Self.removed, entries(difference.removed, mark: "- ")),
      part(Self.changed, difference.changed.flatMap(lines)),
      part(Self.reworded, difference.reworded.flatMap { wrapped(named($0.title, $0.id), indent: 2) }),
    ]
    return Array(parts.filter { !$0.isEmpty }.joined(separator: [StyledLine()]))
  }

  private func part(_ heading: Text, _ lines: [StyledLine]) -> [StyledLine] {
    lines.isEmpty ? [] : [StyledLine(style.words(heading), .heading)] + lines
  }

  private func entries(_ entries: [CatalogueDifference.Entry], mark: String) -> [StyledLine] {
    entries.flatMap { wrapped(mark + named($0.title, $0.id) + "  " + $0.kind.title.words(in: style.language), indent: 2) }
  }

  private func lines(of record: RecordDifference) -> [StyledLine] {
    let former = record.formerTitle.map { wrapped(Self.former($0).words(in: style.language), indent: 4) } ?? []
    return wrapped(named(record.title, record.id), indent: 2, style: .strong) + former + record.changes.flatMap(lines)
  }

  private func lines(of change: RecordDifference.Change) -> [StyledLine] {
    wrapped(style.words(change.heading.title), indent: 4, style: .dim)
      + change.before.flatMap { wrapped("- " + words($0), indent: 6) }
      + change.after.flatMap { wrapped("+ " + words($0), indent: 6, style: .different) }
  }

  private func wrapped(_ words: String, indent: Int, style span: Span.Style = .plain) -> [StyledLine] {
    let blanks = StyledLine(String(repeating: " ", count: indent))
    return WrappedText.lines(words, style: span, width: style.width - indent).map { blanks + $0 }
  }

  // MARK: As Markdown

  var markdown: String {
    if difference.isEmpty { return style.words(Self.nothing) + "\n" }
    let parts = [
      markdown(Self.added, difference.added.map { "- " + bold($0.title, $0.id) }),
      markdown(Self.removed, difference.removed.map { "- " + bold($0.title, $0.id) }),
      markdown(Self.changed, difference.changed.flatMap(markdown)),
      markdown(Self.reworded, difference.reworded.map { "- " + bold($0.title, $0.id) }),
    ]
    return parts.compactMap(\.self).joined(separator: "\n")
  }

  private func markdown(_ heading: Text, _ items: [String]) -> String? {
    items.isEmpty ? nil : "## " + Markdown.escaped(style.words(heading)) + "\n\n" + items.map { $0 + "\n" }.joined()
  }

  private func markdown(_ record: RecordDifference) -> [String] {
    let former = record.formerTitle.map { ["  - " + Markdown.escaped(Self.former($0).words(in: style.language))] } ?? []
    return ["- " + bold(record.title, record.id)] + former + record.changes.flatMap(markdown)
  }

  private func markdown(_ change: RecordDifference.Change) -> [String] {
    ["  - " + Markdown.escaped(style.words(change.heading.title))]
      + change.before.map { "    - ~~" + Markdown.escaped(words($0)) + "~~" }
      + change.after.map { "    - " + Markdown.escaped(words($0)) }
  }

  private func bold(_ title: Text, _ id: RecordID) -> String {
    "**" + Markdown.escaped(words(title)) + "** " + Markdown.escaped(id.rawValue)
  }

  // MARK: Words

  private static func former(_ title: Text) -> Text { title.mapped { $0 == .english ? "was: \($1)" : "原稱：\($1)" } }

  private func named(_ title: Text, _ id: RecordID) -> String { words(title) + "  " + id.rawValue }

  private func words(_ text: Text) -> String { style.languages.map { OurMark.words(text, in: $0) }.joined(separator: " / ") }
}
