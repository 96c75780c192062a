import Interface
import TestSupport
import Testing

@Suite struct TrackTests {
  /// Texts of up to five lines cut into stops in every way, in every pane, with and without lines that are no stop's.
  static let small: [Track<Int>] = (1...5).flatMap { count in
    (0..<1 << count).flatMap { cuts in
      [[0, 0, 0], [0, 0, 2], [1, 0, 0], [0, 2, 1], [2, 3, 0]].flatMap { gaps in
        (1...4).map { track(lines: lines(count, cutAt: cuts), before: gaps[0], between: gaps[1], after: gaps[2], height: $0) }
      }
    }
  }

  static let random: [Track<Int>] = Seeds.all().map { seed in
    var source = SplitMix64(seed: seed)
    let stops = (0..<Int.random(in: 1...12, using: &source)).map { _ in
      [1, 1, 2, 3, Int.random(in: 1...25, using: &source)].randomElement(using: &source) ?? 1
    }
    return track(
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

  private static func track(lines: [Int], before: Int = 0, between: Int = 0, after: Int = 0, height: Int) -> Track<Int> {
    var start = before
    let stops = lines.enumerated().map { index, count in
      defer { start += count + between }
      return Stop(index, lines: start..<start + count)
    }
    return Track(stops: stops, lineCount: start - between + after, height: height)
  }

  // MARK: Whatever the move

  @Test func theSelectionStaysInThePane() {
    for track in Self.small + Self.random {
      for standing in standings(on: track) {
        for move in moves { expectInSight(track.moved(standing, move), on: track) }
        for stop in track.stops { expectInSight(track.selecting(stop.id, from: standing), on: track) }
        expectInSight(track.settled(standing), on: track)
      }
    }
  }

  @Test func settlingTwiceIsSettlingOnce() {
    for track in Self.small + Self.random {
      for standing in standings(on: track) {
        let settled = track.settled(standing)
        #expect(track.settled(settled) == settled)
        #expect(track.top(for: settled) == track.top(for: standing))
      }
    }
  }

  @Test func whatAMoveGivesIsSettled() {
    for track in Self.small + Self.random {
      for standing in standings(on: track) {
        for move in moves {
          let moved = track.moved(standing, move)
          #expect(track.settled(moved) == moved, "\(move) from \(standing) on \(track)")
        }
      }
    }
  }

  @Test func aChangedHeightKeepsTheStop() {
    for track in Self.small + Self.random {
      for standing in standings(on: track) {
        for height in [1, 2, track.height + 1, track.height + 30] {
          let other = Track(stops: track.stops, lineCount: track.lineCount, height: height)
          let settled = other.settled(standing)
          #expect(settled.id == standing.id)
          expectInSight(settled, on: other)
        }
      }
    }
  }

  @Test func aHeightThatComesBackKeepsTheRow() {
    let track = Self.track(lines: Array(repeating: 1, count: 40), height: 20)
    let standing = track.settled(Standing(20, row: 9))
    #expect(Track(stops: track.stops, lineCount: 40, height: 15).settled(standing) == standing)
  }

  // MARK: Step by step

  @Test func upUndoesDownWhereNothingScrolled() {
    for track in Self.small + Self.random {
      for standing in standings(on: track).map(track.settled) {
        let down = track.moved(standing, .down)
        guard down.id != standing.id, track.top(for: down) == track.top(for: standing) else { continue }
        let isTallerThanSeen = track.stops[down.id].lines.lowerBound < track.top(for: down)
        guard !isTallerThanSeen else { continue }
        #expect(track.moved(down, .up).id == standing.id)
      }
    }
  }

  @Test func downShowsEveryLineInItsOrder() {
    for track in Self.small + Self.random {
      let tops = tops(of: .down, from: Standing(0), on: track)
      #expect(tops.first == 0)
      #expect(tops.last == max(0, track.lineCount - track.height))
      for (before, after) in zip(tops, tops.dropFirst()) {
        #expect(after >= before)
        #expect(after <= before + track.height, "lines skipped on \(track)")
      }
    }
  }

  @Test func upShowsEveryLineInItsOrder() {
    for track in Self.small + Self.random {
      let tops = tops(of: .up, from: track.moved(Standing(0), .last), on: track)
      #expect(tops.last == 0)
      for (before, after) in zip(tops, tops.dropFirst()) {
        #expect(after <= before)
        #expect(after >= before - track.height, "lines skipped on \(track)")
      }
    }
  }

  @Test func downVisitsEveryStop() {
    for track in Self.small + Self.random {
      #expect(Set(standings(of: .down, from: Standing(0), on: track).map(\.id)) == Set(track.stops.map(\.id)))
      let last = track.moved(Standing(0), .last)
      #expect(Set(standings(of: .up, from: last, on: track).map(\.id)) == Set(track.stops.map(\.id)))
    }
  }

  // MARK: Pages and ends

  @Test func pagesDownReachTheLastLineAndSkipNone() {
    for track in Self.small + Self.random {
      let tops = tops(of: .pageDown, from: Standing(0), on: track)
      #expect(tops.last == max(0, track.lineCount - track.height))
      for (before, after) in zip(tops, tops.dropFirst()) { #expect(after <= before + track.height) }
      #expect(standings(of: .pageDown, from: Standing(0), on: track).last?.id == track.stops.count - 1)
    }
  }

  @Test func pagesUpReachTheFirstLine() {
    for track in Self.small + Self.random {
      let standings = standings(of: .pageUp, from: track.moved(Standing(0), .last), on: track)
      #expect(standings.last?.id == 0)
      #expect(standings.last.map { track.top(for: $0) } == 0)
    }
  }

  @Test func aPageKeepsOneLineInSight() {
    let track = Self.track(lines: Array(repeating: 1, count: 50), height: 10)
    let down = track.moved(Standing(3, row: 3), .pageDown)
    #expect(down == Standing(12, row: 3))
    #expect(track.top(for: down) == 9)
    #expect(track.moved(down, .pageUp) == Standing(3, row: 3))
  }

  @Test func firstAndLastShowTheEnds() {
    for track in Self.small + Self.random {
      for standing in standings(on: track) {
        let (first, last) = (track.moved(standing, .first), track.moved(standing, .last))
        #expect(first == Standing(0, row: 0))
        #expect(last.id == track.stops.count - 1)
        expectInSight(last, on: track)
      }
    }
  }

  // MARK: What isn't there

  @Test func aStopThatHasGoneGivesWayToTheFirst() {
    let track = Self.track(lines: [2, 3], height: 4)
    #expect(track.settled(Standing(7, row: 3)) == Standing(0))
    for move in moves { #expect(track.moved(Standing(7, row: 3), move) == Standing(0)) }
    #expect(track.top(for: Standing(7)) == 0)
    #expect(track.selecting(7, from: Standing(1)) == Standing(1))
  }

  @Test func nothingToStandOnChangesNothing() {
    let track = Track<Int>(stops: [], lineCount: 0, height: 0)
    #expect(track.height == 1)
    for move in moves { #expect(track.moved(Standing(1, row: 2), move) == Standing(1, row: 2)) }
    #expect(track.settled(Standing(1, row: 2)) == Standing(1, row: 2))
  }

  // MARK: Means

  private let moves: [Move] = [.up, .down, .pageUp, .pageDown, .first, .last]

  /// Every stop on every row, far outside the pane too.
  private func standings(on track: Track<Int>) -> [Standing<Int>] {
    track.stops.flatMap { stop in
      (-stop.lines.count - 1...track.height + 1).map { Standing(stop.id, row: $0) } + [Standing(stop.id, row: 900)]
    }
  }

  private func expectInSight(_ standing: Standing<Int>, on track: Track<Int>, at location: SourceLocation = #_sourceLocation) {
    let top = track.top(for: standing)
    #expect((0...max(0, track.lineCount - track.height)).contains(top), sourceLocation: location)
    let lines = track.stops[standing.id].lines
    #expect(lines.overlaps(top..<top + track.height), "\(standing) on \(track)", sourceLocation: location)
    #expect(standing.row == lines.lowerBound - top, "\(standing) on \(track)", sourceLocation: location)
  }

  /// All standings that a move goes through until it changes nothing.
  private func standings(of move: Move, from standing: Standing<Int>, on track: Track<Int>) -> [Standing<Int>] {
    var passed = [standing]
    for _ in 0...(track.lineCount * 2) {
      let next = track.moved(passed[passed.count - 1], move)
      if next == passed.last { break }
      passed.append(next)
    }
    return passed
  }

  private func tops(of move: Move, from standing: Standing<Int>, on track: Track<Int>) -> [Int] {
    standings(of: move, from: standing, on: track).map { track.top(for: $0) }
  }
}
