/// How far a cell of routes has been read, by which the next row's area is told from the rest of the cell.
struct RouteProgress {
  private var hasBegun = false
  private var depth = 0
  private var isClosed = false
  private var goesOn = false

  /// Whether more of the cell must follow.
  var isOpen: Bool { hasBegun && (!isClosed || depth > 0 || goesOn) }

  /// Whether a line that stands where a cell of routes may stand belongs to it.
  func takes(_ squeezed: String) -> Bool {
    if RouteWords.begin(squeezed) { return true }
    guard hasBegun else { return false }
    if squeezed.hasPrefix("或") { return RouteWords.goOn(squeezed) }
    return isOpen && RouteWords.goOn(squeezed)
  }

  mutating func read(_ squeezed: String) {
    if RouteWords.begin(squeezed) { self = RouteProgress() }
    hasBegun = true
    for scalar in squeezed.unicodeScalars where scalar == "(" || scalar == ")" {
      depth = max(0, depth + (scalar == "(" ? 1 : -1))
      if depth == 0 { isClosed = true }
    }
    // A cluster ends its cell, whether its brackets are closed or not.
    if CodeShape(squeezed.prefix { $0.isASCII && $0 != ")" }) != nil { (depth, isClosed) = (0, true) }
    goesOn = squeezed.last.map { "或、/及".contains($0) } ?? false
  }
}
