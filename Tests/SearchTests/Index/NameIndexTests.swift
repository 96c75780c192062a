import Careers
import TestSupport
import Testing
import TextLayout

@testable import Search

/// Names found by the index, compared with a look at every name.
struct NameIndexTests {
  private static let pieces = [
    "ab", "a", "b", "ba", "abs", "bus", "c++", "a1", "I.T.", "R&D", "b's", "雲", "端", "云計", "計算", "é", "Ａ", "я", "カ",
  ]

  private static func name(using random: inout SplitMix64) -> String {
    let count = Int.random(in: 0...5, using: &random)
    return (0..<count).map { _ in
      pieces[Int.random(in: pieces.indices, using: &random)] + ["", " ", "-", "（", "  "][Int.random(in: 0..<5, using: &random)]
    }.joined()
  }

  private static func names(using random: inout SplitMix64) -> [String] {
    (0..<Int.random(in: 0...40, using: &random)).map { _ in name(using: &random) }
  }

  private static func index(of names: [String]) -> NameIndex {
    var builder = NameIndexBuilder()
    for (row, name) in names.enumerated() { builder.add(name, field: .title, row: row) }
    return builder.index
  }

  /// Every beginning of a word: the row of the name, and the rest.
  private static func wordStarts(of names: [String]) -> [(row: Int, rest: [UInt8])] {
    names.enumerated().flatMap { row, name in
      let tokens = SearchTokens.tokens(of: name)
      return tokens.indices.map { (row, Array(tokens[$0...].joined().utf8)) }
    }
  }

  @Test(arguments: Seeds.all())
  func findsBeginningsOfWords(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let names = Self.names(using: &random)
    let index = Self.index(of: names)
    let starts = Self.wordStarts(of: names)
    #expect(index.places.count == starts.count)
    for _ in 0..<40 {
      let typed = SearchTokens.tokens(of: Self.name(using: &random)).joined()
      let prefix = Array(typed.utf8.prefix(Int.random(in: 0...8, using: &random)))
      let expected = prefix.isEmpty ? [] : starts.filter { $0.rest.starts(with: prefix) }.map(\.row).sorted()
      #expect(index.places(of: prefix).map { Int(index.rows[index.name(at: $0)]) }.sorted() == expected, "\(names) “\(typed)”")
    }
  }

  /// By the text at each place; equal ones in the order of the catalogue.
  @Test(arguments: Seeds.all())
  func placesAreSorted(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let index = Self.index(of: Self.names(using: &random))
    let keys = index.places.indices.map {
      (Array(index.text[Int(index.places[$0])..<index.range(of: index.name(at: $0)).upperBound]), index.places[$0])
    }
    for (left, right) in zip(keys, keys.dropFirst()) {
      #expect(left.0 == right.0 ? left.1 < right.1 : left.0.lexicographicallyPrecedes(right.0))
    }
  }

  @Test(arguments: Seeds.all())
  func wordsAreThoseOfTheNames(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let names = Self.names(using: &random)
    let expected = Set(names.flatMap(SearchTokens.tokens)).filter { $0.utf8.allSatisfy { $0 < 0x80 } }
    let index = Self.index(of: names)
    #expect((0..<index.words.count).map { index.words[$0] } == expected.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) })
  }

  @Test(arguments: Seeds.all())
  func isReadFromItsParts(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let names = Self.names(using: &random)
    let index = Self.index(of: names)
    var writer = IndexWriter()
    index.write(to: &writer)
    let read = try NameIndex(from: SmallCatalogue.reader(of: writer.parts), recordCount: names.count)
    #expect(read.text == index.text && read.starts == index.starts && read.rows == index.rows && read.fields == index.fields)
    #expect(
      read.written == index.written && read.places == index.places && read.words == index.words)
  }

  @Test func titlesAreNotRepeatedInTheIndex() {
    var builder = NameIndexBuilder()
    builder.add("Bank Teller", field: .title, row: 0)
    builder.add("Cashier", field: .synonym, row: 0)
    builder.add("—", field: .synonym, row: 0)
    let index = builder.index
    #expect(index.count == 2)
    #expect(index.written[0].isEmpty && index.written[1] == "Cashier")
  }
}
