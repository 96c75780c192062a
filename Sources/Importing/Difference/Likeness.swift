internal import Careers

/// What an entry is known again by where its id is another: its name, and what it states.
struct Likeness {
  let entry: EditionEntry
  /// What few others of its kind have: the name, and the facts that are its own.
  let marks: Set<String>
  private let name: String
  private let facts: Set<RecordFact.Key>
  private let ownFacts: Set<String>

  /// What tells occupations and levels apart. Records of one document share their hours, traits, courses and most requirements.
  private static let telling: Set<Heading> = [.pay, .duties, .units, .areas]

  /// - Parameter inOwnWords: whether both editions hold the documents' own sentences.
  init(_ entry: EditionEntry, inOwnWords: Bool) {
    self.entry = entry
    let facts = entry.facts(inOwnWords: inOwnWords)
    name = Self.folded(entry.statedTitle.publishedWords)
    self.facts = Set(facts.map(\.key))
    // Without the document's words, duties and tasks are but numbers.
    let own = facts.filter { Self.telling.contains($0.heading) && (inOwnWords || $0.heading == .units || $0.place != nil) }
    ownFacts = Set(own.map { $0.heading.rawValue + " " + ($0.place?.publishedWords ?? $0.key.terms) })
    marks = name.isEmpty ? ownFacts : ownFacts.union([name])
  }

  /// Whether it is the other by all appearance: it has that name but for its spelling, and states more than half of the same; or two thirds of
  /// its rungs and duties, or of its tasks and units, are the other's, and these are three at least.
  func isSame(as other: Likeness) -> Bool {
    if !name.isEmpty, name == other.name {
      let most = max(facts.count, other.facts.count)
      if most == 0 || facts.intersection(other.facts).count * 2 > most { return true }
    }
    let shared = ownFacts.intersection(other.ownFacts).count
    return shared >= 3 && shared * 3 >= max(ownFacts.count, other.ownFacts.count) * 2
  }

  /// Letters and figures alone, without capitals and the plural's “s”.
  private static func folded(_ name: String) -> String {
    name.lowercased().split { !$0.isLetter && !$0.isNumber }.map { $0.count > 3 && $0.last == "s" ? $0.dropLast() : $0 }.joined()
  }
}
