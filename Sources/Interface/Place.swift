/// Where somebody is.
public enum Place: Hashable, Sendable {
  case browse
  case detail(DetailPlace)
  case compare

  public var pane: Pane {
    switch self {
    case .browse: .browse
    case .detail: .detail
    case .compare: .compare
    }
  }
}
