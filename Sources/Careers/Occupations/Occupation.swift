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
  /// Where the document names each trait; a trait without line numbers isn't there.
  public var traitLines: [RecordID: ClosedRange<Int>]
  /// From the lowest rung up.
  public var ladder: [Rung]
  public var entry: [EntryRequirement]
  public var training: [Training]
  public var remarks: [Remark]
  public var links: [Link]
  public var notes: [Note]
  public var also: [String]

  public init(
    id: RecordID, title: Text, provenance: Provenance? = nil, overview: Text? = nil, duties: [Statement] = [],
    hours: WorkingHours? = nil, environment: WorkingEnvironment? = nil, traits: [RecordID] = [],
    traitLines: [RecordID: ClosedRange<Int>] = [:], ladder: [Rung] = [], entry: [EntryRequirement] = [], training: [Training] = [],
    remarks: [Remark] = [], links: [Link] = [], notes: [Note] = [],
    also: [String] = []
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
    self.notes = notes
    self.also = also
  }
}

extension Occupation {
  /// From the lowest figure on its ladder to the highest; absent where no pay is stated.
  public var payRange: PayRange? { PayRange(covering: ladder.compactMap(\.pay)) }

  /// The lowest QF level that lets somebody in, as far as its requirements have one.
  public var entryLevel: QFLevel? { entry.filter { !$0.preferred }.compactMap(\.qfLevel).min() }
}
