public import Careers

/// The differences between two catalogues.
public struct CatalogueDifference: Encodable, Hashable, Sendable {
  /// A record, sector or document that only one of the two has.
  public struct Entry: Encodable, Hashable, Sendable {
    public let id: RecordID
    public let kind: ComparedKind
    public let title: Text
  }

  public let added: [Entry]
  public let removed: [Entry]
  /// Entries with different facts, in the order of the new catalogue.
  public let changed: [RecordDifference]
  /// Entries with the same facts in different words.
  public let reworded: [RecordDifference]

  public var isEmpty: Bool { added.isEmpty && removed.isEmpty && changed.isEmpty && reworded.isEmpty }
}

extension CatalogueDifference {
  public init(from old: CatalogueEdition, to new: CatalogueEdition) {
    let former = Dictionary(grouping: old.entries, by: \.kind)
    let present = Dictionary(grouping: new.entries, by: \.kind)
    var moved: [RecordID: RecordID] = [:]
    var pairs: [ComparedKind: EditionPairs] = [:]
    for kind in ComparedKind.wholesFirst {
      let found = EditionPairs(of: (former[kind] ?? []).map { $0.moved(moved) }, with: present[kind] ?? [])
      if case .record = kind { moved.merge(found.moved) { first, _ in first } }
      pairs[kind] = found
    }
    let found = ComparedKind.allCases.compactMap { pairs[$0] }
    let differences = found.flatMap(\.kept).compactMap { RecordDifference(from: $0.old.moved(moved), to: $0.new) }
    self.init(
      added: found.flatMap(\.added).map(Entry.init), removed: found.flatMap(\.removed).map(Entry.init),
      changed: differences.filter(\.hasFacts), reworded: differences.filter { !$0.hasFacts })
  }
}

extension CatalogueDifference.Entry {
  fileprivate init(_ entry: EditionEntry) { self.init(id: entry.id, kind: entry.kind, title: entry.title) }
}

/// The kinds of entry that are compared.
public enum ComparedKind: Hashable, Sendable {
  case record(RecordKind)
  case sector
  case document

  /// The order in which they are shown.
  static let allCases = RecordKind.allCases.map(ComparedKind.record) + [.sector, .document]

  /// The order in which they are paired. Institutions come first, because the ids of courses begin with theirs.
  static let wholesFirst = allCases.filter { $0 == .record(.institution) } + allCases.filter { $0 != .record(.institution) }

  /// The name of one entry of the kind.
  public var title: Text {
    switch self {
    case .record(let kind): kind.title
    case .sector: Text("Sector", "行業")
    case .document: Text("Document", "文件")
    }
  }
}

extension ComparedKind: Encodable {
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    switch self {
    case .record(let kind): try container.encode(kind)
    case .sector: try container.encode("sector")
    case .document: try container.encode("document")
    }
  }
}

/// The entries of one kind in two editions, paired by id, or by content if the id changed.
///
/// A wrong pair would be worse than none, so an uncertain one counts as removed and added.
struct EditionPairs {
  /// In the order of the new edition.
  private(set) var kept: [(old: EditionEntry, new: EditionEntry)] = []
  private(set) var removed: [EditionEntry]
  private(set) var added: [EditionEntry]

  /// The new ids of renamed entries, by former id.
  var moved: [RecordID: RecordID] {
    Dictionary(kept.filter { $0.old.id != $0.new.id }.map { ($0.old.id, $0.new.id) }) { first, _ in first }
  }

  init(of old: [EditionEntry], with new: [EditionEntry]) {
    let former = Dictionary(old.map { ($0.names.key(of: $0.id), $0) }) { first, _ in first }
    let present = Set(new.map(\.id))
    removed = old.filter { !present.contains($0.names.key(of: $0.id)) }
    added = new.filter { former[$0.id] == nil }
    var found = Self.renamed(removed, added)
    let gone = Set(found.values.map(\.id))
    removed.removeAll { gone.contains($0.id) }
    added.removeAll { found[$0.id] != nil }
    found.merge(former) { renamed, _ in renamed }
    kept = new.compactMap { entry in found[entry.id].map { ($0, entry) } }
  }

  /// The former entry of each added one, if exactly one removed entry is similar to it and to no other.
  private static func renamed(_ removed: [EditionEntry], _ added: [EditionEntry]) -> [RecordID: EditionEntry] {
    let inOwnWords = (removed + added).allSatisfy { $0.published != nil }
    let former = removed.map { Likeness($0, inOwnWords: inOwnWords) }
    let holders = Dictionary(grouping: former.indices.flatMap { index in former[index].marks.map { ($0, index) } }, by: \.0)
    let candidates = added.map { entry in
      let likeness = Likeness(entry, inOwnWords: inOwnWords)
      let near = Set(likeness.marks.flatMap { holders[$0] ?? [] }.map(\.1)).sorted()
      return (entry.id, near.map { former[$0] }.filter { $0.isSame(as: likeness) }.map(\.entry))
    }
    let claims = Dictionary(candidates.flatMap(\.1).map { ($0.id, 1) }, uniquingKeysWith: +)
    let certain = candidates.compactMap { id, entries in
      entries.count == 1 ? entries.first.flatMap { claims[$0.id] == 1 ? (id, $0) : nil } : nil
    }
    return Dictionary(certain) { first, _ in first }
  }
}

/// The name and facts that identify an entry with a new id.
struct Likeness {
  let entry: EditionEntry
  /// The name and the distinguishing facts.
  let marks: Set<String>
  private let name: String
  private let facts: Set<RecordFact.Key>
  private let ownFacts: Set<String>

  /// The headings that distinguish occupations and levels. Records of one document share hours, traits, courses and most requirements.
  private static let distinguishing: Set<Heading> = [.pay, .duties, .units, .areas]

  /// - Parameter inOwnWords: whether both editions hold the documents' own sentences.
  init(_ entry: EditionEntry, inOwnWords: Bool) {
    self.entry = entry
    let facts = entry.facts(inOwnWords: inOwnWords)
    name = Self.folded(entry.statedTitle.publishedWords)
    self.facts = Set(facts.map(\.key))
    // Without the document's words, duties and tasks are only counts and numbers.
    let own = facts.filter { Self.distinguishing.contains($0.heading) && (inOwnWords || $0.heading == .units || $0.place != nil) }
    ownFacts = Set(own.map { $0.heading.rawValue + " " + ($0.place?.publishedWords ?? $0.key.terms) })
    marks = name.isEmpty ? ownFacts : ownFacts.union([name])
  }

  /// Whether both are almost certainly the same: they have the same name in two spellings and share more than half of their facts, or they
  /// share two thirds, and at least three, of their rungs and duties or of their tasks and units.
  func isSame(as other: Likeness) -> Bool {
    if !name.isEmpty, name == other.name {
      let most = max(facts.count, other.facts.count)
      if most == 0 || facts.intersection(other.facts).count * 2 > most { return true }
    }
    let shared = ownFacts.intersection(other.ownFacts).count
    return shared >= 3 && shared * 3 >= max(ownFacts.count, other.ownFacts.count) * 2
  }

  /// Only letters and digits, in lower case and without the “s” of plurals.
  private static func folded(_ name: String) -> String {
    name.lowercased().split { !$0.isLetter && !$0.isNumber }.map { $0.count > 3 && $0.last == "s" ? $0.dropLast() : $0 }.joined()
  }
}
