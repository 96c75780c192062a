internal import Careers
internal import Typesetting

/// The shortlist and the comparison.
extension State {
  mutating func toggleMark() {
    guard let id = markable, let title = listing.summary(id)?.title else { return }
    if let index = shortlist.firstIndex(of: id) {
      takeOut(index)
      message = Phrases.unmarked(title)
    } else {
      shortlist.append(id)
      message = Phrases.added(title, shortlist.count, of: Comparison.sizes.upperBound)
    }
  }

  mutating func openComparison() {
    isComparing = true
    trail.visit(.compare)
  }

  mutating func performInComparison(_ command: Command) {
    switch command {
    case .up: moveInComparison(.up)
    case .down: moveInComparison(.down)
    case .pageUp: moveInComparison(.pageUp)
    case .pageDown: moveInComparison(.pageDown)
    case .first: compare.standing = nil
    case .last: moveInComparison(.last)
    case .right, .next: select(column: compare.column + 1)
    case .left, .previous: select(column: compare.column - 1)
    case .nextSection: selectRow(after: true)
    case .previousSection: selectRow(after: false)
    case .open: if let target = compareTarget { trail.visit(.detail(target)) }
    case .leave: leaveComparison()
    case .differences: toggleDifferences()
    case .remove: removeColumn()
    case .moveEarlier: moveColumn(by: -1)
    case .moveLater: moveColumn(by: 1)
    case .add: openPicker()
    default: break
    }
  }

  private mutating func leaveComparison() {
    trail.leave()
    isComparing = false
  }

  private mutating func toggleDifferences() {
    compare.differencesOnly.toggle()
    let hidesNothing = comparison?.rows.allSatisfy { !$0.isSame && $0.shared.isEmpty } ?? false
    message = !compare.differencesOnly ? Phrases.everything : hidesNothing ? Phrases.nothingHidden : Phrases.differencesOnly
  }

  // MARK: Moving

  /// Down from the headings goes into the rows, and up from the first row back to them.
  private mutating func moveInComparison(_ move: Move) {
    guard let grid else { return }
    let track = compareTrack(of: grid)
    guard let standing = compare.standing else {
      compare.standing = track.stops.first.flatMap { entered(at: Standing($0.id), of: track, by: move) }
      return
    }
    let moved = track.moved(standing, move)
    compare.standing = move == .up && moved == standing ? nil : moved
  }

  private func entered(at first: Standing<GridSpot.ID>, of track: Track<GridSpot.ID>, by move: Move) -> Standing<GridSpot.ID>? {
    switch move {
    case .up, .pageUp, .first: nil
    case .down: first
    case .pageDown, .last: track.moved(first, move)
    }
  }

  /// Goes to another column, in the same row where it can.
  private mutating func select(column: Int) {
    guard let grid, let standing = compare.standing else {
      compare.column = column
      return
    }
    let top = compareTrack(of: grid).top(for: standing)
    compare.column = column
    let stops = compareTrack(of: grid).stops
    let same = stops.first { $0.id == standing.id } ?? stops.first { $0.id.row == standing.id.row }
    if let same { compare.standing = Standing(same.id, row: same.lines.lowerBound - top) }
  }

  private mutating func selectRow(after isAfter: Bool) {
    guard let grid else { return }
    let track = compareTrack(of: grid)
    let row = compare.standing?.id.row ?? -1
    let rows = track.stops.map(\.id.row)
    let next = isAfter ? rows.first { $0 > row } : rows.last { $0 < row }
    guard let next, let stop = track.stops.first(where: { $0.id.row == next }) else {
      if !isAfter { compare.standing = nil }
      return
    }
    compare.standing = track.selecting(stop.id, from: compare.standing ?? Standing(stop.id))
  }

  /// Stays at the same heading: rows come and go with the records.
  mutating func keepRow(from former: Comparison?, to comparison: Comparison) {
    guard let former, let standing = compare.standing, former.rows.indices.contains(standing.id.row) else { return }
    let heading = former.rows[standing.id.row].heading
    let number = standing.id.row - (former.rows.firstIndex { $0.heading == heading } ?? 0)
    let rows = comparison.rows.indices.filter { comparison.rows[$0].heading == heading }
    guard let row = rows.dropFirst(number).first ?? rows.last else { return }
    compare.standing?.id.row = row
  }

  // MARK: Columns

  private mutating func removeColumn() {
    takeOut(compare.column)
    message = isComparing ? Phrases.removed : Phrases.comparisonClosed
  }

  /// Takes a record off the shortlist; a comparison of one closes.
  private mutating func takeOut(_ index: Int) {
    guard shortlist.indices.contains(index) else { return }
    shortlist.remove(at: index)
    if index < compare.column { compare.column -= 1 }
    guard isComparing, shortlist.count < Comparison.sizes.lowerBound else { return }
    isComparing = false
    if trail.current == .compare { trail.leave() }
  }

  private mutating func moveColumn(by step: Int) {
    shortlist.swapAt(compare.column, compare.column + step)
    compare.column += step
  }

  /// A comparison gone back to is open again; where too few records are left, its place is passed over.
  private mutating func settleComparedPlace() {
    guard trail.current == .compare else { return }
    if shortlist.count < Comparison.sizes.lowerBound { trail.leave() } else { isComparing = true }
  }

  /// Column, row and page are such as exist; the columns shown hold the selected one. Out of sight, its place waits as it is.
  mutating func settleComparison() {
    settleComparedPlace()
    guard isComparing else {
      comparison = nil
      return
    }
    compare.column = max(0, min(compare.column, shortlist.count - 1))
    guard arrangement.columns[.compare] != nil, let shown = grid?.shown else { return }
    let count = shown.count
    compare.first = max(0, min(max(shown.lowerBound, compare.column - count + 1), compare.column))
    guard let grid, let standing = compare.standing else { return }
    let track = compareTrack(of: grid)
    let isThere = track.stops.contains { $0.id == standing.id }
    let nearest = isThere ? standing.id : track.stops.first { $0.id.row >= standing.id.row }?.id
    compare.standing = nearest.map { track.settled(Standing($0, row: standing.row)) }
  }
}
