/// A published document that facts come from.
public struct Document: Codable, Hashable, Sendable, Identifiable {
  public var id: String
  public var title: Text
  /// Nil if the document names none.
  public var publisher: Text?
  /// A date or a year; nil if the document is undated.
  public var edition: String?
  /// The conditions of use.
  public var licence: Text?
  /// The file name of the plain text that line numbers refer to.
  public var plainText: String?
  /// The number of the last line of that text that isn't blank, to recognise another text by.
  public var lastLine: Int?
  public var notes: [Note]
  /// The lines that the import didn't understand, in order.
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
  /// The edition, or “undated”.
  public var editionText: Text { edition.map { Text(verbatim: $0) } ?? Text("undated", "沒有註明日期") }

  /// Title, edition and publisher, as shown under every record's title.
  public var citation: [Text] {
    [title, editionText, publisher ?? Text("publisher not named", "沒有註明出版者")]
  }
}

/// A line of a document that the import didn't understand; the catalogue has nothing of it.
public struct UnreadLine: Codable, Hashable, Sendable {
  /// The line number in the document's plain text, from 1.
  public var number: Int
  public var words: String
  /// Why, in English: “it belongs to no known section”.
  public var reason: String

  public init(number: Int, words: String, reason: String) {
    self.number = number
    self.words = words
    self.reason = reason
  }
}

/// A document's subject and edition, for places where its title is too long.
public struct DocumentCaption: Hashable, Sendable {
  public var name: Text
  /// A date, a year or “undated”.
  public var edition: Text

  public init(name: Text, edition: Text) {
    self.name = name
    self.edition = edition
  }
}

extension DocumentCaption {
  /// - Parameter subjects: titles of industries and pathways, by the id of the document that describes them.
  public init(of document: Document, subjects: [String: [Text]]) {
    let names = subjects[document.id] ?? []
    self.init(name: names.isEmpty ? document.title : .joined(names, separator: Text(", ", "、")), edition: document.editionText)
  }

  /// The captions of all documents of a catalogue, in order.
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
