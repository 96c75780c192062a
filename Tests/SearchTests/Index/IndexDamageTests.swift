import Careers
import TestSupport
import Testing

@testable import Search

/// A damaged index is refused, or can be listed and searched without ending the program.
struct IndexDamageTests {
  private static let queries = ["cloud", "e", "teler", "雲計算", "銀", "wangaisyun", "bank tell", "zzzz", "c0001", "coun", "money", "重要", ""]

  /// Lists and searches everything. False if the index is refused.
  private func isUsed(_ parts: [String: [UInt8]]) throws -> Bool {
    do {
      let finder = try SmallCatalogue.finder(of: parts)
      let table = finder.table
      let facts = try FactTable(from: SmallCatalogue.reader(of: parts))
      _ = (0..<facts.count).map(facts.facts)
      for row in table.rows {
        _ = (table.summary(of: row), table.row(of: table.id(of: row)), table.topPay(of: row), table.lowestLevel(of: row))
        _ = Language.allCases.map { table.titleOrder(of: row, in: $0) }
      }
      for query in Self.queries {
        let outcome = finder.search(query)
        #expect(outcome.rows.allSatisfy { table.rows.contains(Int($0)) })
        for row in outcome.rows { _ = finder.match(of: Int(row), in: outcome) }
      }
      return true
    } catch is IndexFault {
      return false
    } catch is ReadingTableError {
      return false
    }
  }

  private func isUsed(_ parts: [String: [UInt8]], with part: String, as bytes: [UInt8]?) throws -> Bool {
    var parts = parts
    parts[part] = bytes
    return try isUsed(parts)
  }

  @Test func anUndamagedIndexIsUsed() throws {
    #expect(try isUsed(try SampleIndex.parts()))
  }

  @Test func missingPartsAreRefused() throws {
    let parts = try SampleIndex.parts()
    #expect(parts.count > 40)
    for part in parts.keys { #expect(try !isUsed(parts, with: part, as: nil), "\(part)") }
  }

  @Test func partsCutShortOrLengthenedNeverCrash() throws {
    let parts = try SampleIndex.parts()
    for (part, bytes) in parts {
      for count in 0..<min(bytes.count, 24) { _ = try isUsed(parts, with: part, as: Array(bytes.prefix(count))) }
      for cut in 1...min(24, max(1, bytes.count)) { _ = try isUsed(parts, with: part, as: bytes.dropLast(cut)) }
      for more in 1...9 {
        for byte in [0, 1, 0x80, 0xFF] as [UInt8] { _ = try isUsed(parts, with: part, as: bytes + Array(repeating: byte, count: more)) }
      }
    }
  }

  @Test(arguments: [0, 1, 0x7F, 0x80, 0xFF] as [UInt8])
  func partsOverwrittenNeverCrash(byte: UInt8) throws {
    let parts = try SampleIndex.parts()
    for (part, bytes) in parts {
      _ = try isUsed(parts, with: part, as: Array(repeating: byte, count: bytes.count))
      for start in stride(from: 0, to: bytes.count, by: max(1, bytes.count / 8)) {
        var changed = bytes
        for place in start..<min(start + 4, bytes.count) { changed[place] = byte }
        _ = try isUsed(parts, with: part, as: changed)
      }
    }
  }

  @Test(arguments: Seeds.all())
  func randomBytesNeverCrash(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let parts = try SampleIndex.parts()
    for (part, bytes) in parts.sorted(by: { $0.key < $1.key }) {
      _ = try isUsed(parts, with: part, as: bytes.map { _ in UInt8.random(in: 0...255, using: &random) })
      var changed = bytes
      for _ in 0..<Int.random(in: 1...4, using: &random) where !bytes.isEmpty {
        changed[Int.random(in: bytes.indices, using: &random)] = UInt8.random(
          in: 0...(Bool.random(using: &random) ? 9 : 255), using: &random)
      }
      _ = try isUsed(parts, with: part, as: changed)
    }
  }

  /// Small numbers pass most checks of size, so this damage gets furthest.
  @Test(arguments: Seeds.all())
  func shuffledNumbersNeverCrash(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let parts = try SampleIndex.parts()
    var used = 0
    for (part, bytes) in parts.sorted(by: { $0.key < $1.key }) where bytes.count % 4 == 0 {
      let numbers = (0..<bytes.count / 4).map { Array(bytes[4 * $0..<4 * $0 + 4]) }.shuffled(using: &random)
      if try isUsed(parts, with: part, as: Array(numbers.joined())) { used += 1 }
    }
    #expect(used > 0)
  }

  // MARK: Each check

  @Test func aPlaceAtTheEndOfANameIsRefused() throws {
    var parts = try SampleIndex.parts()
    let end = try #require(parts["names.text"]?.firstIndex(of: 0))
    let places = try #require(parts["names.places"])
    parts["names.places"] = [UInt8(end), 0, 0, 0] + places.dropFirst(4)
    #expect(throws: IndexFault(part: "names.places")) { try SmallCatalogue.finder(of: parts) }
  }

  @Test func aWordThatHoldsTheEndOfANameIsRefused() throws {
    var parts = try SampleIndex.parts()
    parts["names.words.bytes"] = parts["names.words.bytes"]?.map { _ in 0 }
    #expect(throws: IndexFault(part: "names.words")) { try SmallCatalogue.finder(of: parts) }
  }

  @Test(arguments: ["names.rows", "names.fields", "names.places", "table.kinds", "table.rows-by-id"])
  func numbersBeyondTheTableAreRefused(part: String) throws {
    let parts = try SampleIndex.parts()
    let bytes = try #require(parts[part]).map { _ in 0x60 as UInt8 }
    #expect(throws: IndexFault(part: part)) { try SmallCatalogue.finder(of: parts.merging([part: bytes]) { $1 }) }
  }

  @Test func aParentOfAnotherKindIsRefused() throws {
    let parts = try SampleIndex.parts()
    let bytes = try #require(parts["table.parents"]).map { _ in 0 as UInt8 }
    #expect(throws: IndexFault(part: "table.parents")) { try SmallCatalogue.finder(of: parts.merging(["table.parents": bytes]) { $1 }) }
  }

  @Test func payThatSumsWouldOverflowIsRefused() throws {
    let parts = try SampleIndex.parts()
    for part in ["table.lowest-pay", "table.highest-pay"] {
      let bytes = try #require(parts[part]).map { _ in 0x7F as UInt8 }
      #expect(try !isUsed(parts, with: part, as: bytes), "\(part)")
    }
  }

  /// A name's last byte stops every comparison.
  @Test func aNameWithoutAnEndIsRefused() throws {
    var parts = try SampleIndex.parts()
    parts["names.text"] = parts["names.text"]?.map { $0 == 0 ? 0x61 : $0 }
    #expect(throws: IndexFault(part: "names.starts")) { try SmallCatalogue.finder(of: parts) }
  }
}
