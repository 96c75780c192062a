/// How far a cell of routes has been read, by which the next row's area is told from the rest of the cell.
struct RouteProgress {
  private var hasBegun = false
  private var depth = 0
  /// Its last character closes a bracket or ends a cluster: more may follow, but needn't.
  private var isClosed = false

  /// Whether more of the cell must follow.
  var isOpen: Bool { hasBegun && !isClosed }

  /// Whether a line that stands where a cell of routes may stand belongs to it.
  func takes(_ squeezed: String) -> Bool {
    if RouteWords.begin(squeezed) { return true }
    guard hasBegun, isOpen || squeezed.hasPrefix("或") else { return false }
    return RouteWords.goOn(squeezed) || Self.beginsWithCluster(squeezed)
  }

  mutating func read(_ squeezed: String) {
    if RouteWords.begin(squeezed) { self = RouteProgress() }
    hasBegun = true
    for scalar in squeezed.unicodeScalars {
      if scalar == "(" { depth += 1 }
      if scalar == ")" { depth = max(0, depth - 1) }
      isClosed = scalar == ")" && depth == 0
    }
    // A cluster ends its cell, whether its brackets are closed or not.
    if Self.beginsWithCluster(squeezed) { (depth, isClosed) = (0, true) }
  }

  private static func beginsWithCluster(_ squeezed: String) -> Bool {
    CodeShape(squeezed.prefix { $0.isASCII && $0 != ")" }) == .cluster
  }
}
