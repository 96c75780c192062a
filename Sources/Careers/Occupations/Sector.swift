/// An industry, and the names of occupations that its page lists.
public struct Sector: Codable, Hashable, Sendable, Identifiable {
  public var id: String
  public var title: Text
  public var provenance: Provenance
  public var overview: Text?
  public var listed: [ListedName]
  public var notes: [Note]

  public init(id: String, title: Text, provenance: Provenance, overview: Text? = nil, listed: [ListedName] = [], notes: [Note] = []) {
    self.id = id
    self.title = title
    self.provenance = provenance
    self.overview = overview
    self.listed = listed
    self.notes = notes
  }
}

/// A name in a sector's list; it may differ from the occupation's title.
public struct ListedName: Codable, Hashable, Sendable {
  public var title: Text
  /// The occupations that it names; empty if they have no page.
  public var occupations: [RecordID]
  public var lines: ClosedRange<Int>?

  public init(title: Text, occupations: [RecordID], lines: ClosedRange<Int>? = nil) {
    self.title = title
    self.occupations = occupations
    self.lines = lines
  }
}
