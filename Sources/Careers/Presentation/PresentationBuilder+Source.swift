extension PresentationBuilder {
  /// Document, lines, edition and publisher, and what we note on the document as a whole.
  func sourceSection(of record: Record) -> PresentationSection {
    guard let provenance = record.base.provenance else {
      return PresentationSection(.source, rows: [PresentationRow(.paragraph(Text("nowhere: this record is ours", "沒有來源：此項由我們加入")))])
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

  /// Where the record stands in the text of its document: as a whole, or where it is mentioned.
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
    case .course, .institution, .trait, .qualification:
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
