internal import TextLayout
internal import Yams

/// A parsed YAML file: its root, or the faults that prevent parsing.
public struct YAMLFile: Sendable {
  /// The largest file in bytes; the whole published catalogue is a tenth of this.
  static let largestSize = 4 << 20
  /// The longest line in characters; editors wrap prose long before.
  static let longestLine = 4_000
  /// The most refused characters in a file; with more, it isn't text that a person wrote.
  static let mostFaults = 100

  /// Nil if the file doesn't parse or is empty.
  public let root: YAMLValue?
  /// Faults in the text and its syntax.
  public let faults: [Diagnostic]
  /// Refused characters written directly, not as escapes.
  public let refused: Set<Unicode.Scalar>

  /// Parses the text of a file.
  ///
  /// - Parameters:
  ///   - file: the name of the file in messages.
  ///   - whole: the name in messages of what the file is part of: “a catalogue”.
  ///   - mayBeEmpty: whether a file with only comments is allowed. It has no root.
  public init(text: String, file: String, of whole: String, mayBeEmpty: Bool = false) {
    // A byte order mark would shift the parser's columns in the first line.
    let text = text.unicodeScalars.first == "\u{FEFF}" ? String(text.unicodeScalars.dropFirst()) : text
    var scan = YAMLScan(file: file, of: whole)
    scan.read(text)
    refused = scan.refused
    guard !scan.isHostile else {
      (root, faults) = (nil, scan.faults)
      return
    }
    let parsed = Self.parse(text, file: file, mayBeEmpty: mayBeEmpty)
    root = parsed.root
    faults = scan.faults + (scan.faults.isEmpty ? parsed.faults : [])
  }

  private static func parse(_ text: String, file: String, mayBeEmpty: Bool) -> (root: YAMLValue?, faults: [Diagnostic]) {
    do {
      // The parser would look the encoding up in the environment for each file.
      guard let node = try Yams.compose(yaml: text, .basic, .default, .utf8) else {
        return (nil, mayBeEmpty ? [] : [Diagnostic("the file is empty", at: Place(file: file))])
      }
      return (YAMLValue(node, file: file), [])
    } catch let error as YamlError {
      return (nil, [fault(for: error, file: file)])
    } catch {
      return (nil, [Diagnostic("not YAML: \(error)", at: Place(file: file))])
    }
  }

  /// The usual cause of a problem, in plainer words than the parser's.
  private static func hint(for problem: String) -> String {
    switch problem {
    case "found character that cannot start any token": "; is it a tab, or text that needs quotes?"
    case "mapping values are not allowed in this context": "; text with a colon and a space in it needs quotes"
    case let problem where problem.hasPrefix("did not find expected"): "; is a bracket open, a blank too many, or text without quotes?"
    default: ""
    }
  }

  private static func fault(for error: YamlError, file: String) -> Diagnostic {
    switch error {
    case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _), .composer(_, let problem, let mark, _):
      Diagnostic("not YAML: \(problem)\(hint(for: problem))", at: Place(file: file, line: mark.line, column: mark.column))
    case .duplicatedKeysInMapping(let keys, let context):
      Diagnostic(
        "key \(keys.map { "“\($0)”" }.joined(separator: ", ")) appears twice in one mapping",
        at: Place(file: file, line: context.mark.line, column: context.mark.column))
    case .reader(let problem, _, _, _):
      Diagnostic("not YAML: \(problem)", at: Place(file: file))
    default:
      Diagnostic("not YAML", at: Place(file: file))
    }
  }
}
