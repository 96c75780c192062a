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

  @Test(
    "of a beginning or a part",
    arguments: [
      ("", "abc", 0, 0), ("abc", "", 3, 3), ("clou", "cloud", 0, 0), ("cluo", "cloud", 1, 1), ("loud", "cloud", 1, 0),
      ("abc", "xxabcxx", 2, 0),
      ("acb", "xxabc", 3, 1), ("雲計", "高級雲計算", 2, 0), ("架師", "雲計算架構師", 2, 1),
    ])
  func extents(source: String, target: String, beginning: Int, part: Int) {
    let (source, target) = (Array(source), Array(target))
    #expect(EditDistance.between(source, target, limit: 9, extent: .beginning) == beginning)
    #expect(EditDistance.between(source, target, limit: 9, extent: .anyPart) == part)
  }

  /// The nearest of all beginnings, and of all parts, each measured as a whole.
  @Test("agrees with a look at every part", arguments: 0..<60)
  func everyPart(seed: Int) {
    var generator = SplitMix64(seed: UInt64(seed))
    for _ in 0..<20 {
      let (source, target) = (Self.bytes(&generator), Self.bytes(&generator))
      let beginnings = (0...target.count).map { Self.distance(source, Array(target.prefix($0))) }
      let parts = (0...target.count).flatMap { start in (start...target.count).map { Self.distance(source, Array(target[start..<$0])) } }
      let expected: [(EditDistance.Extent, Int)] = [
        (.whole, Self.distance(source, target)), (.beginning, beginnings.min() ?? 0), (.anyPart, parts.min() ?? 0),
      ]
      for (extent, distance) in expected {
        for limit in -1...8 {
          #expect(EditDistance.between(source, target, limit: limit, extent: extent) == (distance <= limit ? distance : nil))
        }
      }
    }
  }

  private static func bytes(_ generator: inout SplitMix64) -> [UInt8] {
    (0..<Int.random(in: 0...6, using: &generator)).map { _ in UInt8.random(in: 0...2, using: &generator) }
  }

  /// By definition: each possible last step.
  private static func distance(_ a: [UInt8], _ b: [UInt8]) -> Int {
    guard let lastA = a.last, let lastB = b.last else { return max(a.count, b.count) }
    let (restA, restB) = (Array(a.dropLast()), Array(b.dropLast()))
    if lastA == lastB { return distance(restA, restB) }
    var best = min(distance(restA, restB), distance(restA, b), distance(a, restB)) + 1
    if restA.last == lastB, restB.last == lastA {
      best = min(best, distance(Array(restA.dropLast()), Array(restB.dropLast())) + 1)
    }
    return best
  }
}
