/// Figures in words, and words that many pages share.
public enum Wording {
  public static let notStated = Text("not stated in the source", "資料來源沒有列明")
  /// For an empty set.
  public static let none = Text("none", "沒有")
  /// In a comparison, for a record whose ladder is shorter than another's.
  public static let noFurtherRung = Text("no further rung", "沒有更高職級")

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
