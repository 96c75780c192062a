/// The ids of published names for which no slug will do: people may give them, and an import keeps those that it made.
public struct IDTable: Hashable, Sendable {
  /// By the name as published; a level and a job title by the names from the pathway down, such as "雲計算/大師級別".
  public private(set) var ids: [NamedKind: [String: String]]
  private var folded: [NamedKind: [String: String]]

  public init(_ ids: [NamedKind: [String: String]] = [:]) {
    self.ids = ids
    folded = ids.mapValues { names in
      Dictionary(names.sorted { $0.key < $1.key }.map { (Self.fold($0.key), $0.value) }) { first, _ in first }
    }
  }

  /// The id of a name, however it is spelt.
  public subscript(kind: NamedKind, name: String) -> String? { folded[kind]?[Self.fold(name)] }

  mutating func note(_ id: String, for name: String, of kind: NamedKind) {
    ids[kind, default: [:]][name] = id
    folded[kind, default: [:]][Self.fold(name)] = id
  }

  private static func fold(_ path: String) -> String {
    path.split(separator: "/").map { NameFolding.fold(String($0)) }.joined(separator: "/")
  }
}
