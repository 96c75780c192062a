import Careers
import TestSupport
import Testing

@testable import Search

struct ScoreBoardTests {
  /// Few different scores, so that many are equal; or any.
  private static func board(rows: Int, scores: UInt32, using random: inout SplitMix64) -> ScoreBoard {
    var board = ScoreBoard(rows: rows)
    for row in 0..<rows where Bool.random(using: &random) {
      board.raise(row, to: UInt32.random(in: 1...scores, using: &random), name: Int32(row))
    }
    return board
  }

  @Test(arguments: Seeds.all(), [1, 3, 1023, 1024, 1025, 1 << 20 - 1])
  func ranksByScoreAndThenByRow(seed: UInt64, scores: UInt32) {
    var random = SplitMix64(seed: seed)
    let board = Self.board(rows: Int.random(in: 0...300, using: &random), scores: scores, using: &random)
    var kept = RowSet(capacity: board.scores.count)
    for row in board.scores.indices where Bool.random(using: &random) { kept.insert(row) }
    let matching = board.scores.indices.filter { board.scores[$0] > 0 }
    let expected = matching.sorted { (board.scores[$1], $0) < (board.scores[$0], $1) }.map { Int32($0) }
    #expect(board.ranked(within: nil) == expected)
    #expect(board.ranked(within: kept) == expected.filter { kept.contains(Int($0)) })
    #expect(board.isEmpty == expected.isEmpty)
  }

  @Test(arguments: Seeds.all())
  func lowersToTheWorseOfBothAndRaisesToTheBetter(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let (one, other) = (Self.board(rows: 50, scores: 9, using: &random), Self.board(rows: 50, scores: 9, using: &random))
    var lowered = one
    lowered.lower(to: other)
    #expect(lowered.scores == zip(one.scores, other.scores).map { min($0, $1) })
    var raised = one
    for row in other.scores.indices { raised.raise(row, to: other.scores[row], name: other.names[row]) }
    #expect(raised.scores == zip(one.scores, other.scores).map { max($0, $1) })
    #expect(one.keeping { $0 % 2 == 0 }.scores == one.scores.enumerated().map { $0 % 2 == 0 ? $1 : 0 })
  }

  @Test func theFirstNameOfEqualOnesIsKept() {
    var board = ScoreBoard(rows: 1)
    board.raise(0, to: 5, name: 1)
    board.raise(0, to: 5, name: 2)
    board.raise(0, to: 4, name: 3)
    #expect(board.names == [1] && board.scores == [5])
  }

  // MARK: Scores

  @Test func aScoreHoldsItsTierAndItsField() {
    for tier in MatchTier.allCases {
      for (index, field) in SearchField.allCases.enumerated() {
        for kind in RecordKind.allCases {
          for length in [0, 1, 255, 256, 100_000] {
            let score = MatchScore(tier: tier, field: index, kind: kind, length: length)
            #expect(score.tier == tier && score.field == field)
            #expect(score.value > 0 && score.value < 1 << MatchScore.bits)
          }
        }
      }
    }
  }

  @Test func tierFieldKindAndLengthRankInOrder() {
    let score = { (tier: MatchTier, field: Int, kind: RecordKind, length: Int) in
      MatchScore(tier: tier, field: field, kind: kind, length: length)
    }
    #expect(score(.prefix, 9, .unit, 300) > score(.phrase, 0, .occupation, 1))
    #expect(score(.exact, 0, .unit, 300) > score(.exact, 1, .occupation, 1))
    #expect(score(.exact, 0, .occupation, 300) > score(.exact, 0, .pathway, 1))
    #expect(score(.exact, 0, .unit, 7) > score(.exact, 0, .unit, 8))
    #expect(score(.exact, 0, .unit, 255) == score(.exact, 0, .unit, 256))
  }
}
