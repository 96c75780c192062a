internal import Careers
internal import Catalogue
public import CheckedYAML

/// `ids.yaml` beside both halves of a catalogue: the ids of published names that can't be turned into a slug.
public struct IDFile: CheckedReader {
  public static let name = "ids.yaml"

  public var faults: [Diagnostic] = []
  public private(set) var table = IDTable()
  private let file: YAMLFile

  /// Reads the text of the file. Its faults are in ``faults``.
  public init(text: String) {
    file = YAMLFile(text: text, file: Self.name, of: "a catalogue", mayBeEmpty: true)
    faults = file.faults
    guard let root = file.root else { return }
    let kinds = fields(root, keys: NamedKind.allCases.map(\.rawValue))
    var ids: [NamedKind: [String: String]] = [:]
    for kind in NamedKind.allCases {
      guard let names = kinds[kind.rawValue].map({ fields($0) }) else { continue }
      for name in names.entries { ids[kind, default: [:]][name.key] = id(name.value, of: kind) }
    }
    table = IDTable(ids)
  }

  public func refused(in file: String) -> Set<Unicode.Scalar> { self.file.refused }

  private mutating func id(_ value: YAMLValue, of kind: NamedKind) -> String? {
    guard let id = string(value) else { return nil }
    let parts = id.split(separator: "/", omittingEmptySubsequences: false)
    let isWellFormed = RecordID.isWellFormed(id)
    if !isWellFormed {
      report("“\(id)” isn't an id: expected lower case letters, digits and hyphens", at: value.place)
    } else if parts.count != kind.parts {
      let places = kind.parts == 1 ? "without a slash" : "in \(kind.parts) parts, with a slash between them"
      report("“\(id)” isn't an id of \(kind.rawValue): expected one \(places)", at: value.place)
    }
    return isWellFormed && parts.count == kind.parts ? id : nil
  }

  /// The text of the file for a table, sorted by names, with the comments of the former text.
  ///
  /// - Throws: if a name can't be written as YAML.
  public static func text(of table: IDTable, after former: String = "") throws -> String {
    let kinds = NamedKind.allCases.compactMap { kind -> YAMLTree.Entry? in
      guard let names = table.ids[kind], !names.isEmpty else { return nil }
      let entries = names.sorted { $0.key < $1.key }.map { YAMLTree.Entry(PublishedWords.clean($0.key), .text($0.value)) }.unique(by: \.key)
      return YAMLTree.Entry(kind.rawValue, .mapping(entries))
    }
    return IDComments(in: former).added(
      to: kinds.isEmpty ? "" : try YAMLTree.mapping(kinds).yaml(),
      head: "# The ids of published names that can't be turned into a slug; an import keeps them.")
  }
}
