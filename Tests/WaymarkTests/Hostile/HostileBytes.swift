import Foundation
import TestSupport
import Testing

/// Payloads as bytes of files and of their names.
enum HostileBytes {
  /// Puts bytes in the place of words as long as they, wherever a file has them.
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

  /// Names of folders that hold all payloads, none longer than a file system takes.
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

  /// A word of bash, whatever bytes it has.
  static func word(_ bytes: [UInt8]) -> String {
    "$'" + bytes.map { "\\x" + String(Int($0) + 0x100, radix: 16).suffix(2) }.joined() + "'"
  }

  private static let longestName = 200
}
