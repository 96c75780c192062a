public import Careers
public import Catalogue
public import CheckedYAML

/// A catalogue to compare.
public struct CatalogueEdition: Sendable {
  public var documents: [Document]
  public var sectors: [Sector]
  public var records: [Record]
  /// The sectors and records in the documents' own words, without ours; empty if there are none, as in a compiled catalogue.
  public var publishedSectors: [Sector]
  public var publishedRecords: [Record]

  public init(
    documents: [Document] = [], sectors: [Sector] = [], records: [Record], publishedSectors: [Sector] = [], publishedRecords: [Record] = []
  ) {
    self.documents = documents
    self.sectors = sectors
    self.records = records
    self.publishedSectors = publishedSectors
    self.publishedRecords = publishedRecords
  }

  /// An edition from a library, whose two halves can't be separated.
  ///
  /// - Throws: the library's error if it can't be read.
  public init(of library: any Library) throws {
    self.init(
      documents: try library.documents(), sectors: try library.sectors(),
      records: try RecordKind.allCases.flatMap { try library.records(of: $0) })
  }
}

extension CatalogueFolder {
  /// The folder as an edition to compare, and the faults in our half.
  ///
  /// - Throws: ``CatalogueError/faults(path:_:)`` if the published half has faults, or the units of pay in our half can't be read.
  public func edition() throws(CatalogueError) -> (edition: CatalogueEdition, faults: [Diagnostic]) {
    let (report, published) = try halves()
    let contents = report.contents
    let edition = CatalogueEdition(
      documents: contents.documents, sectors: contents.sectors, records: contents.records, publishedSectors: published.sectors,
      publishedRecords: published.records)
    return (edition, report.faults)
  }
}

extension CatalogueEdition {
  var entries: [EditionEntry] {
    let names = EditionNames(
      titles: Dictionary(records.map { ($0.id, $0.title) }) { first, _ in first }, files: Set(documents.compactMap(\.plainText)))
    let recordsInOwnWords = Dictionary(publishedRecords.map { ($0.id, $0) }) { first, _ in first }
    let sectorsInOwnWords = Dictionary(publishedSectors.map { ($0.id, $0) }) { first, _ in first }
    let isInOwnWords = publishedRecords.contains { $0.isInOwnWords }
    return records.map { record in
      let published = isInOwnWords ? recordsInOwnWords[record.id].flatMap { $0.isInOwnWords ? $0 : nil } : nil
      return EditionEntry(content: .record(record), published: published.map(EditionEntry.Content.record), names: names)
    }
      + sectors.map { sector in
        let published = isInOwnWords ? sectorsInOwnWords[sector.id] : nil
        return EditionEntry(content: .sector(sector), published: published.map(EditionEntry.Content.sector), names: names)
      }
      + documents.map { EditionEntry(content: .document($0), published: nil, names: names) }
  }
}

extension Record {
  /// Whether it has sentences and all of them have words, as in a published half that holds the documents' words.
  fileprivate var isInOwnWords: Bool {
    let texts = sentences.values.flatMap(\.self)
    return !texts.isEmpty && texts.allSatisfy { $0.missing.count < Language.allCases.count }
  }
}

/// A record, a sector or a document of one edition.
struct EditionEntry {
  enum Content {
    case record(Record)
    case sector(Sector)
    case document(Document)
  }

  let content: Content
  /// The same in only the document's own words, if there are any.
  let published: Content?
  var names: EditionNames

  var id: RecordID {
    switch content {
    case .record(let record): record.id
    case .sector(let sector): RecordID(sector.id)
    case .document(let document): RecordID(document.id)
    }
  }

  /// The entry with the new ids of the records that it names.
  func moved(_ ids: [RecordID: RecordID]) -> EditionEntry {
    var moved = self
    moved.names.moved = ids
    return moved
  }

  var kind: ComparedKind {
    switch content {
    case .record(let record): .record(record.kind)
    case .sector: .sector
    case .document: .document
    }
  }

  var title: Text {
    switch content {
    case .record(let record): record.title
    case .sector(let sector): sector.title
    case .document(let document): document.title
    }
  }

  /// The document's own title. A file's name in place of one doesn't count.
  var statedTitle: Text {
    var stated = title
    for language in Language.allCases where title.ours.contains(language) || names.files.contains(title[language] ?? "") {
      stated[language] = nil
    }
    return stated
  }

  /// - Parameter inOwnWords: whether the document's own sentences are compared too.
  func facts(inOwnWords: Bool) -> [RecordFact] {
    switch (content, published) {
    case (.record(let record), .record(let published)?): record.facts(in: names, published: published, byWords: inOwnWords)
    case (.record(let record), _): record.facts(in: names, published: nil, byWords: false)
    case (.sector(let sector), .sector(let published)?): sector.facts(in: names, published: published, byWords: inOwnWords)
    case (.sector(let sector), _): sector.facts(in: names, published: nil, byWords: false)
    case (.document(let document), _): document.facts
    }
  }

  /// Its sentences, the document's own or ours, and what we add.
  var sentences: [Heading: [Text]] {
    switch content {
    case .record(let record): record.sentences.merging(record.additions) { $0 + $1 }
    case .sector(let sector):
      [.overview: [sector.overview].compactMap(\.self), .occupations: sector.listed.map(\.title), .notes: sector.notes.map(\.text)]
    case .document(let document):
      [.source: [document.publisher, document.licence].compactMap(\.self), .notes: document.notes.map(\.text)]
    }
  }
}

extension Sector {
  fileprivate func facts(in names: EditionNames, published: Sector?, byWords: Bool) -> [RecordFact] {
    let stated = byWords ? (published?.overview).map { RecordFact(.overview, sentence: $0, shown: overview ?? $0, isOrdered: false) } : nil
    return listed.map { name in
      let pages = name.occupations.map { names.title(of: $0) }
      let key = ([name.title] + pages).map(\.publishedWords).joined(separator: "|")
      let detail = pages.isEmpty ? Text("without a page", "沒有專頁") : Text.joined(pages, separator: Text(", ", "、"))
      return RecordFact(.occupations, key: key, text: name.title, detail: detail)
    } + [stated].compactMap(\.self)
  }
}

extension Document {
  /// The facts that a document states about itself.
  fileprivate var facts: [RecordFact] {
    let publisher = publisher.flatMap { $0.ours.count == Language.allCases.count ? nil : $0 }
    let (edition, named) = (Text("edition", "版本"), Text("publisher", "出版者"))
    return [
      RecordFact(.source, key: "edition " + (self.edition ?? ""), label: edition, text: editionText),
      publisher.map { RecordFact(.source, key: "publisher " + $0.publishedWords, label: named, text: $0) },
    ].compactMap(\.self)
  }
}

/// The titles of ids in one edition, and their ids in the edition that it is compared with.
struct EditionNames {
  let titles: [RecordID: Text]
  /// The names of the files that documents were read from.
  let files: Set<String>
  /// The ids in the new edition of records that have another one there.
  var moved: [RecordID: RecordID] = [:]

  init(titles: [RecordID: Text] = [:], files: Set<String> = []) {
    self.titles = titles
    self.files = files
  }

  /// The title of a record, or its id if there is no such record.
  func title(of id: RecordID) -> Text { titles[id] ?? Text(verbatim: id.rawValue) }

  /// The id that is compared: the new one, or its own under its parent's new one.
  func key(of id: RecordID) -> RecordID {
    if let new = moved[id] { return new }
    guard let parent = id.parent, let new = moved[parent] else { return id }
    return RecordID(new.rawValue + id.rawValue.dropFirst(parent.rawValue.count))
  }
}

extension Text {
  /// The document's own words, in the first language that has them.
  var publishedWords: String {
    Language.allCases.first { self[$0] != nil && !ours.contains($0) }.flatMap { self[$0] } ?? words(in: .english)
  }

  /// Its words in one language only.
  func alone(in language: Language) -> Text {
    var text = Text()
    text[language] = self[language]
    return text
  }

  /// Whether any language that both have has different words.
  func differs(from other: Text) -> Bool {
    Language.allCases.contains { language in
      guard let (words, others) = self[language].flatMap({ words in other[language].map { (words, $0) } }) else { return false }
      return words != others
    }
  }
}
