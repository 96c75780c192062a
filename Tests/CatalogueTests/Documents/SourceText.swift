import Careers
import Foundation
import Testing

@testable import Catalogue

/// The lines of a published document, where the environment says in which folder the documents are.
struct SourceText {
  private let all: [String]

  private static let folder = ProcessInfo.processInfo.environment["WAYMARK_DOCUMENTS"]

  /// Whether there are documents to compare with; says so once where there are none.
  static let isAvailable: Bool = {
    if folder == nil { print("WAYMARK_DOCUMENTS names no folder: the catalogue wasn't compared with its documents") }
    return folder != nil
  }()

  /// The text of the document with an id, which the catalogue names.
  init(of id: String) throws {
    let document = try #require(try RealCatalogue.library.get().documents().first { $0.id == id })
    let path = try #require(Self.folder) + "/" + #require(document.plainText)
    let text = String(decoding: try Data(contentsOf: URL(filePath: path)), as: UTF8.self)
    all = text.split(separator: "\n", omittingEmptySubsequences: false).map { String($0.trimmingPrefix("\u{FEFF}")) }
  }

  /// The lines as one text, as they stand.
  var text: String { all.joined(separator: "\n") }

  /// The lines of a range, from 1, without the space around them.
  func lines(_ range: ClosedRange<Int>?) throws -> [String] {
    let range = try #require(range)
    try #require(all.indices.contains(range.upperBound - 1))
    return all[range.lowerBound - 1...range.upperBound - 1].map { $0.trimmingCharacters(in: .whitespaces) }
  }

  /// The one line of a range, without its bullet.
  func bullet(_ range: ClosedRange<Int>?) throws -> String {
    let lines = try lines(range)
    try #require(lines.count == 1)
    return String(lines[0].trimmingPrefix(/[-•]\s*/))
  }

  /// A range of lines in NFC without white space, bullets and codes: cells that wrap become whole.
  func squeezed(_ range: ClosedRange<Int>) throws -> String {
    let joined = try lines(range).joined().precomposedStringWithCanonicalMapping
    return joined.replacing(/[\s\u{F0A7}]/, with: "").replacing(Self.code, with: "")
  }

  /// A unit's code in either form.
  static var code: Regex<Substring> { /[0-9]{6}L[0-9]|ITSW[A-Z]{2}[0-9]{3}A/ }
}
