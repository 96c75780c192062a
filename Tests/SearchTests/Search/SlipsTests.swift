import Careers
import TestSupport
import Testing
import TextLayout

@testable import Search

/// Similar words and names, compared with a look at all of them.
struct SlipsTests {
  private static func word(_ letters: String, _ lengths: ClosedRange<Int>, using random: inout SplitMix64) -> String {
    let letters = Array(letters)
    return String((0..<Int.random(in: lengths, using: &random)).map { _ in letters[Int.random(in: letters.indices, using: &random)] })
  }

  private static func index(of names: [String]) -> NameIndex {
    var builder = NameIndexBuilder()
    for (row, name) in names.enumerated() { builder.add(name, field: .title, row: row) }
    return builder.index
  }

  private static func bytes(of index: NameIndex) -> [[UInt8]] {
    (0..<index.words.count).map { Array(index.words.bytes[index.words.range(of: $0)]) }
  }

  @Test(arguments: Seeds.all())
  func wordsThatHoldLettersAreFound(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let index = Self.index(of: (0..<60).map { _ in Self.word("abc", 1...8, using: &random) })
    let words = Self.bytes(of: index)
    for _ in 0..<60 {
      let letters = Array(Self.word("abc", 0...5, using: &random).utf8)
      let expected = words.indices.filter { word in
        !letters.isEmpty && words[word].indices.dropFirst().contains { words[word][$0...].starts(with: letters) }
      }
      #expect(index.words(holding: letters) == expected)
    }
  }

  @Test(arguments: Seeds.all(), [true, false])
  func wordsThatAreNearAreFound(seed: UInt64, mayBeUnfinished: Bool) {
    var random = SplitMix64(seed: seed)
    let index = Self.index(of: (0..<80).map { _ in Self.word("abk+3", 1...12, using: &random) })
    let words = Self.bytes(of: index)
    var found = 0
    for _ in 0..<40 {
      let typed = Array(Self.word("abk+3", 1...10, using: &random).utf8)
      let slips = Int.random(in: 1...3, using: &random)
      let extent: EditDistance.Extent = mayBeUnfinished && typed.count >= 5 ? .beginning : .whole
      let expected = words.indices.filter { EditDistance.between(typed, words[$0], limit: slips, extent: extent) != nil }
      #expect(index.words(near: typed, slips: slips, mayBeUnfinished: mayBeUnfinished) == expected)
      found += expected.count
    }
    #expect(found > 0)
  }

  /// One slip leaves half of the query intact, or is a swap across the middle: nothing is missed.
  @Test(arguments: Seeds.all())
  func namesOneSlipAwayAreFound(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let names = (0..<60).map { _ in Self.word("雲端算工程Ab", 1...9, using: &random) }
    let index = Self.index(of: names)
    var found = 0
    for _ in 0..<60 {
      let typed = Array(Self.word("雲端算工程", 2...6, using: &random).unicodeScalars)
      let folded = Array(SearchFolding.fold(String(String.UnicodeScalarView(typed))).unicodeScalars)
      let expected = (0..<index.count).filter { Self.distance(folded, in: index, name: $0, limit: 1) }
      #expect(index.names(near: folded, slips: 1) == expected, "\(typed)")
      found += expected.count
    }
    #expect(found > 0)
  }

  /// Two slips may be in both halves; all results are near, and all names with an intact half are found.
  @Test(arguments: Seeds.all())
  func namesTwoSlipsAwayAreFoundIfHalfIsIntact(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let index = Self.index(of: (0..<60).map { _ in Self.word("一二三四", 1...9, using: &random) })
    for _ in 0..<40 {
      let typed = Array(Self.word("一二三四", 6...8, using: &random).unicodeScalars)
      let found = index.names(near: typed, slips: 2)
      let near = (0..<index.count).filter { Self.distance(typed, in: index, name: $0, limit: 2) }
      let halves = [typed[..<(typed.count / 2)], typed[(typed.count / 2)...]]
      let kept = near.filter { name in halves.contains { Self.distance(Array($0), in: index, name: name, limit: 0) } }
      #expect(Set(found).isSubset(of: near))
      #expect(Set(found).isSuperset(of: kept))
      #expect(found == found.sorted())
    }
  }

  private static func distance(_ typed: [Unicode.Scalar], in index: NameIndex, name: Int, limit: Int) -> Bool {
    let scalars = index.scalars(from: index.range(of: name).lowerBound, of: name)
    return EditDistance.between(typed, Array(scalars), limit: limit, extent: .anyPart) != nil
  }
}
