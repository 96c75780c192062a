/// How a document words a figure: of pay or of hours.
public enum FigureWording: String, Codable, CaseIterable, Hashable, Sendable {
  case about
  case approximately
  case from
  case orAbove = "or above"
  case aboutOrAbove = "about or above"
  case approximatelyOrAbove = "approximately or above"

  /// Whether the wording itself leaves the upper end open.
  public var isOpenEnded: Bool {
    switch self {
    case .about, .approximately: false
    case .from, .orAbove, .aboutOrAbove, .approximatelyOrAbove: true
    }
  }
}
