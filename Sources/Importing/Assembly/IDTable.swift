internal import Careers
internal import Catalogue

/// The ids of published names that can't be turned into a slug. People may change them; imports keep them.
public struct IDTable: Hashable, Sendable {
  /// By published name. Levels and job titles have the names from the pathway down, such as "雲計算/大師級別"; courses their titles, with or
  /// without the school's name before them.
  public private(set) var ids: [NamedKind: [String: String]]
  /// The number of characters of a name that are compared.
  private static let longest = 200

  private var folded: [NamedKind: [String: String]]
  /// The names by folded name.
  private var names: [NamedKind: [String: String]]

  public init(_ ids: [NamedKind: [String: String]] = [:]) {
    self.ids = ids
    names = ids.mapValues { ids in
      Dictionary(ids.keys.sorted().map { (Self.fold($0), $0) }) { first, _ in first }
    }
    folded = Dictionary(uniqueKeysWithValues: names.map { kind, names in (kind, names.compactMapValues { ids[kind]?[$0] }) })
  }

  /// The id of a name in any spelling.
  public subscript(kind: NamedKind, name: String) -> String? { folded[kind]?[Self.fold(name)] }

  mutating func note(_ id: String, for name: String, of kind: NamedKind) {
    let name = String(name.prefix(Self.longest))
    let former = names[kind]?[Self.fold(name)]
    if let former { ids[kind]?[former] = nil }
    ids[kind, default: [:]][name] = id
    names[kind, default: [:]][Self.fold(name)] = name
    folded[kind, default: [:]][Self.fold(name)] = id
  }

  /// A name in the form that is compared.
  static func fold(_ path: String) -> String {
    path.prefix(longest).split(separator: "/").map { NameFolding.fold(String($0)) }.joined(separator: "/")
  }
}

/// A kind of name that has an id.
public enum NamedKind: String, CaseIterable, Hashable, Sendable {
  /// Documents are named by their files, everything else by its published name.
  case documents, sectors, occupations, pathways, levels
  case jobTitles = "job-titles"
  case institutions, courses, traits, qualifications, fields

  /// Kinds whose ids must differ from each other: records are found by id alone.
  enum Space: Hashable {
    case documents, sectors, fields, records
  }

  /// The number of parts in an id, separated by slashes.
  public var parts: Int {
    switch self {
    case .levels, .courses: 2
    case .jobTitles: 3
    case .documents, .sectors, .occupations, .pathways, .institutions, .traits, .qualifications, .fields: 1
    }
  }

  var space: Space {
    switch self {
    case .documents: .documents
    case .sectors: .sectors
    case .fields: .fields
    case .occupations, .pathways, .levels, .jobTitles, .institutions, .courses, .traits, .qualifications: .records
    }
  }
}

extension PublishedCatalogue {
  /// The ids of a kind.
  func ids(of kind: NamedKind) -> Set<String> {
    let ids: [String] =
      switch kind {
      case .documents: documents.map(\.id)
      case .sectors: sectors.map(\.id)
      case .occupations: occupations.map(\.id.rawValue)
      case .pathways: pathways.map(\.id.rawValue)
      case .levels: pathways.flatMap(\.levels).map(\.id.rawValue)
      case .jobTitles: jobTitles.map(\.id.rawValue)
      case .institutions: institutions.map(\.id.rawValue)
      case .courses: courses.map(\.id.rawValue)
      case .traits: traits.map(\.id.rawValue)
      case .qualifications: qualifications.map(\.id.rawValue)
      case .fields: fields.map(\.id)
      }
    return Set(ids)
  }
}
