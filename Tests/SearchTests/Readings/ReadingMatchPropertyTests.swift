import TestSupport
import Testing

@testable import Search

/// The matcher compared with one that tries every reading of every character.
struct ReadingMatchPropertyTests {
  private static let characters: [Unicode.Scalar] = ["一", "二", "三", "人", "大", "小"]
  private static let coded: [ReadingScheme] = [.jyutping, .pinyin, .cangjie]

  @Test(arguments: Seeds.all())
  func agreesWithTryingEverything(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let table = try ReadingTable(text: Self.characters.map { Self.line(of: $0, using: &random) }.joined())
    var matches = 0
    for _ in 1...300 {
      let name = (0..<Int.random(in: 0...6, using: &random)).map { _ in Self.element(of: Self.characters, using: &random) }
      let typed = Self.typed(for: name, in: table, using: &random)
      let expected = SlowMatcher(table: table).match(typed, name)
      let query = ReadingQuery(typed)
      let found = query?.match(name, in: table)
      #expect(found == (query == nil ? nil : expected), "“\(typed)” in \(String(String.UnicodeScalarView(name))):\n\(table.text)")
      matches += found == nil ? 0 : 1
      if found != nil, let query, let first = name.first {
        #expect(query.initials(in: table).contains(first), "“\(typed)”")
      }
    }
    #expect(matches > 3, "too few to tell")
  }

  private static func element<Element>(of elements: [Element], using random: inout SplitMix64) -> Element {
    elements[Int.random(in: elements.indices, using: &random)]
  }

  /// Few letters, so that codes overlap and their boundaries are ambiguous.
  private static func line(of character: Unicode.Scalar, using random: inout SplitMix64) -> String {
    let fields = coded.map { scheme in
      (0..<Int.random(in: 0...3, using: &random)).map { _ in
        let letters = (0..<Int.random(in: 1...4, using: &random)).map { _ in element(of: ["a", "b", "u", "v"], using: &random) }
        return letters.joined() + (scheme == .cangjie ? "" : element(of: ["1", "2"], using: &random))
      }.joined(separator: " ")
    }
    return ([String(character)] + fields).joined(separator: "\t") + "\n"
  }

  /// The codes of a name in one scheme, with slips, joined at random; or random letters.
  private static func typed(for name: [Unicode.Scalar], in table: ReadingTable, using random: inout SplitMix64) -> String {
    let scheme = element(of: ReadingScheme.allCases, using: &random)
    var typed = ""
    for character in name.prefix(Int.random(in: 1...6, using: &random)) {
      let readings = table.readings(of: character, in: scheme)
      var reading = readings.isEmpty ? "ab" : element(of: readings, using: &random)
      if Bool.random(using: &random), let last = reading.last, last.isNumber { reading.removeLast() }
      typed += reading + element(of: ["", "", " ", "'", "1"], using: &random)
    }
    return Bool.random(using: &random) ? typed : String(typed.prefix(Int.random(in: 0...12, using: &random)))
  }
}

/// Tries every reading of every character, on strings.
private struct SlowMatcher {
  let table: ReadingTable

  func match(_ typed: String, _ name: [Unicode.Scalar]) -> ReadingMatch? {
    var all: [ReadingMatch] = []
    let trimmed = typed.drop { " '".contains($0) }.reversed().drop { " '".contains($0) }.reversed()
    for scheme in ReadingScheme.allCases {
      let text = scheme == .pinyin ? String(trimmed).replacing("v", with: "u") : String(trimmed)
      all += matches(text[...], name[...], in: scheme, count: 1)
    }
    return all.min {
      ($0.isComplete ? 0 : 1, $0.count, $0.scheme.rawValue) < ($1.isComplete ? 0 : 1, $1.count, $1.scheme.rawValue)
    }
  }

  private func matches(
    _ rest: Substring, _ name: ArraySlice<Unicode.Scalar>, in scheme: ReadingScheme, count: Int
  ) -> [ReadingMatch] {
    guard let character = name.first else { return [] }
    return table.readings(of: character, in: scheme).flatMap { reading -> [ReadingMatch] in
      let letters = reading.filter(\.isLetter)
      guard rest.hasPrefix(letters) else {
        return letters.hasPrefix(rest) ? [ReadingMatch(scheme: scheme, count: count, isComplete: false)] : []
      }
      var left = rest.dropFirst(letters.count)
      if let digit = left.first, digit.isNumber {
        guard reading.last == digit else { return [] }
        left.removeFirst()
      }
      left = left.drop { " '".contains($0) }
      if left.isEmpty { return [ReadingMatch(scheme: scheme, count: count, isComplete: true)] }
      return matches(left, name.dropFirst(), in: scheme, count: count + 1)
    }
  }
}
