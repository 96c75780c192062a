extension Sequence {
  /// The elements in order; of those with equal keys, the first.
  package func unique<Key: Hashable>(by key: (Element) -> Key) -> [Element] {
    var seen: Set<Key> = []
    return filter { seen.insert(key($0)).inserted }
  }
}

extension Sequence where Element: Hashable {
  /// The elements in order, each once.
  package var unique: [Element] { unique { $0 } }
}
