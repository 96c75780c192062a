import TestSupport
import Testing

@testable import TextLayout

@Suite("Edit distance")
struct EditDistanceTests {
  @Test(
    "counts edits",
    arguments: [
      ("", "", 0), ("", "abc", 3), ("cloud", "cloud", 0), ("cloud", "clouds", 1),
      ("cloud", "cluod", 1), ("cloud", "clod", 1), ("cloud", "claud", 1),
      ("kitten", "sitting", 3), ("ca", "abc", 3), ("雲端", "端雲", 1), ("雲端", "雲", 1), ("abcdef", "badcfe", 3),
    ])
  func table(a: String, b: String, distance: Int) {
    #expect(EditDistance.between(a, b, limit: 9) == distance)
    #expect(EditDistance.between(b, a, limit: 9) == distance)
    #expect(EditDistance.between(a, b, limit: distance) == distance)
    #expect(EditDistance.between(a, b, limit: distance - 1) == nil)
  }

  @Test("is the same under any limit that it doesn't pass", arguments: 0..<40)
  func limits(seed: Int) throws {
    var generator = SplitMix64(seed: UInt64(seed))
    let word = { (generator: inout SplitMix64) in
      String((0..<Int.random(in: 0...8, using: &generator)).compactMap { _ in "abc".randomElement(using: &generator) })
    }
    let a = word(&generator)
    let b = word(&generator)
    let distance = try #require(EditDistance.between(a, b, limit: 99))
    #expect(distance <= max(a.count, b.count))
    for limit in -1...9 {
      #expect(EditDistance.between(a, b, limit: limit) == (distance <= limit ? distance : nil))
    }
  }
}
