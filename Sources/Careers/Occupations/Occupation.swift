/// An occupation as a careers page describes it.
public struct Occupation: CatalogueRecord {
  public static let kind = RecordKind.occupation

  public var id: RecordID
  public var title: Text
  public var provenance: Provenance?
  /// One or two sentences of ours.
  public var overview: Text?
  public var duties: [Statement]
  public var hours: WorkingHours?
  public var environment: WorkingEnvironment?
  public var traits: [RecordID]
  /// The lines where the document names each trait; without traits that have no line numbers.
  public var traitLines: [RecordID: ClosedRange<Int>]
  /// From the lowest rung up.
  public var ladder: [Rung]
  public var entry: [EntryRequirement]
  public var training: [Training]
  public var remarks: [Remark]
  public var links: [Link]
  /// The nearest by their facts, the nearest first.
  public var similar: [SimilarOccupation]
  public var notes: [Note]
  public var also: [String]

  public init(
    id: RecordID, title: Text, provenance: Provenance? = nil, overview: Text? = nil, duties: [Statement] = [],
    hours: WorkingHours? = nil, environment: WorkingEnvironment? = nil, traits: [RecordID] = [],
    traitLines: [RecordID: ClosedRange<Int>] = [:], ladder: [Rung] = [], entry: [EntryRequirement] = [], training: [Training] = [],
    remarks: [Remark] = [], links: [Link] = [], similar: [SimilarOccupation] = [], notes: [Note] = [], also: [String] = []
  ) {
    self.id = id
    self.title = title
    self.provenance = provenance
    self.overview = overview
    self.duties = duties
    self.hours = hours
    self.environment = environment
    self.traits = traits
    self.traitLines = traitLines
    self.ladder = ladder
    self.entry = entry
    self.training = training
    self.remarks = remarks
    self.links = links
    self.similar = similar
    self.notes = notes
    self.also = also
  }
}

extension Occupation {
  /// The pay from the lowest figure on its ladder to the highest; nil if none is stated.
  public var payRange: PayRange? { PayRange(covering: ladder.compactMap(\.pay)) }

  /// The lowest QF level among its requirements; nil if none has a level.
  public var entryLevel: QFLevel? { entry.filter { !$0.preferred }.compactMap(\.qfLevel).min() }
}

/// One rung of a promotion ladder: a job title and what it pays.
public struct Rung: Codable, Hashable, Sendable {
  public var title: Text
  public var pay: Pay?
  public var lines: ClosedRange<Int>?

  public init(title: Text, pay: Pay? = nil, lines: ClosedRange<Int>? = nil) {
    self.title = title
    self.pay = pay
    self.lines = lines
  }
}

/// A note or remark of the document, restated.
public struct Remark: Codable, Hashable, Sendable {
  public var kind: RemarkKind
  public var about: RecordPart
  public var text: Text
  /// The grounds on which pay varies, in the document's words.
  public var by: [String]
  /// Official names that the remark refers to.
  public var names: [String]
  public var lines: ClosedRange<Int>?

  public init(
    kind: RemarkKind, about: RecordPart, text: Text, by: [String] = [], names: [String] = [], lines: ClosedRange<Int>? = nil
  ) {
    self.kind = kind
    self.about = about
    self.text = text
    self.by = by
    self.names = names
    self.lines = lines
  }
}

/// The kind of a remark.
public enum RemarkKind: String, Codable, CaseIterable, Hashable, Sendable {
  case payVaries = "pay-varies"
  case payScale = "pay-scale"
  case posting
  case examination
  /// Words that no other field can hold, such as hours by shift.
  case statement
}

extension Occupation {
  /// The statements on a part that no other field can hold.
  func statements(about part: RecordPart) -> [Remark] { remarks.filter { $0.about == part && $0.kind == .statement } }

  /// The document's words on a rung's pay if it states no amount; they name the rung.
  public func statement(on rung: Rung) -> Remark? {
    guard rung.pay == nil, let lines = rung.lines else { return nil }
    return statements(about: .ladder).first { $0.lines == lines }
  }
}

/// A personality trait that occupations name.
public struct Trait: CatalogueRecord {
  public static let kind = RecordKind.trait

  public var id: RecordID
  public var title: Text
  public var provenance: Provenance?
  /// The occupations that name it.
  public var occupations: [RecordID]
  public var notes: [Note]
  public var also: [String]

  public init(
    id: RecordID, title: Text, provenance: Provenance? = nil, occupations: [RecordID] = [], notes: [Note] = [], also: [String] = []
  ) {
    self.id = id
    self.title = title
    self.provenance = provenance
    self.occupations = occupations
    self.notes = notes
    self.also = also
  }
}
