internal import CheckedYAML
internal import Foundation
internal import Importing
internal import TextLayout

/// A file given as a published document.
struct DocumentFile {
  /// In bytes. A year's documents of all industries take less than a tenth of it.
  static let largestSize = 64 << 20

  let path: String
  private var name: String { Sanitiser.clean(path) }
  /// The name that identifies the document.
  var document: String { URL(filePath: path).lastPathComponent }

  /// The bytes of a regular file. Other files, such as pipes, might never end.
  ///
  /// - Throws: ``Failure`` with the file and what was expected.
  func bytes() throws -> [UInt8] {
    switch FileKind(at: path) {
    case .regular: break
    case .folder: throw unusable("it is a folder; expected a file of plain text")
    case .other: throw unusable("it isn't a regular file; expected a file of plain text")
    case nil: throw Failure(message: "\(name): no such file", status: .notFound)
    }
    guard let file = FileHandle(forReadingAtPath: path), let data = try? file.read(upToCount: Self.largestSize + 1) ?? Data() else {
      throw Failure(message: "\(name): it can't be read", status: .notFound)
    }
    guard data.count <= Self.largestSize else { throw unusable("it is larger than \(Self.largestSize >> 20) MiB; expected one document") }
    return Array(data)
  }

  /// Reads the file's bytes.
  ///
  /// - Parameter showStage: receives each stage as it begins.
  /// - Throws: ``Failure`` with the file and what was expected.
  func read(
    _ bytes: [UInt8], reporting showStage: (ImportProgress.Stage) -> Void
  ) throws -> (document: ReadDocument, encoding: TextEncoding) {
    showStage(.lines)
    if let other = OtherFormat(bytes) { throw unusable(other.description) }
    guard let decoded = DecodedText(bytes) else {
      throw unusable("it isn't text; expected text in \(Self.encodings)")
    }
    let text = SourceText(decoded.text, file: self.document)
    showStage(.sections)
    guard let document = ReadDocument(text) else {
      throw unusable("neither a careers page nor a pathway document\n" + Self.lookedFor)
    }
    return (document, decoded.encoding)
  }

  private func unusable(_ reason: String) -> Failure { Failure(message: "\(name): \(reason)", status: .unusableInput) }

  private static let encodings = "UTF-8, UTF-16, Big5-HKSCS, GB18030 or Windows-1252"

  private static var lookedFor: String {
    DocumentFamily.allCases.map { family in
      "looked for, of a \(family == .careersPage ? "careers page" : "pathway document"): " + family.lookedFor.joined(separator: "; ")
    }.joined(separator: "\n")
  }
}

/// The documents of one import: each is read once, and has a name of its own.
struct DistinctDocuments {
  private var pathsByBytes: [[UInt8]: String] = [:]
  private var pathsByName: [String: String] = [:]

  /// Adds a document.
  ///
  /// - Returns: the path of an earlier document with the same bytes; nil for none.
  /// - Throws: ``Failure`` if an earlier document has the same name and other bytes.
  mutating func add(_ file: DocumentFile, _ bytes: [UInt8]) throws -> String? {
    if let twin = pathsByBytes.updateValue(file.path, forKey: bytes) { return twin }
    if let other = pathsByName.updateValue(file.path, forKey: file.document) {
      let both = Sanitiser.clean("\(other) and \(file.path)")
      throw Failure(message: "\(both): different documents with the same name, which identifies them; rename one", status: .usage)
    }
    return nil
  }
}
