/// An industry: the names that its page lists, and what each stands for.
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
