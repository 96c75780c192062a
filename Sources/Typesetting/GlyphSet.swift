public import Careers

/// The marks that we draw beside text, in Unicode or in ASCII; the text itself is never changed.
///
/// Each is one cell wide where a terminal draws characters of ambiguous width (UAX #11) narrow; the ASCII ones are so anywhere.
public struct GlyphSet: Hashable, Sendable {
  /// Between panes and columns, and below headings.
  public let rule: String
  public let line: String
  /// A bar: full, its left half, its right half, an open end.
  public let bar: String
  public let leftHalf: String
  public let rightHalf: String
  public let openEnd: String
  /// A QF level that doesn't apply.
  public let noLevel: String
  public let differs: String
  public let same: String
  /// Between facts on one line.
  public let dot: String
  public let ellipsis: String
  /// Before what Enter follows.
  public let link: String
  /// A fold that is open, or closed.
  public let open: String
  public let folded: String
  /// What is shortlisted.
  public let marked: String
  /// A requirement that is met, that isn't, and that is to judge.
  public let met: String
  public let notMet: String
  public let toJudge: String
  /// More in a direction.
  public let above: String
  public let below: String
  public let before: String
  public let after: String

  /// Each of the marks once, in the order of their code points.
  public var marks: [String] {
    Set([
      rule, line, bar, leftHalf, rightHalf, openEnd, noLevel, differs, same, dot, ellipsis, link, open, folded, marked, met, notMet,
      toJudge,
      above, below, before, after,
    ]).sorted()
  }

  public static let unicode = GlyphSet(
    rule: "│", line: "─", bar: "█", leftHalf: "▌", rightHalf: "▐", openEnd: "▶", noLevel: "·", differs: "≠", same: "=", dot: "·",
    ellipsis: "…", link: "→", open: "▾", folded: "▸", marked: "✓", met: "✓", notMet: "✗", toJudge: "?", above: "▴", below: "▾", before: "◂",
    after: "▸")

  public static let ascii = GlyphSet(
    rule: "|", line: "-", bar: "#", leftHalf: "#", rightHalf: "#", openEnd: ">", noLevel: ".", differs: "!", same: "=", dot: "-",
    ellipsis: "~", link: ">", open: "v", folded: "+", marked: "x", met: "+", notMet: "x", toJudge: "?", above: "^", below: "v", before: "<",
    after: ">")
}

extension GlyphSet {
  /// The sign for whether a requirement is met.
  public func sign(of standing: RequirementStanding) -> String {
    switch standing {
    case .met: met
    case .notMet: notMet
    case .toJudge: toJudge
    }
  }

  /// Whether a level is above, at or below the held one.
  func sign(of distance: QFDistance) -> String {
    distance.rawValue == 0 ? same : distance.rawValue > 0 ? above : below
  }
}
