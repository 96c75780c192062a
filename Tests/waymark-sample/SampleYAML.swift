internal import CheckedYAML

/// Writes trees as plain YAML; a sample of 100,000 records has 40 MB.
enum SampleYAML {
  static func text(of tree: YAMLTree) -> String {
    var text = ""
    write(tree, indent: "", to: &text)
    return text
  }

  /// Writes the entries or items of a tree, each on lines of its own.
  private static func write(_ tree: YAMLTree, indent: String, to text: inout String) {
    switch tree {
    case .mapping(let entries):
      for (index, entry) in entries.enumerated() {
        text += (index == 0 ? "" : indent) + quoted(entry.key) + ":"
        writeValue(entry.value, indent: indent, to: &text)
      }
    case .list(let items):
      for (index, item) in items.enumerated() {
        text += (index == 0 ? "" : indent) + "-"
        if isBlock(item) {
          text += " "
          write(item, indent: indent + "  ", to: &text)
        } else {
          text += " " + line(item) + "\n"
        }
      }
    case .text, .number, .flag, .inline:
      text += line(tree) + "\n"
    }
  }

  private static func writeValue(_ value: YAMLTree, indent: String, to text: inout String) {
    guard isBlock(value) else {
      text += " " + line(value) + "\n"
      return
    }
    text += "\n" + indent + "  "
    write(value, indent: indent + "  ", to: &text)
  }

  private static func isBlock(_ tree: YAMLTree) -> Bool {
    switch tree {
    case .mapping(let entries): !entries.isEmpty
    case .list(let items): !items.isEmpty
    case .text, .number, .flag, .inline: false
    }
  }

  /// A value on one line.
  private static func line(_ tree: YAMLTree) -> String {
    switch tree {
    case .text(let words): quoted(words)
    case .number(let number): String(number)
    case .flag(let flag): flag ? "true" : "false"
    case .list(let items): "[" + items.map(line).joined(separator: ", ") + "]"
    case .mapping(let entries): "{" + entries.map { quoted($0.key) + ": " + line($0.value) }.joined(separator: ", ") + "}"
    case .inline(let tree): line(tree)
    }
  }

  /// A text, quoted if needed.
  private static func quoted(_ words: String) -> String {
    isPlain(words) ? words : "\"" + words.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"") + "\""
  }

  /// Letters with hyphens, slashes and blanks between, but no word that YAML takes for true, false or null.
  private static func isPlain(_ words: String) -> Bool {
    guard let first = words.utf8.first, isLetter(first), words.utf8.last != UInt8(ascii: " ") else { return false }
    return words.utf8.allSatisfy { isLetter($0) || " -/".utf8.contains($0) }
      && !(words.utf8.count < 6 && notText.contains(words.lowercased()))
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    byte >= 0x80 || (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte) || (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte)
  }

  private static let notText: Set<String> = ["true", "false", "yes", "no", "on", "off", "y", "n", "null"]
}
