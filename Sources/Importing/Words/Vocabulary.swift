/// Phrases of both languages, each with its meaning.
struct Vocabulary<Meaning: Sendable>: Sendable {
  private let meanings: [Meaning]
  private let phrases: PhraseTable

  struct Match {
    let range: Range<Int>
    let meaning: Meaning
  }

  init(_ entries: [(Meaning, [String])]) {
    meanings = entries.map { $0.0 }
    phrases = PhraseTable(entries.map { $0.1 })
  }

  /// The longest phrase that begins at a place.
  func match(at place: Int, in tokens: [Token]) -> Match? {
    phrases.match(at: place, in: tokens).map { Match(range: $0.range, meaning: meanings[$0.entry]) }
  }

  /// The phrases of a text in order; they don't overlap.
  func matches(in tokens: [Token]) -> [Match] {
    var matches: [Match] = []
    var place = 0
    while place < tokens.count {
      if let match = match(at: place, in: tokens) {
        matches.append(match)
        place = match.range.upperBound
      } else {
        place += 1
      }
    }
    return matches
  }

  func occurs(in tokens: [Token]) -> Bool {
    tokens.indices.contains { match(at: $0, in: tokens) != nil }
  }
}

extension Vocabulary where Meaning == Bool {
  /// Phrases that all mean the same.
  init(of spellings: [String]) {
    self.init([(true, spellings)])
  }
}

/// Phrases by the entries that list them.
///
/// It isn't part of ``Vocabulary``, because the compiler would optimise all of it again for each type of meaning.
private struct PhraseTable: Sendable {
  /// The phrases by their first word, the longest first.
  private let phrases: [String: [(words: [String], entry: Int)]]

  init(_ entries: [[String]]) {
    var phrases: [String: [(words: [String], entry: Int)]] = [:]
    for (entry, spellings) in entries.enumerated() {
      for words in spellings.map({ Token.all(in: $0).map(\.folded) }) {
        guard let first = words.first else { continue }
        phrases[first, default: []].append((words, entry))
      }
    }
    self.phrases = phrases.mapValues { $0.sorted { $0.words.count > $1.words.count } }
  }

  /// The longest phrase that begins at a place, and its entry.
  func match(at place: Int, in tokens: [Token]) -> (range: Range<Int>, entry: Int)? {
    guard place < tokens.count, let candidates = phrases[tokens[place].folded] else { return nil }
    for (words, entry) in candidates where place + words.count <= tokens.count {
      let range = place..<place + words.count
      if tokens[range].lazy.map(\.folded).elementsEqual(words) { return (range, entry) }
    }
    return nil
  }
}
