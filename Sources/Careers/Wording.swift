/// Figures in words, and words that many pages share.
public enum Wording {
  public static let notStated = Text("not stated in the source", "資料來源沒有列明")
  /// For an empty set.
  public static let none = Text("none", "沒有")
  /// In a comparison, for a record whose ladder is shorter than another's.
  public static let noFurtherRung = Text("no further step", "沒有更高職級")
  /// For training without courses.
  static let noCourse = Text("no course listed", "沒有列出課程")
  /// The label of the source's own remarks.
  package static let sourceNote = Text("Source’s note", "資料來源備註")
  /// The label of the notes that we add.
  package static let ourNote = Text("Our note", "我們的備註")
  /// The label of the headings without rows in a comparison.
  package static let unstated = Text("Stated by none of them", "全部沒有列明")

  /// The title of a comparison of some records.
  package static func comparison(of count: Int) -> Text { Text("Comparison of \(count)", "\(count)項比較") }

  /// A label before other words: “Our note: ”.
  package static func label(_ text: Text) -> Text {
    text.mapped { language, words in words + colon.words(in: language) }
  }

  /// The separator of a label and its words.
  package static let colon = Text(": ", "：")

  /// 16000 as “16,000”.
  public static func grouped(_ number: Int) -> String {
    let digits = String(number.magnitude)
    let head = digits.count % 3
    var groups = stride(from: head, to: digits.count, by: 3).map { digits.dropFirst($0).prefix(3) }
    if head > 0 { groups.insert(digits.prefix(head), at: 0) }
    return (number < 0 ? "-" : "") + groups.joined(separator: ",")
  }

  /// A currency by its ISO 4217 code: “HK$” for HKD, the code for any other.
  public static func currency(_ code: String) -> Text {
    code == "HKD" ? Text("HK$", "港元") : Text(verbatim: code)
  }

  /// Line numbers as “14–55”, or “14” for one line.
  public static func lines(_ lines: ClosedRange<Int>) -> String {
    lines.lowerBound == lines.upperBound ? "\(lines.lowerBound)" : "\(lines.lowerBound)–\(lines.upperBound)"
  }
}
