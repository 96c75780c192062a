/// A vocational qualifications pathway: the levels of work in one field.
public struct Pathway: CatalogueRecord {
  public static let kind = RecordKind.pathway

  public var id: RecordID
  public var title: Text
  public var provenance: Provenance?
  public var overview: Text?
  /// From the highest down, as printed in documents.
  public var levels: [Level]
  public var notes: [Note]
  public var also: [String]

  public init(
    id: RecordID, title: Text, provenance: Provenance? = nil, overview: Text? = nil, levels: [Level] = [], notes: [Note] = [],
    also: [String] = []
  ) {
    self.id = id
    self.title = title
    self.provenance = provenance
    self.overview = overview
    self.levels = levels
    self.notes = notes
    self.also = also
  }
}

/// A job title at one level of a pathway.
public struct JobTitle: CatalogueRecord {
  public static let kind = RecordKind.jobTitle

  public var id: RecordID
  public var title: Text
  public var provenance: Provenance?
  public var level: RecordID
  public var links: [Link]
  public var notes: [Note]
  public var also: [String]

  public init(
    id: RecordID, title: Text, provenance: Provenance? = nil, level: RecordID, links: [Link] = [], notes: [Note] = [], also: [String] = []
  ) {
    self.id = id
    self.title = title
    self.provenance = provenance
    self.level = level
    self.links = links
    self.notes = notes
    self.also = also
  }
}

/// An occupation, or one rung of it, similar to a pathway's level or job title, in our view; documents don't say so.
public struct Link: Codable, Hashable, Sendable {
  public var occupation: RecordID
  /// The published title of one rung; nil for the whole occupation.
  public var rung: Text?
  /// A ``Level`` or a ``JobTitle``.
  public var pathway: RecordID
  public var reason: Text

  public init(occupation: RecordID, rung: Text? = nil, pathway: RecordID, reason: Text) {
    self.occupation = occupation
    self.rung = rung
    self.pathway = pathway
    self.reason = reason
  }
}
