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

extension Document {
  public var editionText: Text { edition.map { Text(verbatim: $0) } ?? Text("undated", "沒有註明日期") }

  /// Title, edition and publisher, as they stand under every record's title.
  public var citation: [Text] {
    [title, editionText, publisher ?? Text("publisher not named", "沒有註明出版者")]
  }
}

/// A line of a document that wasn't understood: nothing of it is in the catalogue.
public struct UnreadLine: Codable, Hashable, Sendable {
  /// In the plain text of the document, from 1.
  public var number: Int
  public var words: String
  /// Why, in English: “it belongs to no section that is known”.
  public var reason: String

  public init(number: Int, words: String, reason: String) {
    self.number = number
    self.words = words
    self.reason = reason
  }
}

/// A document by what it is about, for where there is no room for its title.
public struct DocumentCaption: Hashable, Sendable {
  public var name: Text
  /// A date or a year, or that it is undated.
  public var edition: Text

  public init(name: Text, edition: Text) {
    self.name = name
    self.edition = edition
  }
}

extension DocumentCaption {
  /// - Parameter subjects: what documents are about, by their ids: their industries and pathways.
  public init(of document: Document, subjects: [String: [Text]]) {
    let names = subjects[document.id] ?? []
    self.init(name: names.isEmpty ? document.title : .joined(names, separator: Text(", ", "、")), edition: document.editionText)
  }

  /// Those of all documents of a catalogue.
  public static func all(of documents: [Document], sectors: [Sector], records: [Record]) -> [DocumentCaption] {
    let pathways = records.compactMap { record -> (String, Text)? in
      guard case .pathway(let pathway) = record, let provenance = pathway.provenance else { return nil }
      return (provenance.document, pathway.title)
    }
    let named = sectors.map { ($0.provenance.document, $0.title) } + pathways
    let subjects = Dictionary(named.map { ($0, [$1]) }, uniquingKeysWith: +)
    return documents.map { DocumentCaption(of: $0, subjects: subjects) }
  }
}
