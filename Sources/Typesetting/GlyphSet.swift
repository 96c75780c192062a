public import Careers

/// The program's own marks beside text, in Unicode or ASCII. The text itself is never changed.
///
/// Each takes one cell on terminals that draw characters of ambiguous width (UAX #11) narrow; the ASCII ones do everywhere.
public struct GlyphSet: Hashable, Sendable {
  /// The line between panes and columns, and below headings.
  public let rule: String
  public let line: String
  /// A bar: full, its left half, its right half, an open end.
  public let bar: String
  public let leftHalf: String
  public let rightHalf: String
  public let openEnd: String
  /// The mark of a QF level that doesn't apply.
  public let noLevel: String
  public let differs: String
  public let same: String
  /// The separator of facts on one line.
  public let dot: String
  public let ellipsis: String
  /// The mark of a link, which Enter follows.
  public let link: String
  /// An open fold, or a closed one.
  public let open: String
  public let folded: String
  /// The mark of a shortlisted record.
  public let marked: String
  /// The marks of a requirement that is met, not met, or to check.
  public let met: String
  public let notMet: String
  public let toCheck: String
  /// The mark of an occupation that is within reach: one thing is missing.
  public let near: String
  /// Marks for more content in a direction.
  public let above: String
  public let below: String
  public let before: String
  public let after: String

  /// Each mark once, by code point.
  public var marks: [String] {
    Set([
      rule, line, bar, leftHalf, rightHalf, openEnd, noLevel, differs, same, dot, ellipsis, link, open, folded, marked, met, notMet,
      toCheck, near, above, below, before, after,
    ]).sorted()
  }

  public static let unicode = GlyphSet(
    rule: "│", line: "─", bar: "█", leftHalf: "▌", rightHalf: "▐", openEnd: "▶", noLevel: "·", differs: "≠", same: "=", dot: "·",
    ellipsis: "…", link: "→", open: "▾", folded: "▸", marked: "#", met: "✓", notMet: "✗", toCheck: "?", near: "≈", above: "▴", below: "▾",
    before: "◂", after: "▸")

  public static let ascii = GlyphSet(
    rule: "|", line: "-", bar: "#", leftHalf: "#", rightHalf: "#", openEnd: ">", noLevel: ".", differs: "!", same: "=", dot: "-",
    ellipsis: "~", link: ">", open: "v", folded: "+", marked: "#", met: "+", notMet: "x", toCheck: "?", near: "~", above: "^", below: "v",
    before: "<", after: ">")
}

extension GlyphSet {
  /// The sign for whether a requirement is met.
  public func sign(of verdict: Standing.Verdict) -> String {
    switch verdict {
    case .met: met
    case .notMet: notMet
    case .toCheck: toCheck
    }
  }

  /// The quiet sign for how an occupation fits; nil for the groups that have none.
  public func sign(of group: Fit.Group) -> String? {
    switch group {
    case .meets: met
    case .check: toCheck
    case .near: near
    case .far, .silent: nil
    }
  }

  /// The sign for a level above, at or below the held one.
  func sign(of distance: QFDistance) -> String {
    distance.rawValue == 0 ? same : distance.rawValue > 0 ? above : below
  }
}
