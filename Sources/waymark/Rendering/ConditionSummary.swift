internal import Careers
internal import Typesetting

/// The line above a list: the conditions, how many records they leave, and remarks.
struct ConditionSummary {
  private let selection: RecordSelection
  /// The kind of the listed records; nil for all kinds.
  private let kind: RecordKind?
  private let titles: [RecordID: Text]
  private let fields: [String: Text]

  /// Nil if there are no conditions.
  init?(of selection: RecordSelection, kind: RecordKind?, in library: any Library) throws {
    guard !selection.conditions.isEmpty else { return nil }
    self.selection = selection
    self.kind = kind
    titles = try library.titles(of: selection.conditions.references)
    fields = try library.titlesOfFields()
  }

  /// The paragraphs above the list.
  func paragraphs(in style: PageStyle) -> [String] {
    style.languages.flatMap { language in
      [line(in: language, style: style)] + [unknown(in: language), cause(in: language)].compactMap(\.self)
    }
  }

  private func line(in language: Language, style: PageStyle) -> String {
    let names = selection.conditions.list.map { title(of: $0, in: language) }.joined(separator: style.separator)
    return count.words(in: language) + (language == .english ? ": " : "：") + names
  }

  private var count: Text {
    let (left, total) = (selection.records.count, selection.total)
    let english = kind?.pluralTitle.words(in: .english).lowercased() ?? "records"
    let chinese = kind?.title.words(in: .traditionalChinese) ?? ""
    return Text("\(left) of \(total) \(english)", "\(total)項\(chinese)中的\(left)項")
  }

  private func unknown(in language: Language) -> String? {
    guard selection.unknown > 0, selection.records.count > 0 else { return nil }
    let count = selection.unknown
    return Text(
      "\(count) of them stay though the source doesn’t state all that you ask for; --unknown drop leaves them out.",
      "其中\(count)項沒有列明你所問的全部資料，仍然列出；加上 --unknown drop 便會略去。"
    ).words(in: language)
  }

  /// Words for the condition that leaves nothing; nil if something remains.
  func cause(in language: Language) -> String? {
    guard let (condition, remaining) = selection.cause else { return nil }
    let title = title(of: condition, in: language)
    if remaining == 0 {
      return Text("Nothing is left once “\(title)” is added; no single condition is the cause.", "加上「\(title)」便沒有結果；並非單一條件所致。")
        .words(in: language)
    }
    return Text("“\(title)” leaves nothing; without it, \(remaining) would remain.", "加上「\(title)」便沒有結果；沒有此條件則有\(remaining)項。")
      .words(in: language)
  }

  private func title(of condition: Condition, in language: Language) -> String {
    OurMark.words(condition.title(in: titles, fields: fields), in: language)
  }
}
