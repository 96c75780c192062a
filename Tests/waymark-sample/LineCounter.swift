/// Lines of an invented document, one after the other.
struct LineCounter {
  private var next = 1

  /// The first and last of so many lines that nothing has taken yet, as YAML.
  mutating func take(_ count: Int = 1) -> String {
    defer { next += count }
    return "[\(next), \(next + count - 1)]"
  }
}
