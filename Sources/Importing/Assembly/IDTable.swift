/// The ids of published names for which no slug will do: people may give them, and an import keeps those that it made.
public struct IDTable: Hashable, Sendable {
  /// By the name as published; a level and a job title by the names from the pathway down, such as "雲計算/大師級別", a
  /// course by its title, with or without its school's name before it.
  public private(set) var ids: [NamedKind: [String: String]]
  /// Characters of a name that tell it from others.
  private static let longest = 200

  private var folded: [NamedKind: [String: String]]
  /// The names by what they are folded to.
  private var names: [NamedKind: [String: String]]

  public init(_ ids: [NamedKind: [String: String]] = [:]) {
    self.ids = ids
    names = ids.mapValues { ids in
      Dictionary(ids.keys.sorted().map { (Self.fold($0), $0) }) { first, _ in first }
    }
    folded = Dictionary(uniqueKeysWithValues: names.map { kind, names in (kind, names.compactMapValues { ids[kind]?[$0] }) })
  }

  /// The id of a name, however it is spelt.
  public subscript(kind: NamedKind, name: String) -> String? { folded[kind]?[Self.fold(name)] }

  mutating func note(_ id: String, for name: String, of kind: NamedKind) {
    let name = String(name.prefix(Self.longest))
    let former = names[kind]?[Self.fold(name)]
    if let former { ids[kind]?[former] = nil }
    ids[kind, default: [:]][name] = id
    names[kind, default: [:]][Self.fold(name)] = name
    folded[kind, default: [:]][Self.fold(name)] = id
  }

  /// A name as it is told from others.
  static func fold(_ path: String) -> String {
    path.prefix(longest).split(separator: "/").map { NameFolding.fold(String($0)) }.joined(separator: "/")
  }
}
