import Interface
import TestSupport
import Testing

@Suite struct ViewportTests {
  /// Texts of up to five lines cut into stops in every way, in every pane, with and without lines that are no stop's.
  static let small: [Viewport<Int>] = (1...5).flatMap { count in
    (0..<1 << count).flatMap { cuts in
      [[0, 0, 0], [0, 0, 2], [1, 0, 0], [0, 2, 1], [2, 3, 0]].flatMap { gaps in
        (1...4).map { viewport(lines: lines(count, cutAt: cuts), before: gaps[0], between: gaps[1], after: gaps[2], height: $0) }
      }
    }
  }

  static let random: [Viewport<Int>] = Seeds.all().map { seed in
    var source = SplitMix64(seed: seed)
    let stops = (0..<Int.random(in: 1...12, using: &source)).map { _ in
      [1, 1, 2, 3, Int.random(in: 1...25, using: &source)].randomElement(using: &source) ?? 1
    }
    return viewport(
      lines: stops, before: .random(in: 0...2, using: &source), between: .random(in: 0...4, using: &source),
      after: .random(in: 0...12, using: &source), height: .random(in: 1...20, using: &source))
  }

  /// How many lines each stop has: a set bit of `cuts` ends a stop.
  private static func lines(_ count: Int, cutAt cuts: Int) -> [Int] {
    (0..<count).reduce(into: [0]) { stops, line in
      stops[stops.count - 1] += 1
      if cuts & (1 << line) != 0, line + 1 < count { stops.append(0) }
    }
  }

  private static func viewport(lines: [Int], before: Int = 0, between: Int = 0, after: Int = 0, height: Int) -> Viewport<Int> {
    var start = before
    let stops = lines.enumerated().map { index, count in
      defer { start += count + between }
      return Stop(index, lines: start..<start + count)
    }
    return Viewport(stops: stops, lineCount: start - between + after, height: height)
  }

  // MARK: Whatever the move

  @Test func theSelectionStaysInThePane() {
    for viewport in Self.small + Self.random {
      for selection in standings(on: viewport) {
        for move in moves { expectInSight(viewport.moved(selection, move), on: viewport) }
        for stop in viewport.stops { expectInSight(viewport.selecting(stop.id, from: selection), on: viewport) }
        expectInSight(viewport.settled(selection), on: viewport)
      }
    }
  }

  @Test func settlingTwiceIsSettlingOnce() {
    for viewport in Self.small + Self.random {
      for selection in standings(on: viewport) {
        let settled = viewport.settled(selection)
        #expect(viewport.settled(settled) == settled)
        #expect(viewport.top(for: settled) == viewport.top(for: selection))
      }
    }
  }

  @Test func whatAMoveGivesIsSettled() {
    for viewport in Self.small + Self.random {
      for selection in standings(on: viewport) {
        for move in moves {
          let moved = viewport.moved(selection, move)
          #expect(viewport.settled(moved) == moved, "\(move) from \(selection) on \(viewport)")
        }
      }
    }
  }

  @Test func aChangedHeightKeepsTheStop() {
    for viewport in Self.small + Self.random {
      for selection in standings(on: viewport) {
        for height in [1, 2, viewport.height + 1, viewport.height + 30] {
          let other = Viewport(stops: viewport.stops, lineCount: viewport.lineCount, height: height)
          let settled = other.settled(selection)
          #expect(settled.id == selection.id)
          expectInSight(settled, on: other)
        }
      }
    }
  }

  @Test func aHeightThatComesBackKeepsTheRow() {
    let viewport = Self.viewport(lines: Array(repeating: 1, count: 40), height: 20)
    let selection = viewport.settled(Selection(20, row: 9))
    #expect(Viewport(stops: viewport.stops, lineCount: 40, height: 15).settled(selection) == selection)
  }

  // MARK: Step by step

  @Test func upUndoesDownWhereNothingScrolled() {
    for viewport in Self.small + Self.random {
      for selection in standings(on: viewport).map(viewport.settled) {
        let down = viewport.moved(selection, .down)
        guard down.id != selection.id, viewport.top(for: down) == viewport.top(for: selection) else { continue }
        let isTallerThanSeen = viewport.stops[down.id].lines.lowerBound < viewport.top(for: down)
        guard !isTallerThanSeen else { continue }
        #expect(viewport.moved(down, .up).id == selection.id)
      }
    }
  }

  @Test func downShowsEveryLineInItsOrder() {
    for viewport in Self.small + Self.random {
      let tops = tops(of: .down, from: Selection(0), on: viewport)
      #expect(tops.first == 0)
      #expect(tops.last == max(0, viewport.lineCount - viewport.height))
      for (before, after) in zip(tops, tops.dropFirst()) {
        #expect(after >= before)
        #expect(after <= before + viewport.height, "lines skipped on \(viewport)")
      }
    }
  }

  @Test func upShowsEveryLineInItsOrder() {
    for viewport in Self.small + Self.random {
      let tops = tops(of: .up, from: viewport.moved(Selection(0), .last), on: viewport)
      #expect(tops.last == 0)
      for (before, after) in zip(tops, tops.dropFirst()) {
        #expect(after <= before)
        #expect(after >= before - viewport.height, "lines skipped on \(viewport)")
      }
    }
  }

  @Test func downVisitsEveryStop() {
    for viewport in Self.small + Self.random {
      #expect(Set(standings(of: .down, from: Selection(0), on: viewport).map(\.id)) == Set(viewport.stops.map(\.id)))
      let last = viewport.moved(Selection(0), .last)
      #expect(Set(standings(of: .up, from: last, on: viewport).map(\.id)) == Set(viewport.stops.map(\.id)))
    }
  }

  // MARK: Pages and ends

  @Test func pagesDownReachTheLastLineAndSkipNone() {
    for viewport in Self.small + Self.random {
      let tops = tops(of: .pageDown, from: Selection(0), on: viewport)
      #expect(tops.last == max(0, viewport.lineCount - viewport.height))
      for (before, after) in zip(tops, tops.dropFirst()) { #expect(after <= before + viewport.height) }
      #expect(standings(of: .pageDown, from: Selection(0), on: viewport).last?.id == viewport.stops.count - 1)
    }
  }

  @Test func pagesUpReachTheFirstLine() {
    for viewport in Self.small + Self.random {
      let standings = standings(of: .pageUp, from: viewport.moved(Selection(0), .last), on: viewport)
      #expect(standings.last?.id == 0)
      #expect(standings.last.map { viewport.top(for: $0) } == 0)
    }
  }

  @Test func aPageKeepsOneLineInSight() {
    let viewport = Self.viewport(lines: Array(repeating: 1, count: 50), height: 10)
    let down = viewport.moved(Selection(3, row: 3), .pageDown)
    #expect(down == Selection(12, row: 3))
    #expect(viewport.top(for: down) == 9)
    #expect(viewport.moved(down, .pageUp) == Selection(3, row: 3))
  }

  @Test func firstAndLastShowTheEnds() {
    for viewport in Self.small + Self.random {
      for selection in standings(on: viewport) {
        let (first, last) = (viewport.moved(selection, .first), viewport.moved(selection, .last))
        #expect(first == Selection(0, row: 0))
        #expect(last.id == viewport.stops.count - 1)
        expectInSight(last, on: viewport)
      }
    }
  }

  // MARK: What isn't there

  @Test func aStopThatHasGoneGivesWayToTheFirst() {
    let viewport = Self.viewport(lines: [2, 3], height: 4)
    #expect(viewport.settled(Selection(7, row: 3)) == Selection(0))
    for move in moves { #expect(viewport.moved(Selection(7, row: 3), move) == Selection(0)) }
    #expect(viewport.top(for: Selection(7)) == 0)
    #expect(viewport.selecting(7, from: Selection(1)) == Selection(1))
  }

  @Test func nothingToStandOnChangesNothing() {
    let viewport = Viewport<Int>(stops: [], lineCount: 0, height: 0)
    #expect(viewport.height == 1)
    for move in moves { #expect(viewport.moved(Selection(1, row: 2), move) == Selection(1, row: 2)) }
    #expect(viewport.settled(Selection(1, row: 2)) == Selection(1, row: 2))
  }

  // MARK: Means

  private let moves: [Move] = [.up, .down, .pageUp, .pageDown, .first, .last]

  /// Every stop on every row, far outside the pane too.
  private func standings(on viewport: Viewport<Int>) -> [Selection<Int>] {
    viewport.stops.flatMap { stop in
      (-stop.lines.count - 1...viewport.height + 1).map { Selection(stop.id, row: $0) } + [Selection(stop.id, row: 900)]
    }
  }

  private func expectInSight(_ selection: Selection<Int>, on viewport: Viewport<Int>, at location: SourceLocation = #_sourceLocation) {
    let top = viewport.top(for: selection)
    #expect((0...max(0, viewport.lineCount - viewport.height)).contains(top), sourceLocation: location)
    let lines = viewport.stops[selection.id].lines
    #expect(lines.overlaps(top..<top + viewport.height), "\(selection) on \(viewport)", sourceLocation: location)
    #expect(selection.row == lines.lowerBound - top, "\(selection) on \(viewport)", sourceLocation: location)
  }

  /// All standings that a move goes through until it changes nothing.
  private func standings(of move: Move, from selection: Selection<Int>, on viewport: Viewport<Int>) -> [Selection<Int>] {
    var passed = [selection]
    for _ in 0...(viewport.lineCount * 2) {
      let next = viewport.moved(passed[passed.count - 1], move)
      if next == passed.last { break }
      passed.append(next)
    }
    return passed
  }

  private func tops(of move: Move, from selection: Selection<Int>, on viewport: Viewport<Int>) -> [Int] {
    standings(of: move, from: selection, on: viewport).map { viewport.top(for: $0) }
  }
}
