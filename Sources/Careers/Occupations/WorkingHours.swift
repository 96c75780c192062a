/// Hours a week; `from` and `to` are equal for a single figure.
public struct WorkingHours: Codable, Hashable, Sendable {
  public var from: Int
  public var to: Int
  /// Whether the document also mentions irregular hours.
  public var irregular: Bool
  public var wording: FigureWording?
  public var lines: ClosedRange<Int>?

  public init(from: Int, to: Int, irregular: Bool = false, wording: FigureWording? = nil, lines: ClosedRange<Int>? = nil) {
    self.from = from
    self.to = to
    self.irregular = irregular
    self.wording = wording
    self.lines = lines
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
