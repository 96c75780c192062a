/// Figures and facts put into words, in both languages.
public enum Wording {
  public static let notStated = Text("not stated in the source", "資料來源沒有列明")
  /// An empty set.
  public static let none = Text("none", "沒有")
  /// Under pay, where another record's ladder goes on.
  public static let noFurtherRung = Text("no further rung", "沒有更高職級")

  /// 16000 as “16,000”.
  public static func grouped(_ number: Int) -> String {
    let digits = String(number.magnitude)
    let head = digits.count % 3
    var groups = stride(from: head, to: digits.count, by: 3).map { digits.dropFirst($0).prefix(3) }
    if head > 0 { groups.insert(digits.prefix(head), at: 0) }
    return (number < 0 ? "-" : "") + groups.joined(separator: ",")
  }

  public static func currency(_ code: String) -> Text {
    code == "HKD" ? Text("HK$", "港元") : Text(verbatim: code)
  }

  /// “14–55”, or “14” for a single line.
  public static func lines(_ lines: ClosedRange<Int>) -> String {
    lines.lowerBound == lines.upperBound ? "\(lines.lowerBound)" : "\(lines.lowerBound)–\(lines.upperBound)"
  }
}

extension Pay {
  /// The figures in the document's own manner: “about 15,000–40,000”, “from 33,350”.
  public var text: Text {
    let figures = Wording.grouped(from) + (to.map { $0 == from ? "" : "–" + Wording.grouped($0) } ?? "")
    return switch wording {
    case .about: Text("about \(figures)", "約\(figures)")
    case .approximately: Text("approx. \(figures)", "約\(figures)")
    case .from: Text("from \(figures)", "\(figures)起")
    case .orAbove: Text("\(figures) or more", "\(figures)或以上")
    case .aboutOrAbove: Text("about \(figures) or more", "約\(figures)或以上")
    case .approximatelyOrAbove: Text("approx. \(figures) or more", "約\(figures)或以上")
    case nil: to == nil ? Text("\(figures) or more", "\(figures)或以上") : Text(verbatim: figures)
    }
  }

  /// What the figures are in; ours where the document doesn't say.
  public var unit: Text {
    let currency = Wording.currency(currency)
    let period = period.text
    return Text(
      english: "\(currency.words(in: .english)) \(period.words(in: .english))",
      traditionalChinese: period.words(in: .traditionalChinese) + currency.words(in: .traditionalChinese),
      ours: ours.isEmpty ? [] : [.english, .traditionalChinese])
  }
}

extension PayRange {
  /// “12,000–27,000+”: the plus marks an open end.
  public var text: String {
    let end = lowest == highest ? "" : "–" + Wording.grouped(highest)
    return Wording.grouped(lowest) + end + (isOpenEnded ? "+" : "")
  }
}

extension PayPeriod {
  fileprivate var text: Text {
    switch self {
    case .hour: Text("an hour", "每小時")
    case .day: Text("a day", "每日")
    case .week: Text("a week", "每週")
    case .month: Text("a month", "每月")
    case .year: Text("a year", "每年")
    }
  }
}

extension WorkingHours {
  public var text: Text {
    let figures = from == to ? "\(from)" : "\(from)–\(to)"
    let (english, chinese) = ("\(figures) hours a week", "\(figures)小時")
    let worded =
      switch wording {
      case .about, .approximately: Text("about \(english)", "每週約\(chinese)")
      case .from: Text("from \(english)", "每週\(chinese)起")
      case .orAbove: Text("\(english) or more", "每週\(chinese)或以上")
      case .aboutOrAbove, .approximatelyOrAbove: Text("about \(english) or more", "每週約\(chinese)或以上")
      case nil: Text(english, "每週\(chinese)")
      }
    guard irregular else { return worded }
    return .joined([worded, Text("or irregular hours", "或不定時工作")], separator: Text(", ", "，"))
  }
}

extension QFLevel {
  public var text: Text { Text("QF level \(rawValue)", "資歷級別\(rawValue)") }
  /// For a narrow column.
  public var shortText: Text { Text("QF \(rawValue)", "資歷級別\(rawValue)") }
}

extension QFLevel {
  /// The level that we give an award: ours, never the document's claim.
  var ownShortText: Text {
    Text(english: shortText.english, traditionalChinese: shortText.traditionalChinese, ours: [.english, .traditionalChinese])
  }
}

extension Route {
  public var text: Text {
    let level = qfLevel.text
    let (english, chinese) = (level.words(in: .english), level.words(in: .traditionalChinese))
    return switch kind {
    case .training: Text("Training towards a certificate, \(english)", "修讀培訓課程取得證書，\(chinese)")
    case .recognitionOfPriorLearning:
      Text(
        "Recognition of prior learning, \(english), cluster \(cluster ?? "")", "過往資歷認可，\(chinese)，組合 \(cluster ?? "")")
    }
  }
}

extension Document {
  public var editionText: Text { edition.map { Text(verbatim: $0) } ?? Text("undated", "沒有註明日期") }

  /// Title, edition and publisher, as they stand under every record's title.
  public var citation: [Text] {
    [title, editionText, publisher ?? Text("publisher not named", "沒有註明出版者")]
  }
}
