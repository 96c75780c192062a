internal import Foundation

/// The comments of people in `ids.yaml`, on lines of their own and after entries, kept because each import rewrites the file.
struct IDComments {
  /// The lines of the former file, without blank ones.
  private let lines: [String]

  init(in former: String) {
    lines = former.split(whereSeparator: \.isNewline).map(String.init).filter { $0.contains { $0 != " " } }
  }

  /// Adds the former comments to new text, above and after the same entries. Comments of entries that have gone come last.
  ///
  /// - Parameter head: the comment at the beginning of a file that has none there.
  func added(to text: String, head: String) -> String {
    let first = lines.prefix(while: Self.isComment)
    var (above, trailing) = gathered(from: lines.dropFirst(first.count))
    var written = first.isEmpty ? [head] : Array(first)
    var kind = ""
    for line in text.split(whereSeparator: \.isNewline).map(String.init) {
      let entry = Entry(line, in: &kind)
      written += above.removeValue(forKey: entry) ?? []
      written.append(line + (trailing.removeValue(forKey: entry).map { " " + $0 } ?? ""))
    }
    let left = above.sorted { $0.key < $1.key }.flatMap(\.value) + trailing.sorted { $0.key < $1.key }.map(\.value)
    return (written + left.map { $0.trimmingCharacters(in: .whitespaces) }).joined(separator: "\n") + "\n"
  }

  /// What identifies a line: its kind and name.
  private struct Entry: Hashable, Comparable {
    let kind: String
    let name: String

    static func < (one: Entry, other: Entry) -> Bool { (one.kind, one.name) < (other.kind, other.name) }

    init(_ line: String, in kind: inout String) {
      let words = line.trimmingCharacters(in: .whitespaces)
      let key = words.range(of: ":", options: .backwards).map { String(words[..<$0.lowerBound]) } ?? words
      if line.first != " " { kind = key }
      self.kind = kind
      name = key.trimmingCharacters(in: ["\"", "'"])
    }
  }

  private static func isComment(_ line: String) -> Bool { line.first { $0 != " " } == "#" }

  private func gathered(from lines: some Sequence<String>) -> (above: [Entry: [String]], trailing: [Entry: String]) {
    var above: [Entry: [String]] = [:]
    var trailing: [Entry: String] = [:]
    var waiting: [String] = []
    var kind = ""
    for line in lines {
      if Self.isComment(line) {
        waiting.append(line)
        continue
      }
      let (words, comment) = Self.parted(line)
      let entry = Entry(words, in: &kind)
      if !waiting.isEmpty { above[entry, default: []] += waiting }
      trailing[entry] = comment
      waiting = []
    }
    if !waiting.isEmpty { above[Entry("#", in: &kind)] = waiting }
    return (above, trailing)
  }

  /// A line, and the comment after its id or after the kind that it opens.
  private static func parted(_ line: String) -> (words: String, comment: String?) {
    // A quoted name may contain what looks like a comment.
    let name = line.prefixMatch(of: /\ *("(\\.|[^"\\])*"|'(''|[^'])*')?/)
    let rest = line[(name?.range.upperBound ?? line.startIndex)...]
    guard let comment = rest.firstRange(of: /:( [a-z0-9\/\-]+)? +#.*$/), let sign = line[comment].firstIndex(of: "#") else {
      return (line, nil)
    }
    return (String(line[..<sign].reversed().drop { $0 == " " }.reversed()), String(line[sign...]))
  }
}
