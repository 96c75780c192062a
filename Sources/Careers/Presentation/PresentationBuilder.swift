/// Turns records into sections and rows.
struct PresentationBuilder {
  let context: PresentationContext
  let profile: Profile

  func sections(of record: Record) -> [PresentationSection] {
    let own =
      switch record {
      case .occupation(let record): sections(of: record)
      case .pathway(let record): sections(of: record)
      case .level(let record): sections(of: record)
      case .jobTitle(let record): sections(of: record)
      case .unit(let record): sections(of: record)
      case .cluster(let record): sections(of: record)
      case .course(let record): sections(of: record)
      case .institution(let record): sections(of: record)
      case .trait(let record): [links(.occupations, to: record.occupations)]
      case .qualification(let record): sections(of: record)
      }
    return own + noteSection(of: record.base) + [sourceSection(of: record)]
  }

  // MARK: Shared by records

  /// The rows, or “not stated” if there are none; then remarks on them.
  func section(_ heading: Heading, unit: Text? = nil, rows: [PresentationRow], remarks: [PresentationRow] = []) -> PresentationSection {
    PresentationSection(heading, unit: unit, rows: (rows.isEmpty ? [PresentationRow(.notStated)] : rows) + remarks)
  }

  func links(_ heading: Heading, to ids: [RecordID]) -> PresentationSection {
    let none = PresentationRow(.paragraph(Text("none in this catalogue", "本目錄沒有")))
    return PresentationSection(heading, rows: ids.isEmpty ? [none] : ids.map { PresentationRow(link(to: $0)) })
  }

  func link(to id: RecordID, detail: Text? = nil) -> PresentationRow.Content {
    .link(id, title: context.title(of: id), detail: detail)
  }

  /// A unit's code comes before its title.
  func unitLink(_ code: RecordID, depth: Int) -> PresentationRow {
    let level = UnitOfCompetency.qfLevel(ofCode: code.rawValue)
    let title = Text.joined([Text(verbatim: code.rawValue), context.title(of: code)], separator: Text(" ", " "))
    return PresentationRow(.link(code, title: title, detail: level?.shortText), depth: depth)
  }

  /// A note that lines of the document weren't understood, so that the page may be incomplete.
  func unreadRows(within lines: ClosedRange<Int>?, of document: String?, depth: Int = 0) -> [PresentationRow] {
    let unread = document.flatMap(context.document)?.unread ?? []
    let count = lines.map { lines in unread.count { lines.contains($0.number) } } ?? 0
    guard count > 0 else { return [] }
    let english = count == 1 ? "One line of the document here wasn’t" : "\(count) lines of the document here weren’t"
    return [PresentationRow(.note(.ours("\(english) understood: something may be missing.", "此處有\(count)行原文未能讀懂，內容或有缺漏。")), depth: depth)]
  }

  func notes(_ notes: [Note], about part: RecordPart?) -> [PresentationRow] {
    notes.filter { $0.about == part }.map { PresentationRow(.note($0.text)) }
  }

  /// Addresses to go to next, each with the day when we noted it.
  func nextSection(_ addresses: [WebAddress]) -> [PresentationSection] {
    let rows = addresses.map { PresentationRow(.item($0.text, detail: $0.notedText)) }
    return rows.isEmpty ? [] : [PresentationSection(.next, rows: rows)]
  }

  /// Our links, seen from the occupation or from the pathway.
  func linkSection(_ links: [Link], from side: KeyPath<Link, RecordID>) -> [PresentationSection] {
    guard !links.isEmpty else { return [] }
    let rows = links.flatMap { link in
      [
        PresentationRow(self.link(to: link[keyPath: side], detail: detail(of: link, from: side))),
        PresentationRow(.paragraph(link.reason), depth: 1),
      ]
    }
    return [PresentationSection(.links, rows: rows)]
  }

  /// The record that the other end belongs to, and the rung that the link is about.
  private func detail(of link: Link, from side: KeyPath<Link, RecordID>) -> Text? {
    let parts = [context.titleOfParent(of: link[keyPath: side]), link.rung.map(besideRung)].compactMap(\.self)
    return parts.isEmpty ? nil : .joined(parts, separator: Text(", ", "，"))
  }

  private func besideRung(_ rung: Text) -> Text {
    rung.mapped { language, words in language == .english ? "beside the rung “\(words)”" : "對應職級「\(words)」" }
  }

  private func noteSection(of record: any CatalogueRecord) -> [PresentationSection] {
    // Only an occupation shows notes on a part in that part's section.
    let shown: Set<RecordPart> = record is Occupation ? Set(RecordPart.allCases).subtracting([.title]) : []
    let rest = record.notes.filter { note in note.about.map { !shown.contains($0) } ?? true }
    return rest.isEmpty ? [] : [PresentationSection(.notes, rows: rest.map { PresentationRow(.item($0.text, detail: nil)) })]
  }
}

extension PresentationBuilder {
  /// Document, lines, edition and publisher, and our notes on the whole document.
  func sourceSection(of record: Record) -> PresentationSection {
    guard let provenance = record.base.provenance else {
      return PresentationSection(.source, rows: [PresentationRow(.paragraph(Text("no source: we added this record", "沒有來源：此項由我們加入")))])
    }
    let document = context.document(provenance.document)
    let title = field("Document", "文件", document?.title ?? Text(verbatim: provenance.document))
    return PresentationSection(
      .source, rows: [title] + lineRows(of: record, lines: provenance.lines) + (document.map(documentRows) ?? []))
  }

  private func documentRows(_ document: Document) -> [PresentationRow] {
    let licence = document.licence.map { [field("Licence", "使用條件", $0)] } ?? []
    return [
      field("Edition", "版本", document.editionText),
      field("Publisher", "出版者", document.publisher ?? Text("not named", "沒有註明")),
    ] + licence + document.notes.map { PresentationRow(.note($0.text)) }
  }

  /// The lines of the document that hold the record or mention it.
  private func lineRows(of record: Record, lines: ClosedRange<Int>?) -> [PresentationRow] {
    guard let lines else { return [] }
    let value = Text(verbatim: Wording.lines(lines))
    switch record {
    case .occupation, .pathway:
      return [field("Lines of its text", "原文行號", value)]
    case .level(let level):
      return [field("Lines of its text", "原文行號", value)] + tableRow(of: level)
    case .jobTitle(let jobTitle):
      return [field("Lines of its text", "原文行號", value)] + (context.levels[jobTitle.level].map(tableRow) ?? [])
    case .unit:
      return [field("First mentioned in lines", "首次出現的原文行號", value)]
    case .cluster, .course, .institution, .trait, .qualification:
      return [field("Mentioned within lines", "出現的原文行號範圍", value)]
    }
  }

  private func tableRow(of level: Level) -> [PresentationRow] {
    let lines = level.tableLines.map { Text(verbatim: Wording.lines($0)) }
    return lines.map { [field("Lines of its level’s table", "所屬級別列表的原文行號", $0)] } ?? []
  }

  private func field(_ english: String, _ traditionalChinese: String, _ value: Text) -> PresentationRow {
    PresentationRow(.field(label: Text(english, traditionalChinese), value: value))
  }
}
