/// A published document that facts were taken from.
public struct Document: Codable, Hashable, Sendable, Identifiable {
  public var id: String
  public var title: Text
  /// Who published it; absent where the document names nobody.
  public var publisher: Text?
  /// A date or a year; absent where the document is undated.
  public var edition: String?
  /// What may be done with it.
  public var licence: Text?
  /// The name of the plain text whose lines are counted.
  public var plainText: String?
  /// The number of the last of these lines that says something: another text has another end, mostly.
  public var lastLine: Int?
  public var notes: [Note]
  /// What an import didn't understand of it, in the order of the text.
  public var unread: [UnreadLine]

  public init(
    id: String, title: Text, publisher: Text? = nil, edition: String? = nil, licence: Text? = nil, plainText: String? = nil,
    lastLine: Int? = nil, notes: [Note] = [], unread: [UnreadLine] = []
  ) {
    self.id = id
    self.title = title
    self.publisher = publisher
    self.edition = edition
    self.licence = licence
    self.plainText = plainText
    self.lastLine = lastLine
    self.notes = notes
    self.unread = unread
  }
}
