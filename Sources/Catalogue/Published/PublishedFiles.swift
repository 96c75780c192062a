public import Careers
internal import CheckedYAML

/// The published half of a catalogue folder, as the text of its files.
///
/// What is ours of a text isn't written: it stands in the other half.
public struct PublishedFiles: Equatable, Sendable {
  /// By their names within the folder, such as `occupations/programmer.yaml`.
  public let texts: [String: String]

  /// - Throws: where a text can't be written as YAML.
  public init(of catalogue: PublishedCatalogue) throws {
    texts = try Self.trees(of: catalogue).mapValues { try $0.yaml() }
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

  private static func trees(of catalogue: PublishedCatalogue) -> [String: YAMLTree] {
    var trees = lists(of: catalogue)
    for sector in catalogue.sectors { trees["sectors/\(sector.id).yaml"] = sector.published.tree }
    for occupation in catalogue.occupations { trees["occupations/\(occupation.id).yaml"] = occupation.published.tree }
    for pathway in catalogue.pathways {
      trees["pathways/\(pathway.id).yaml"] = pathway.published(jobTitles: catalogue.jobTitles).tree
    }
    return trees
  }

  private static func lists(of catalogue: PublishedCatalogue) -> [String: YAMLTree] {
    let document = catalogue.documents.first?.id ?? ""
    let courses = Dictionary(grouping: catalogue.courses, by: \.institution)
    let lists: [(String, String, [PublishedFields])] = [
      ("traits", "traits", catalogue.traits.map { $0.published(in: document) }),
      ("qualifications", "qualifications", catalogue.qualifications.map { $0.published(in: document) }),
      ("fields", "fields", catalogue.fields.map { $0.published(in: document) }),
      ("units", "units", catalogue.units.map { $0.published(in: document) }),
      ("courses", "institutions", catalogue.institutions.map { $0.published(courses: courses[$0.id] ?? [], in: document) }),
    ]
    var trees = ["documents.yaml": YAMLTree.file(of: catalogue.documents.map(\.published), key: "documents")]
    for (name, key, items) in lists where !items.isEmpty { trees[name + ".yaml"] = .file(of: items, key: key, document: document) }
    return trees
  }
}

extension YAMLTree {
  /// A file that is a list of records.
  ///
  /// - Parameter document: what those come from that don't say otherwise.
  fileprivate static func file(of items: [PublishedFields], key: String, document: String? = nil) -> YAMLTree {
    let head = document.map { [Entry("document", .text($0))] } ?? []
    return .mapping(head + [Entry(key, .list(items.map(\.tree)))])
  }
}
