package import Careers
public import CheckedYAML
internal import TextLayout

/// The published half of a catalogue folder, as the texts of its files.
///
/// Our own words aren't written here: they are in the other half.
public struct PublishedFiles: Equatable, Sendable {
  /// By name within the folder, e.g. `occupations/programmer.yaml`.
  public let texts: [String: String]

  /// - Throws: if a text can't be written as YAML.
  public init(of catalogue: PublishedCatalogue) throws {
    texts = try CatalogueTrees.published(catalogue).trees.mapValues { try $0.yaml() }
  }

  /// Whether an import could have written a file with this name.
  public static func mayWrite(_ name: String) -> Bool {
    let parts = name.split(separator: "/", omittingEmptySubsequences: false)
    return switch parts.count {
    case 1: ListName.allCases.contains { $0.file == name }
    case 2: RecordFolder(rawValue: String(parts[0])) != nil && parts[1].hasSuffix(".yaml")
    default: false
    }
  }
}

/// The parts of our half that don't belong to single records.
package struct OurAdditions {
  /// The unit of pay where a document doesn't state one, by document id.
  package var payUnits: [String: PayUnit] = [:]
  package var links: [Link] = []
  package var addresses: [ListedAddress] = []
  package var glossary: [RefusedForm] = []

  package init() {}
}

/// The files of one half of a catalogue, as trees.
package struct CatalogueTrees {
  /// By name within the half, e.g. `occupations/programmer.yaml`.
  package private(set) var trees: [String: YAMLTree] = [:]
  private let half: Halves
  private var context = WritingContext()

  /// The published half.
  package static func published(_ catalogue: PublishedCatalogue) -> CatalogueTrees {
    CatalogueTrees(of: catalogue, in: .published, WritingContext())
  }

  /// Our half: the words that texts mark as ours, and the additions.
  package static func ours(_ catalogue: PublishedCatalogue, adding additions: OurAdditions) -> CatalogueTrees {
    var files = CatalogueTrees(of: catalogue, in: .ours, WritingContext(payUnits: additions.payUnits))
    files.add(additions.links, as: "links")
    files.add(additions.addresses, as: "addresses")
    files.add(additions.glossary, as: "refused", in: "glossary")
    return files
  }

  /// The files of our half that an import begins: the usual unit of pay for documents that don't state one, and the levels of awards that
  /// have only one.
  package static func begun(for catalogue: PublishedCatalogue) -> CatalogueTrees {
    let documents = catalogue.documentsWithoutPayUnit.sorted()
    let levels = catalogue.qualifications.filter { $0.qfLevel != nil }.sorted { $0.id < $1.id }
    var additions = OurAdditions()
    for document in documents { additions.payUnits[document] = PayUnit() }
    var files = ours(
      PublishedCatalogue(
        documents: documents.map { Document(id: $0, title: Text()) },
        qualifications: levels.map { Qualification(id: $0.id, title: Text(), category: $0.category, qfLevel: $0.qfLevel) }),
      adding: additions)
    files.trees = files.trees.filter { !$0.value.entries.isEmpty }
    return files
  }

  private init(of catalogue: PublishedCatalogue, in half: Halves, _ context: WritingContext) {
    self.half = half
    self.context = context
    self.context.courses = Dictionary(grouping: catalogue.courses, by: \.institution)
    self.context.jobTitles = Dictionary(grouping: catalogue.jobTitles, by: \.level)
    for sector in catalogue.sectors { add(sector, to: .sectors, sector.id) }
    for occupation in catalogue.occupations { add(occupation, to: .occupations, occupation.id.rawValue) }
    for pathway in catalogue.pathways { add(pathway, to: .pathways, pathway.id.rawValue) }
    add(catalogue.documents, in: .documents, \.id)
    self.context.document = catalogue.documents.first?.id ?? ""
    add(catalogue.traits, in: .traits, \.id.rawValue)
    add(catalogue.qualifications, in: .qualifications, \.id.rawValue)
    add(catalogue.fields, in: .fields, \.id)
    add(catalogue.units, in: .units, \.id.rawValue)
    add(catalogue.institutions, in: .institutions, \.id.rawValue)
    if half == .ours { add(catalogue.courses, in: .courses, \.id.rawValue) }
  }

  private func tree<Record: HasSchema>(of record: Record) -> YAMLTree { Record.schema.tree(of: record, in: half, context) }

  private mutating func add(_ record: some HasSchema, to folder: RecordFolder, _ name: String) {
    trees["\(folder.rawValue)/\(name).yaml"] = tree(of: record)
  }

  private mutating func add<Record: HasSchema>(_ records: [Record], in list: ListFile<Record>, _ id: KeyPath<Record, String>) {
    guard !records.isEmpty || list.isRequired else { return }
    var writer = MappingWriter(half: half, context: context)
    if half == .ours {
      writer.add(list.key, mapping: records.map { ($0[keyPath: id], tree(of: $0).asAddition) })
    } else {
      writer.add("document", context.document.map { .text(PublishedWords.clean($0)) })
      writer.add(list.key, .list(records.map { tree(of: $0) }))
    }
    guard case .mapping(let former)? = trees[list.name.file] ?? .mapping([]) else { return }
    trees[list.name.file] = .mapping(former + writer.entries)
  }

  /// Adds a list that is only in our half.
  private mutating func add<Record: HasSchema>(_ records: [Record], as key: String, in name: String? = nil) {
    let context = context
    let items = records.map { record in
      let halves = [Halves.published, .ours].map { Record.schema.tree(of: record, in: $0, context) }
      return YAMLTree.mapping(halves.flatMap(\.entries))
    }
    if !items.isEmpty { trees["\(name ?? key).yaml"] = .mapping([.init(key, .list(items))]) }
  }
}

extension YAMLTree {
  /// On one line if it is a single value: `{qf-level: 5}`.
  fileprivate var asAddition: YAMLTree {
    guard case .mapping(let entries) = self, entries.count == 1 else { return self }
    return switch entries[0].value {
    case .text, .number, .flag: .inline(self)
    case .mapping, .inline, .list: self
    }
  }

  fileprivate var entries: [Entry] {
    switch self {
    case .mapping(let entries): entries
    case .inline(let tree): tree.entries
    case .text, .number, .flag, .list: []
    }
  }
}

/// A folder of either half, with a file for each record.
enum RecordFolder: String, CaseIterable {
  case sectors, occupations, pathways
}

/// A file of either half that lists records, without the ending.
enum ListName: String, CaseIterable {
  case documents, traits, qualifications, fields, units, courses

  var file: String { rawValue + ".yaml" }
}

/// A file that lists records. In our half, the file of the same name adds to them by id.
struct ListFile<Record: HasSchema>: Sendable {
  let name: ListName
  /// The key of the list in its file.
  let key: String
  /// The key, in our half, of the mapping that adds to the records' parts.
  var parts: String?
  /// Whether the file is written even if the list is empty.
  var isRequired = false
}

extension ListFile<Document> {
  static var documents: Self { ListFile(name: .documents, key: "documents", isRequired: true) }
}

extension ListFile<FieldOfStudy> {
  static var fields: Self { ListFile(name: .fields, key: "fields") }
}

extension ListFile<Trait> {
  static var traits: Self { ListFile(name: .traits, key: "traits") }
}

extension ListFile<Qualification> {
  static var qualifications: Self { ListFile(name: .qualifications, key: "qualifications") }
}

extension ListFile<Institution> {
  static var institutions: Self { ListFile(name: .courses, key: "institutions", parts: "courses") }
}

extension ListFile<Course> {
  static var courses: Self { ListFile(name: .courses, key: "courses") }
}

extension ListFile<UnitOfCompetency> {
  static var units: Self { ListFile(name: .units, key: "units") }
}

/// The ids in `published/documents.yaml`: the documents of an earlier import.
public struct PublishedDocumentList: CheckedReader {
  public static let name = "documents.yaml"

  public var faults: [Diagnostic] = []
  public private(set) var ids: [String] = []
  private let file: YAMLFile

  /// Reads the text of the file. Its faults are in ``faults``.
  public init(text: String) {
    file = YAMLFile(text: text, file: Self.name, of: "a catalogue")
    faults = file.faults
    guard let root = file.root else { return }
    for item in list(fields(root)["documents"]) {
      if let id = fields(item)["id"].flatMap({ string($0) }) { ids.append(id) }
    }
  }

  public func refused(in file: String) -> Set<Unicode.Scalar> { self.file.refused }
}

/// Cleans any document's words so that a catalogue may hold them.
package enum PublishedWords {
  /// The words in NFC, on one line, without refused characters. A "&" or "*" that begins a word becomes full-width, as it would look like a
  /// YAML anchor or alias.
  package static func clean(_ words: String) -> String {
    let line = Sanitiser.clean(AllowedCharacters.composed(words))
    if !line.utf8.contains(where: "&*".utf8.contains) { return line }
    let scalars = Array(line.unicodeScalars)
    let widened = scalars.indices.map { beginsWord(at: $0, in: scalars) ? wide(scalars[$0]) : scalars[$0] }
    return String(String.UnicodeScalarView(widened))
  }

  private static func wide(_ scalar: Unicode.Scalar) -> Unicode.Scalar { scalar == "&" ? "＆" : "＊" }

  private static func beginsWord(at index: Int, in scalars: [Unicode.Scalar]) -> Bool {
    guard scalars[index] == "&" || scalars[index] == "*" else { return false }
    let follows = index > 0 && (scalars[index - 1].properties.isAlphabetic || scalars[index - 1].properties.numericType != nil)
    let standsAlone = index > 0 && index + 1 < scalars.count && scalars[index + 1] == " "
    return !follows && !standsAlone
  }
}
