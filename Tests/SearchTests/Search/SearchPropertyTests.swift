import Careers
import TestSupport
import Testing
import TextLayout

@testable import Search

/// Properties of every search, on the shipped catalogue and an invented one.
struct SearchPropertyTests {
  private static func names(of finder: Finder) -> [(row: Int, name: String)] {
    let titles = finder.table.rows.flatMap { row in Language.allCases.compactMap { finder.table.title(of: row)[$0] }.map { (row, $0) } }
    let others = (0..<finder.names.count).filter { !finder.names.written.isEmpty($0) }
    return titles + others.map { (Int(finder.names.rows[$0]), finder.names.written[$0]) }
  }

  private static func element<Element>(of elements: [Element], using random: inout SplitMix64) -> Element {
    elements[Int.random(in: elements.indices, using: &random)]
  }

  // MARK: Names

  @Test(arguments: SearchedCatalogue.allCases)
  func everyNameFindsItsRecordAsTheBeginningOfANameAtLeast(searched: SearchedCatalogue) throws {
    let finder = try searched.finder()
    let names = Self.names(of: finder)
    #expect(names.count > finder.table.count)
    for (row, name) in names {
      let outcome = finder.search(name)
      let match = finder.match(of: row, in: outcome)
      #expect(outcome.kind == .matches && outcome.rows.contains(Int32(row)) && match.map { $0.tier >= .prefix } == true, "\(name)")
    }
  }

  /// Upper case, full width, and each character as the representative of its family.
  @Test(arguments: SearchedCatalogue.allCases)
  func caseWidthAndSimplifiedChangeNothing(searched: SearchedCatalogue) throws {
    let finder = try searched.finder()
    var random = SplitMix64(seed: 1)
    let names = Self.names(of: finder)
    for _ in 0..<150 {
      let name = Self.element(of: names, using: &random).name
      let typed = String(name.prefix(Int.random(in: 1...name.count, using: &random)))
      let outcome = finder.search(typed)
      for variant in [typed.uppercased(), typed.lowercased(), Self.wide(typed), SearchFolding.fold(typed)] {
        let other = finder.search(variant)
        #expect(other.rows == outcome.rows && other.kind == outcome.kind, "“\(typed)” “\(variant)”")
      }
      #expect(finder.search(typed) == outcome, "“\(typed)” again")
    }
  }

  private static func wide(_ text: String) -> String {
    String(
      String.UnicodeScalarView(
        text.unicodeScalars.map { scalar in
          scalar == " " ? "\u{3000}" : ("!"..."~").contains(scalar) ? Unicode.Scalar(scalar.value + 0xFEE0) ?? scalar : scalar
        }))
  }

  // MARK: Words

  /// Only correctly spelt words, since slips are forgiven only when nothing else is found.
  @Test(arguments: SearchedCatalogue.allCases)
  func anotherWordAddsNothing(searched: SearchedCatalogue) throws {
    let finder = try searched.finder()
    var random = SplitMix64(seed: 2)
    let names = Self.names(of: finder)
    var narrowed = 0
    for _ in 0..<150 {
      let name = Self.element(of: names, using: &random).name
      let other = Bool.random(using: &random) ? name : Self.element(of: names, using: &random).name
      let words = [name, other].map { Self.element(of: Self.words(of: $0), using: &random) }
      let (one, both) = (finder.search(words[0]), finder.search(words.joined(separator: " ")))
      #expect(one.kind == .matches, "“\(words[0])”")
      guard both.kind == .matches else { continue }
      narrowed += 1
      #expect(Set(both.rows).isSubset(of: one.rows), "“\(words)”")
    }
    #expect(narrowed > 20)
  }

  @Test(arguments: SearchedCatalogue.allCases)
  func theOrderOfWordsChangesNoMatch(searched: SearchedCatalogue) throws {
    let finder = try searched.finder()
    var random = SplitMix64(seed: 3)
    let names = Self.names(of: finder).filter { Self.words(of: $0.name).count > 1 }
    for _ in 0..<100 {
      let (row, name) = Self.element(of: names, using: &random)
      let words = Self.words(of: name).shuffled(using: &random).prefix(4)
      let outcome = finder.search(words.joined(separator: " "))
      #expect(outcome.kind == .matches && outcome.rows.contains(Int32(row)), "\(words)")
    }
  }

  /// Words of two letters or more that aren't ignored; else the whole name.
  private static func words(of name: String) -> [String] {
    let words = name.split(separator: " ").map(String.init).filter { word in
      let tokens = SearchTokens.tokens(of: word)
      return tokens.joined().utf8.count > 1 && !["an", "and", "at", "for", "in", "of", "the", "to", "with"].contains(tokens.joined())
    }
    return words.isEmpty ? [name] : words
  }

  // MARK: Anything

  @Test(arguments: SearchedCatalogue.allCases, Seeds.all())
  func anythingTypedIsAnswered(searched: SearchedCatalogue, seed: UInt64) throws {
    let finder = try searched.finder()
    var random = SplitMix64(seed: seed)
    let characters = Self.names(of: finder).flatMap { Array($0.name) }
    let signs: [Character] = [" ", "-", "'", "1", "4", "&", "　", "。", "\0", "\u{301}", "👩‍💻"]
    for _ in 0..<8 {
      let typed = (0..<Int.random(in: 0...14, using: &random)).map { _ in
        Int.random(in: 0..<5, using: &random) == 0 ? Self.element(of: signs, using: &random) : Self.element(of: characters, using: &random)
      }
      SearchFaults.check(String(typed), finder)
    }
  }

  /// A name with a few characters taken out, put in, or changed.
  @Test(arguments: SearchedCatalogue.allCases, Seeds.all())
  func namesWithSlipsAreAnswered(searched: SearchedCatalogue, seed: UInt64) throws {
    let finder = try searched.finder()
    var random = SplitMix64(seed: seed)
    let names = Self.names(of: finder)
    for _ in 0..<8 {
      var typed = Array(Self.element(of: names, using: &random).name)
      for _ in 0..<Int.random(in: 1...3, using: &random) where !typed.isEmpty {
        let place = Int.random(in: typed.indices, using: &random)
        switch Int.random(in: 0..<4, using: &random) {
        case 0: typed.remove(at: place)
        case 1: typed.insert(Self.element(of: typed, using: &random), at: place)
        case 2: typed[place] = Self.element(of: typed, using: &random)
        default: typed.swapAt(place, Int.random(in: typed.indices, using: &random))
        }
      }
      SearchFaults.check(String(typed), finder)
    }
  }

  /// A word of a name with two letters swapped is still found.
  @Test(arguments: SearchedCatalogue.allCases)
  func aSwapInAWordIsForgiven(searched: SearchedCatalogue) throws {
    let finder = try searched.finder()
    var random = SplitMix64(seed: 5)
    let words = (0..<finder.names.words.count).map { finder.names.words[$0] }.filter { $0.count >= 4 && $0.allSatisfy(\.isLetter) }
    for _ in 0..<100 {
      let word = Self.element(of: words, using: &random)
      var letters = Array(word)
      let place = Int.random(in: 1..<letters.count - 1, using: &random)
      letters.swapAt(place, place + 1)
      let outcome = finder.search(String(letters))
      let holders = finder.search(word).rows
      #expect(outcome.kind == .matches, "\(word) as \(String(letters))")
      let isSpeltSo = outcome.rows.first.flatMap { finder.match(of: Int($0), in: outcome)?.tier } != .forgiving
      #expect(isSpeltSo || !Set(outcome.rows).isDisjoint(with: holders), "\(word) as \(String(letters))")
    }
  }
}

/// Properties of every search with any query.
enum SearchFaults {
  static func check(_ text: String, _ finder: Finder, sourceLocation: SourceLocation = #_sourceLocation) {
    let outcome = finder.search(text)
    check(outcome, finder, sourceLocation: sourceLocation)
    var kept = RowSet(capacity: finder.table.count)
    for row in stride(from: 0, to: finder.table.count, by: 3) { kept.insert(row) }
    let within = finder.search(text, within: kept)
    check(within, finder, sourceLocation: sourceLocation)
    #expect(within.rows.allSatisfy { kept.contains(Int($0)) }, "“\(text)”", sourceLocation: sourceLocation)
    if within.kind != .nearest {
      #expect(within.rows == outcome.rows.filter { kept.contains(Int($0)) }, "“\(text)”", sourceLocation: sourceLocation)
    } else if outcome.kind == .matches {
      #expect(!outcome.rows.contains { kept.contains(Int($0)) }, "“\(text)”", sourceLocation: sourceLocation)
    }
  }

  private static func check(_ outcome: SearchOutcome, _ finder: Finder, sourceLocation: SourceLocation) {
    let rows = outcome.rows.map { Int($0) }
    let comment: Comment = "“\(outcome.query.text.prefix(100))”"
    #expect(Set(rows).count == rows.count, comment, sourceLocation: sourceLocation)
    #expect(rows.allSatisfy(finder.table.rows.contains), comment, sourceLocation: sourceLocation)
    #expect((outcome.kind == .everything) == outcome.query.isEmpty, comment, sourceLocation: sourceLocation)
    guard outcome.kind != .everything else {
      #expect(rows == rows.sorted(), comment, sourceLocation: sourceLocation)
      return
    }
    let isSorted = zip(rows, rows.dropFirst()).allSatisfy { (outcome.scores[$1], $0) < (outcome.scores[$0], $1) }
    #expect(isSorted, comment, sourceLocation: sourceLocation)
    let matches = rows.compactMap { finder.match(of: $0, in: outcome) }
    #expect(matches.map(\.row) == rows, comment, sourceLocation: sourceLocation)
    #expect(
      matches.allSatisfy { $0.field.holdsNames == ($0.tier != .text) || outcome.kind == .nearest }, comment, sourceLocation: sourceLocation)
    #expect(
      outcome.kind == .matches ? !rows.isEmpty && !matches.contains { $0.tier == .near } : rows.count <= 8, comment,
      sourceLocation: sourceLocation)
  }
}
