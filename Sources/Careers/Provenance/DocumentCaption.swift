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
