public import Careers
internal import CheckedYAML

/// The published half of a catalogue folder, as the text of its files.
///
/// What is ours of a text isn't written: it is in the other half.
public struct PublishedFiles: Equatable, Sendable {
  /// By their names within the folder, such as `occupations/programmer.yaml`.
  public let texts: [String: String]

  /// - Throws: where a text can't be written as YAML.
  public init(of catalogue: PublishedCatalogue) throws {
    texts = try CatalogueTrees(of: catalogue, in: .published).trees.mapValues { try $0.yaml() }
  }

  /// Whether an import may have written a file of such a name within the folder.
  public static func mayWrite(_ name: String) -> Bool {
    let parts = name.split(separator: "/", omittingEmptySubsequences: false)
    return switch parts.count {
    case 1: lists.contains(name)
    case 2: folders.contains(String(parts[0])) && parts[1].hasSuffix(".yaml")
    default: false
    }
  }

  private static let lists: Set = ["documents.yaml", "traits.yaml", "qualifications.yaml", "fields.yaml", "units.yaml", "courses.yaml"]
  private static let folders: Set = ["sectors", "occupations", "pathways"]
}

/// The files of one half of a catalogue.
struct CatalogueTrees {
  /// By their names within the half.
  private(set) var trees: [String: YAMLTree] = [:]
  private let half: Halves
  private var context = WritingContext()

  init(of catalogue: PublishedCatalogue, in half: Halves) {
    self.half = half
    context.courses = Dictionary(grouping: catalogue.courses, by: \.institution)
    context.jobTitles = Dictionary(grouping: catalogue.jobTitles, by: \.level)
    for sector in catalogue.sectors { add(sector, as: "sectors/\(sector.id)") }
    for occupation in catalogue.occupations { add(occupation, as: "occupations/\(occupation.id)") }
    for pathway in catalogue.pathways { add(pathway, as: "pathways/\(pathway.id)") }
    trees["documents.yaml"] = .mapping([.init("documents", .list(catalogue.documents.map { tree(of: $0) }))])
    context.document = catalogue.documents.first?.id ?? ""
    add(catalogue.traits, in: .traits)
    add(catalogue.qualifications, in: .qualifications)
    add(catalogue.fields, in: .fields)
    add(catalogue.units, in: .units)
    add(catalogue.institutions, in: .institutions)
  }

  private func tree<Record: HasSchema>(of record: Record) -> YAMLTree { Record.schema.tree(of: record, in: half, context) }

  private mutating func add(_ record: some HasSchema, as name: String) { trees[name + ".yaml"] = tree(of: record) }

  private mutating func add<Record: HasSchema>(_ records: [Record], in list: ListFile<Record>) {
    guard !records.isEmpty else { return }
    let document = context.document.map { YAMLTree.text(PublishedWords.clean($0)) }
    var writer = MappingWriter(half: half, context: context)
    writer.add("document", document)
    writer.add(list.key, .list(records.map { tree(of: $0) }))
    trees[list.name + ".yaml"] = writer.tree
  }
}

/// A file that lists records; in our half, the file of the same name adds to them by id.
struct ListFile<Record: HasSchema>: Sendable {
  let name: String
  /// What the list is called in its file.
  let key: String
  /// What the mapping that adds to the records' parts is called in our half.
  var parts: String?
}

extension ListFile<FieldOfStudy> {
  static var fields: Self { ListFile(name: "fields", key: "fields") }
}

extension ListFile<Trait> {
  static var traits: Self { ListFile(name: "traits", key: "traits") }
}

extension ListFile<Qualification> {
  static var qualifications: Self { ListFile(name: "qualifications", key: "qualifications") }
}

extension ListFile<Institution> {
  static var institutions: Self { ListFile(name: "courses", key: "institutions", parts: "courses") }
}

extension ListFile<UnitOfCompetency> {
  static var units: Self { ListFile(name: "units", key: "units") }
}
