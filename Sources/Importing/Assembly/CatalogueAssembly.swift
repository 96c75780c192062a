internal import Careers
public import Catalogue
package import CheckedYAML

/// Assembles one catalogue from several documents. A name in two of them is one record.
public struct CatalogueAssembly {
  var catalogue = PublishedCatalogue()
  var ids: IDMaker
  var institutions = KnownNames()
  var traits = KnownNames()
  var qualifications = KnownNames()
  var categories: [RecordID: Qualification.Category] = [:]
  /// The levels of awards that the Hong Kong Qualifications Framework has at only one. No document states them: they are for our half.
  var qfLevels: [RecordID: QFLevel] = [:]
  var fields = KnownNames()
  var courses = KnownNames()
  var schools: [RecordID: (institution: RecordID, award: RecordID?)] = [:]
  var units = KnownNames()
  /// The name of each unit at its first mention.
  var unitNames: [RecordID: String] = [:]
  /// The clusters that routes name.
  var clusters: Set<RecordID> = []

  /// - Parameter ids: the ids given by earlier imports.
  public init(ids: IDTable) {
    self.ids = IDMaker(ids)
  }

  /// Adds a document that was read.
  ///
  /// - Returns: what readers of the report should check about its records.
  @discardableResult
  package mutating func add(_ read: ReadDocument) -> [Diagnostic] {
    let file = read.text.file
    let stem = file.split(separator: ".").first.map(String.init) ?? file
    let id = ids.id(for: file, english: stem, of: .documents, noun: "document").rawValue
    var document = Document(id: id, title: Text(), plainText: file)
    document.lastLine = read.text.nonblankLines.last?.number
    document.unread = read.unread
    switch read.content {
    case .careersPage(let page):
      catalogue.documents.append(document)
      add(page, of: document, file: file)
      return []
    case .pathway(let pathway):
      (document.title, document.edition) = (Self.title(of: pathway), pathway.edition)
      catalogue.documents.append(document)
      return add(pathway, of: document, file: file)
    }
  }

  /// The ids, with those made here.
  public var table: IDTable { ids.table }

  /// The ids that aren't made from a name.
  public var madeUp: [(kind: NamedKind, name: String, id: String)] { ids.made.map { ($0.kind, $0.name, $0.id) } }

  /// The ids of names that are in no document any more.
  public var unusedIDs: [(kind: NamedKind, name: String, id: String)] {
    let published = published
    return NamedKind.allCases.flatMap { kind in
      let used = published.ids(of: kind)
      return (table.ids[kind] ?? [:]).filter { !used.contains($0.value) }.sorted { $0.key < $1.key }.map { (kind, $0.key, $0.value) }
    }
  }

  /// The published half, assembled from all documents.
  public var published: PublishedCatalogue {
    var catalogue = catalogue
    catalogue.traits = traits.entries.map { Trait(id: $0.id, title: $0.title, provenance: $0.provenance) }
    catalogue.fields = fields.entries.map { FieldOfStudy(id: $0.id.rawValue, title: $0.title, provenance: $0.provenance) }
    catalogue.qualifications = qualifications.entries.map {
      Qualification(
        id: $0.id, title: $0.title, provenance: $0.provenance, category: categories[$0.id] ?? .award, qfLevel: qfLevels[$0.id],
        aliases: $0.aliases)
    }
    catalogue.institutions = institutions.entries.map {
      Institution(id: $0.id, title: $0.title, provenance: $0.provenance, aliases: $0.aliases)
    }
    catalogue.courses = courses.entries.compactMap { entry in
      schools[entry.id].map {
        Course(
          id: entry.id, title: entry.title, provenance: entry.provenance, institution: $0.institution, award: $0.award,
          aliases: entry.aliases)
      }
    }
    catalogue.units = units.entries.compactMap { entry in
      UnitOfCompetency.qfLevel(ofCode: entry.id.rawValue).map {
        UnitOfCompetency(id: entry.id, title: entry.title, provenance: entry.provenance, qfLevel: $0)
      }
    }
    catalogue.leaveOut(clustersWithIDs: sharedCodes)
    return catalogue
  }
}
