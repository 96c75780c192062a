import Careers
import Catalogue
import Foundation
import Sessions
import TestSupport
import Testing

/// Bytes that would act on a terminal, in all text input of the real program, whose output is checked as bytes.
@Suite enum HostilePayloadTests {}

/// Payloads in files and their names.
enum HostileBytes {
  /// Replaces words in a file by bytes of the same length.
  static func replace(_ words: String, by bytes: [UInt8], inCopyOf source: String, at path: String) throws {
    var data = try Data(contentsOf: URL(filePath: source))
    let replacement = bytes.prefix(words.utf8.count)
    var from = data.startIndex
    while let range = data[from...].firstRange(of: Data(words.utf8)) {
      data.replaceSubrange(range.lowerBound..<range.lowerBound + replacement.count, with: replacement)
      from = range.upperBound
    }
    #expect(from > data.startIndex)
    try data.write(to: URL(filePath: path))
  }

  /// Folder names that hold all payloads, within the file system's limit.
  static func names(of payloads: [HostilePayload]) -> [[UInt8]] {
    payloads.reduce(into: [[]]) { names, payload in
      let bytes = payload.bytes.filter { $0 != UInt8(ascii: "/") }
      if (names.last?.count ?? 0) + bytes.count > longestName { names.append([]) }
      names[names.count - 1] += bytes
    }
  }

  /// A path of such folders, as a word of bash.
  static func path(of payloads: [HostilePayload]) -> String {
    "./" + names(of: payloads).map(word).joined(separator: "/")
  }

  /// A word of bash with any bytes.
  static func word(_ bytes: [UInt8]) -> String {
    "$'" + bytes.map { "\\x" + String(Int($0) + 0x100, radix: 16).suffix(2) }.joined() + "'"
  }

  static let longestName = 200
}

/// A catalogue with additions to its texts. A folder with payloads would be refused, so it is compiled past the checks.
struct HostileCatalogue {
  private let folder: TemporaryFolder
  let path: String

  /// - Parameter additions: what is put after each text, each time beginning with another one, so that each is seen where a
  ///   line is cut.
  init(_ additions: [String]) throws {
    folder = try TemporaryFolder()
    path = folder.path("c.sqlite")
    var contents = try SharedCatalogue.contents.get()
    var pen = Pen(additions: additions)
    contents.records = try contents.records.map { try pen.soil($0) }
    contents.documents = try contents.documents.map { try pen.soil($0) }
    contents.sectors = try contents.sectors.map { try pen.soil($0) }
    try contents.compile(to: path)
  }

  private struct Pen {
    let additions: [String]
    var count = 0

    /// The same value with additions after each text in both languages.
    mutating func soil<Value: Codable>(_ value: Value) throws -> Value {
      let tree = try JSONSerialization.jsonObject(with: JSONEncoder().encode(value))
      return try JSONDecoder().decode(Value.self, from: JSONSerialization.data(withJSONObject: soil(tree, key: "")))
    }

    private mutating func soil(_ tree: Any, key: String) -> Any {
      switch tree {
      case let members as [String: Any]:
        return Dictionary(uniqueKeysWithValues: members.sorted { $0.key < $1.key }.map { ($0, soil($1, key: $0)) })
      case let elements as [Any]: return elements.map { soil($0, key: key) }
      case let text as String where Self.texts.contains(key): return text + nextAdditions()
      default: return tree
      }
    }

    private mutating func nextAdditions() -> String {
      count += 1
      let first = count % additions.count
      return (additions[first...] + additions[..<first]).map { $0 + "x" }.joined()
    }

    /// The keys of a text's languages.
    private static let texts: Set = ["en", "zh-Hant"]
  }
}
