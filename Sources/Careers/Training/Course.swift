/// A course at one institution.
public struct Course: CatalogueRecord {
  public static let kind = RecordKind.course

  public var id: RecordID
  public var title: Text
  public var provenance: Provenance?
  public var institution: RecordID
  /// The id of the ``Qualification`` it leads to.
  public var award: RecordID?
  /// Other spellings in documents.
  public var aliases: [String]
  /// The occupations that list it.
  public var occupations: [RecordID]
  /// Those of its institution.
  public var addresses: [WebAddress]
  public var notes: [Note]
  public var also: [String]

  public init(
    id: RecordID, title: Text, provenance: Provenance? = nil, institution: RecordID, award: RecordID? = nil, aliases: [String] = [],
    occupations: [RecordID] = [], addresses: [WebAddress] = [], notes: [Note] = [], also: [String] = []
  ) {
    self.id = id
    self.title = title
    self.provenance = provenance
    self.institution = institution
    self.award = award
    self.aliases = aliases
    self.occupations = occupations
    self.addresses = addresses
    self.notes = notes
    self.also = also
  }
}

/// A body that runs courses.
public struct Institution: CatalogueRecord {
  public static let kind = RecordKind.institution

  public var id: RecordID
  public var title: Text
  public var provenance: Provenance?
  /// Other spellings in documents.
  public var aliases: [String]
  public var courses: [RecordID]
  public var addresses: [WebAddress]
  public var notes: [Note]
  public var also: [String]

  public init(
    id: RecordID, title: Text, provenance: Provenance? = nil, aliases: [String] = [], courses: [RecordID] = [],
    addresses: [WebAddress] = [], notes: [Note] = [], also: [String] = []
  ) {
    self.id = id
    self.title = title
    self.provenance = provenance
    self.aliases = aliases
    self.courses = courses
    self.addresses = addresses
    self.notes = notes
    self.also = also
  }
}

/// A heading of related training and the courses listed under it, often none.
public struct Training: Codable, Hashable, Sendable {
  /// The award it names, or several joined.
  public var award: Text
  public var qualifications: [RecordID]
  public var courses: [ListedCourse]
  public var lines: ClosedRange<Int>?

  public init(award: Text, qualifications: [RecordID] = [], courses: [ListedCourse] = [], lines: ClosedRange<Int>? = nil) {
    self.award = award
    self.qualifications = qualifications
    self.courses = courses
    self.lines = lines
  }
}

/// A course in the list of an occupation or a qualification.
public struct ListedCourse: Codable, Hashable, Sendable {
  public var id: RecordID
  /// The id of the ``Institution``.
  public var institution: RecordID
  public var title: Text
  /// The lines where the occupation lists it; nil in a qualification.
  public var lines: ClosedRange<Int>?

  public init(id: RecordID, institution: RecordID, title: Text, lines: ClosedRange<Int>? = nil) {
    self.id = id
    self.institution = institution
    self.title = title
    self.lines = lines
  }
}
