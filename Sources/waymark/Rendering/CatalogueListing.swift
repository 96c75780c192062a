internal import Careers
internal import Typesetting

/// The output of `list`: kinds of record, one table each.
struct CatalogueListing {
  struct Group {
    var kind: RecordKind
    var records: [Record]
  }

  var groups: [Group]
  var titles: [RecordID: Text]
  /// Names that a sector lists but that have no page.
  var unpaged: [ListedName]
  /// The effect of the conditions; nil if there are none.
  var summary: ConditionSummary?

  /// Conditions can leave out whole kinds, including their headings.
  private var shown: [Group] { summary == nil ? groups : groups.filter { !$0.records.isEmpty } }

  func lines(in style: PageStyle) -> [StyledLine] {
    let head = (summary?.paragraphs(in: style) ?? []).map { WrappedText.lines($0, width: style.width) }
    let parts = (head.isEmpty ? [] : [head.flatMap(\.self)]) + shown.map { lines(of: $0, in: style) }
    return Array(parts.joined(separator: [StyledLine()])) + [StyledLine()]
      + WrappedText.lines(style.words(OurMark.legend), style: .dim, width: style.width)
  }

  func markdown(in style: PageStyle) -> String {
    let head = (summary?.paragraphs(in: style) ?? []).map { Markdown.escaped($0) + "\n\n" }.joined()
    return head
      + shown.map { group in
        let table = ListingTable(kind: group.kind, records: group.records, titles: titles, style: style)
        return "## \(heading(of: group, in: style))\n\n"
          + Markdown.table(headers: table.headers.map { style.words($0) }, rows: table.rows)
          + note(on: group, in: style).map { "\n" + Markdown.escaped($0) + "\n" }.joined()
      }.joined(separator: "\n") + "\n" + Markdown.escaped(style.words(OurMark.legend))
  }

  private func lines(of group: Group, in style: PageStyle) -> [StyledLine] {
    let table = ListingTable(kind: group.kind, records: group.records, titles: titles, style: style)
    let notes = note(on: group, in: style).flatMap { WrappedText.lines($0, style: .dim, width: style.width) }
    return [StyledLine(heading(of: group, in: style), .strong)] + table.table.lines(width: style.width) + notes
  }

  private func heading(of group: Group, in style: PageStyle) -> String {
    "\(style.words(group.kind.pluralTitle)) \(group.records.count)"
  }

  private func note(on group: Group, in style: PageStyle) -> [String] {
    guard group.kind == .occupation else { return [] }
    let legend = Text(
      "Pay runs from the first rung of the ladder to the last; QF is the level to enter.", "薪酬由最初至最高職級；資歷級別指入職所需。")
    if unpaged.isEmpty || summary != nil { return [style.words(legend)] }
    let names = unpaged.map { name in style.languages.map { OurMark.words(name.title, in: $0) }.joined(separator: " ") }
    return [style.words(legend)] + [
      style.words(Text("Listed by the source, but without a page: ", "資料來源有列出但未有介紹：")) + names.joined(separator: style.comma)
    ]
  }
}
