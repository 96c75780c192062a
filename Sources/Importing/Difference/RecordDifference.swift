public import Careers

/// What changed of a record, a sector or a document from one edition to the next.
public struct RecordDifference: Encodable, Hashable, Sendable {
  /// What is stated no longer and what is stated now, under one heading.
  public struct Change: Encodable, Hashable, Sendable {
    public let heading: Heading
    public let before: [StatedItem]
    public let after: [StatedItem]
  }

  public let id: RecordID
  /// Its id before, where it was found again under another by what it states.
  public let formerID: RecordID?
  public let kind: ComparedKind
  public let title: Text
  /// What it was called before, where that is something else; in a record that differs in words alone, a translation of ours.
  public let formerTitle: Text?
  /// Whether the document itself calls it otherwise, or it was found again under another id.
  public let isRenamed: Bool
  /// What matters to a student first.
  public let changes: [Change]
  /// The headings under which sentences, notes or translations are shown otherwise. That says nothing of what they state.
  public let reworded: [Heading]
}

extension RecordDifference {
  /// Pay, then what is asked for, then the rest.
  private static let order: [Heading] = [
    .pay, .entry, .hours, .routes, .units, .levels, .jobTitles, .level, .qfLevel, .training, .award, .institution, .traits, .environment,
    .duties, .areas, .overview, .occupations, .source,
  ]

  /// Nothing where the two are the same but for where they stand in their documents.
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

  /// Whether anything differs but words.
  public var hasFacts: Bool { isRenamed || !changes.isEmpty }

  /// What the documents call it in a language in which both name it, and otherwise; nothing where none is so.
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
      let before = gone.map { $0.telling(apart: texts, restated: []) } + former
      let after = come.map { $0.telling(apart: texts, restated: restated) } + present
      return before.isEmpty && after.isEmpty ? nil : Change(heading: heading, before: before, after: after)
    }
  }

  /// What stands in both lists, in the order of each; nothing where that is the same.
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
  /// What is read of them: once what all parts of a whole state alike.
  fileprivate var items: [StatedItem] {
    let counts = Dictionary(map { ($0.item.text, 1) }, uniquingKeysWith: +)
    var told: Set<Text> = []
    return compactMap { fact in
      guard let whole = fact.whole, counts[fact.item.text] == whole.parts else { return fact.item }
      return told.insert(fact.item.text).inserted ? StatedItem(label: whole.label, text: fact.item.text) : nil
    }
  }

  /// Those that others lack, of equal ones as many as they lack.
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
  /// What is read of it, without its terms.
  fileprivate var words: [Text?] { [label, text] }

  /// With its terms only where another says the same in words, and with what is ours only where that stood for another.
  fileprivate func telling(apart words: Set<[Text?]>, restated: Set<Text>) -> StatedItem {
    StatedItem(
      label: label, text: text, detail: words.contains(self.words) ? detail : nil,
      restated: self.restated.flatMap { restated.contains($0) ? $0 : nil })
  }
}
