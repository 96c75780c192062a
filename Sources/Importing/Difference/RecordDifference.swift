public import Careers

/// The changes of a record, a sector or a document between two editions.
public struct RecordDifference: Encodable, Hashable, Sendable {
  /// The items under one heading, before and now.
  public struct Change: Encodable, Hashable, Sendable {
    public let heading: Heading
    public let before: [StatedItem]
    public let after: [StatedItem]
  }

  public let id: RecordID
  /// Its former id, if it was found under another.
  public let formerID: RecordID?
  public let kind: ComparedKind
  public let title: Text
  /// Its former title, if it differs. In a record that is only reworded, a translation of ours.
  public let formerTitle: Text?
  /// Whether the document's own title or the id differs.
  public let isRenamed: Bool
  /// The most important to students first.
  public let changes: [Change]
  /// The headings under which sentences, notes or translations differ. The facts may be the same.
  public let reworded: [Heading]
}

extension RecordDifference {
  /// Pay, then requirements, then the rest.
  private static let order: [Heading] = [
    .pay, .entry, .hours, .routes, .units, .levels, .jobTitles, .level, .qfLevel, .training, .award, .institution, .traits, .environment,
    .duties, .areas, .overview, .occupations, .source,
  ]

  /// Nil if the two differ only in their lines.
  init?(from old: EditionEntry, to new: EditionEntry) {
    let inOwnWords = old.published != nil && new.published != nil
    let changes = Self.changes(from: old.facts(inOwnWords: inOwnWords), to: new.facts(inOwnWords: inOwnWords))
    let isRenamed = old.id != new.id || old.statedTitle.differs(from: new.statedTitle)
    let reworded = Self.reworded(from: old.sentences, to: new.sentences)
    guard isRenamed || old.title != new.title || !changes.isEmpty || !reworded.isEmpty else { return nil }
    self.init(
      id: new.id, formerID: old.id == new.id ? nil : old.id, kind: new.kind, title: new.title,
      formerTitle: old.title == new.title ? nil : old.title, isRenamed: isRenamed, changes: changes, reworded: reworded)
  }

  /// Whether more than wording differs.
  public var hasFacts: Bool { isRenamed || !changes.isEmpty }

  /// The documents' own titles in a language in which both have one and they differ.
  public var statedTitles: (before: Text, now: Text)? {
    guard let formerTitle else { return nil }
    let differing = Language.allCases.first { language in
      !formerTitle.ours.contains(language) && !title.ours.contains(language) && formerTitle[language] != nil && title[language] != nil
        && formerTitle[language] != title[language]
    }
    return differing.map { (formerTitle.alone(in: $0), title.alone(in: $0)) }
  }

  private static func reworded(from old: [Heading: [Text]], to new: [Heading: [Text]]) -> [Heading] {
    Heading.allCases.filter { (old[$0] ?? []) != (new[$0] ?? []) }
  }

  private static func changes(from old: [RecordFact], to new: [RecordFact]) -> [Change] {
    order.compactMap { heading in
      let (old, new) = (old.filter { $0.heading == heading }, new.filter { $0.heading == heading })
      let gone = old.without(new).items
      let come = new.without(old).items
      let (former, present) = orders(of: old.compactMap(\.place), new.compactMap(\.place))
      let texts = Set(gone.map(\.words)).intersection(come.map(\.words))
      let restated = Set(gone.compactMap(\.restated))
      let before = gone.map { $0.distinguished(from: texts, restated: []) } + former
      let after = come.map { $0.distinguished(from: texts, restated: restated) } + present
      return before.isEmpty && after.isEmpty ? nil : Change(heading: heading, before: before, after: after)
    }
  }

  /// The elements of both lists in the order of each; empty if the order is the same.
  private static func orders(of old: [Text], _ new: [Text]) -> (former: [StatedItem], present: [StatedItem]) {
    let (former, present) = (Set(old.map(\.publishedWords)), Set(new.map(\.publishedWords)))
    let before = old.filter { present.contains($0.publishedWords) }.unique(by: \.publishedWords)
    let after = new.filter { former.contains($0.publishedWords) }.unique(by: \.publishedWords)
    if before.map(\.publishedWords) == after.map(\.publishedWords) { return ([], []) }
    return ([item(ordering: before)], [item(ordering: after)])
  }

  private static func item(ordering names: [Text]) -> StatedItem {
    StatedItem(label: Text("in this order", "次序"), text: .joined(names, separator: Text(verbatim: " → ")))
  }
}

extension [RecordFact] {
  /// The items to show. A fact that all parts of a whole share is shown once.
  fileprivate var items: [StatedItem] {
    let counts = Dictionary(map { ($0.item.text, 1) }, uniquingKeysWith: +)
    var shown: Set<Text> = []
    return compactMap { fact in
      guard let whole = fact.whole, counts[fact.item.text] == whole.parts else { return fact.item }
      return shown.insert(fact.item.text).inserted ? StatedItem(label: whole.label, text: fact.item.text) : nil
    }
  }

  /// The facts that others lack; of equal ones, as many as they lack.
  fileprivate func without(_ others: [RecordFact]) -> [RecordFact] {
    var left = Dictionary(others.map { ($0.key, 1) }, uniquingKeysWith: +)
    return filter { fact in
      guard let count = left[fact.key], count > 0 else { return true }
      left[fact.key] = count - 1
      return false
    }
  }
}

extension StatedItem {
  /// The shown words, without the detail.
  fileprivate var words: [Text?] { [label, text] }

  /// The item with its detail only if another reads the same, and with our words only if they restated another fact before.
  fileprivate func distinguished(from words: Set<[Text?]>, restated: Set<Text>) -> StatedItem {
    StatedItem(
      label: label, text: text, detail: words.contains(self.words) ? detail : nil,
      restated: self.restated.flatMap { restated.contains($0) ? $0 : nil })
  }
}

/// One fact of a record as it is shown: “Cook: 12,000–16,000”.
public struct StatedItem: Hashable, Sendable {
  /// The subject, such as a rung or a key task.
  public var label: Text?
  public var text: Text
  /// Its terms, if its words alone don't distinguish it from another.
  public var detail: Text?
  /// Our restatement, if it still restates what the former edition said.
  public var restated: Text?

  public init(label: Text? = nil, text: Text, detail: Text? = nil, restated: Text? = nil) {
    self.label = label
    self.text = text
    self.detail = detail
    self.restated = restated
  }
}

extension StatedItem: Encodable {
  private enum CodingKeys: String, CodingKey {
    case label, detail, restated
  }

  /// Writes the keys of the text and the rest beside them.
  public func encode(to encoder: any Encoder) throws {
    try text.encode(to: encoder)
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encodeIfPresent(label, forKey: .label)
    try container.encodeIfPresent(detail, forKey: .detail)
    try container.encodeIfPresent(restated, forKey: .restated)
  }
}
