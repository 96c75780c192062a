/// Phrases of both languages, each with its meaning.
struct Vocabulary<Meaning: Sendable>: Sendable {
  /// The phrases by their first word, the longest first.
  private let phrases: [String: [(words: [String], meaning: Meaning)]]

  struct Match {
    let range: Range<Int>
    let meaning: Meaning
  }

  init(_ entries: [(Meaning, [String])]) {
    var phrases: [String: [(words: [String], meaning: Meaning)]] = [:]
    for (meaning, spellings) in entries {
      for words in spellings.map({ Token.all(in: $0).map(\.folded) }) {
        guard let first = words.first else { continue }
        phrases[first, default: []].append((words, meaning))
      }
    }
    self.phrases = phrases.mapValues { $0.sorted { $0.words.count > $1.words.count } }
  }

  /// The longest phrase that begins at a place.
  func match(at place: Int, in tokens: [Token]) -> Match? {
    guard place < tokens.count, let candidates = phrases[tokens[place].folded] else { return nil }
    for (words, meaning) in candidates where place + words.count <= tokens.count {
      let range = place..<place + words.count
      if tokens[range].lazy.map(\.folded).elementsEqual(words) { return Match(range: range, meaning: meaning) }
    }
    return nil
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
