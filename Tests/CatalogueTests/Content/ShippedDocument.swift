import Careers
import Foundation
import Testing

@testable import Catalogue

/// The lines of a published document, if the environment names its folder.
struct ShippedDocument {
  private let all: [String]

  private static let folder = ProcessInfo.processInfo.environment["WAYMARK_DOCUMENTS"]

  /// Whether there are documents to compare with; prints a note once if not.
  static let isAvailable: Bool = {
    if folder == nil { print("WAYMARK_DOCUMENTS names no folder: the catalogue wasn't compared with its documents") }
    return folder != nil
  }()

  /// The text of the document with an id.
  init(of id: String) throws {
    let document = try #require(try RealCatalogue.library.get().documents().first { $0.id == id })
    let path = try #require(Self.folder) + "/" + #require(document.plainText)
    let text = String(decoding: try Data(contentsOf: URL(filePath: path)), as: UTF8.self)
    all = text.split(separator: "\n", omittingEmptySubsequences: false).map { String($0.trimmingPrefix("\u{FEFF}")) }
  }

  /// The lines as one text.
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

  /// A range of lines in NFC without white space, bullets and codes, which joins wrapped cells.
  func squeezed(_ range: ClosedRange<Int>) throws -> String {
    let joined = try lines(range).joined().precomposedStringWithCanonicalMapping
    return joined.replacing(/[\s\u{F0A7}]/, with: "").replacing(Self.code, with: "")
  }

  /// A unit's code in either form.
  static var code: Regex<Substring> { /[0-9]{6}L[0-9]|ITSW[A-Z]{2}[0-9]{3}A/ }
}
