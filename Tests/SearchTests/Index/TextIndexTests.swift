import Careers
import TestSupport
import Testing
import TextLayout

@testable import Search

/// Texts found by the index, compared with a look at every text.
struct TextIndexTests {
  private struct Entry {
    let row: Int
    let field: SearchField
    let text: String
  }

  private static let words = ["cloud", "clouds", "cl", "data", "dat", "R&D", "雲", "端", "算", "雲端", "，", "I.T."]

  /// Rows far apart, so that distances take several bytes.
  private static func entries(using random: inout SplitMix64) -> [Entry] {
    var row = 0
    return (0..<Int.random(in: 0...30, using: &random)).flatMap { _ -> [Entry] in
      row += [1, 2, 40, 3000, 300_000][Int.random(in: 0..<5, using: &random)]
      return TextIndex.fields.filter { _ in Bool.random(using: &random) }.map { field in
        let text = (0..<Int.random(in: 0...6, using: &random)).map { _ in words[Int.random(in: words.indices, using: &random)] }
        return Entry(row: row, field: field, text: text.joined(separator: [" ", ""][Int.random(in: 0..<2, using: &random)]))
      }
    }
  }

  private static func index(of entries: [Entry]) -> TextIndex {
    var builder = TextIndexBuilder(recordCount: (entries.last?.row ?? 0) + 1)
    for entry in entries { builder.add(entry.text, field: entry.field, row: entry.row) }
    return builder.index
  }

  @Test(arguments: Seeds.all())
  func everyTermIsIndexed(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let entries = Self.entries(using: &random)
    let built = Self.index(of: entries)
    var writer = IndexWriter()
    built.write(to: &writer)
    let index = try TextIndex(from: SmallCatalogue.reader(of: writer.parts), recordCount: built.recordCount)
    #expect(Set((0..<index.terms.count).map { index.terms[$0] }) == Set(entries.flatMap { TextIndexBuilder.terms(of: $0.text) }))
    for term in 0..<index.terms.count {
      var found: [[Int]] = []
      index.forEachPosting(of: term) { found.append([$0, $1]) }
      let expected = entries.filter { TextIndexBuilder.terms(of: $0.text).contains(index.terms[term]) }
      #expect(found == expected.map { [$0.row, TextIndex.fields.firstIndex(of: $0.field) ?? -1] })
    }
  }

  @Test(arguments: Seeds.all())
  func findsTheMostTellingFieldOfEachRecord(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let entries = Self.entries(using: &random)
    let index = Self.index(of: entries)
    for typed in Self.words + ["clo", "da", "雲端算", "R&data", "none"] {
      for word in QueryWord.words(of: SearchTokens.tokens(of: typed)) {
        let matching = entries.filter { Self.holds($0.text, word) }
        let expected = Dictionary(grouping: matching, by: \.row).mapValues {
          $0.compactMap { SearchField.allCases.firstIndex(of: $0.field) }.min()
        }
        let found = index.places(of: word)
        #expect(found.map(\.row) == expected.keys.sorted(), "\(typed)")
        #expect(found.allSatisfy { expected[$0.row] == $0.field }, "\(typed)")
      }
    }
  }

  /// All tokens of a word: of a Latin one the last may be incomplete; of a Chinese one, every adjacent pair.
  private static func holds(_ text: String, _ word: QueryWord) -> Bool {
    let terms = Set(TextIndexBuilder.terms(of: text))
    let tokens = word.tokens.map { String(decoding: $0, as: UTF8.self) }
    if !word.isLatin {
      return tokens.count == 1 ? terms.contains(tokens[0]) : zip(tokens, tokens.dropFirst()).allSatisfy { terms.contains($0 + $1) }
    }
    guard let last = tokens.last, tokens.dropLast().allSatisfy(terms.contains) else { return false }
    return last.utf8.count < 3 ? terms.contains(last) : terms.contains { $0.hasPrefix(last) }
  }

  /// Adjacent characters, not each somewhere.
  @Test func chineseCharactersMustBeAdjacent() {
    var builder = TextIndexBuilder(recordCount: 2)
    builder.add("規劃網絡", field: .duty, row: 0)
    builder.add("網上規劃聯絡", field: .duty, row: 1)
    let words = QueryWord.words(of: SearchTokens.tokens(of: "网络"))
    #expect(words.map { builder.index.places(of: $0).map(\.row) } == [[0]])
  }
}
