import Careers

@testable import Search

/// A small index that has something in each of its parts.
enum SampleIndex {
  static let records: [SampleRecord] = [
    SampleRecord("cloud", .pathway, "Cloud Computing", "雲計算"),
    SampleRecord(
      "cloud/expert", .level, "Expert", "專家級別", under: "cloud", words: [.code: ["CLD010L5"], .duty: ["Plans networks", "規劃網絡"]]),
    SampleRecord("cloud/expert/architect", .jobTitle, "Cloud Architect", "雲計算架構師", under: "cloud/expert"),
    SampleRecord(
      "teller", .occupation, "Bank Teller", "銀行櫃員",
      words: [.synonym: ["cashier"], .ladder: ["Senior Teller", "高級櫃員"], .duty: ["Counts money for customers"], .note: ["重要"]]),
    SampleRecord("C0001", .unit, "Count coins", "點算硬幣", words: [.code: ["C0001"]]),
    SampleRecord("college", .institution, "College of the Bay", "海灣學院", words: [.synonym: ["CB"]]),
    SampleRecord(
      "college/diploma", .course, "Diploma in Banking", "銀行學文憑", under: "college", words: [.institution: ["College of the Bay"]]),
  ]

  /// The summaries with everything that a table holds.
  static var summaries: [Summary] {
    records.enumerated().map { row, record in
      var summary = record.summary
      summary.title.ours = row % 2 == 0 ? [.traditionalChinese] : []
      guard record.kind == .occupation else { return summary }
      summary.pay = PayRange(
        lowest: 15_000, highest: 30_000, isOpenEnded: true, unit: Text(english: "HK$ a month", traditionalChinese: "每月港元"))
      summary.qfLevels = Set([2, 4].compactMap(QFLevel.init(rawValue:)))
      summary.entry = Text("Diploma", "文憑")
      summary.listedAs = Text(english: "Counter staff")
      summary.count = 3
      return summary
    }
  }

  static var table: RecordTable {
    RecordTable(summaries) { _, language in language == .english ? [1, 0, 0, 6, 0, 0, 0] : [0, 0, 0, 2, 0, 0, 0] }
  }

  static func parts() throws -> [String: [UInt8]] {
    try SmallCatalogue.parts(of: table, records)
  }
}
