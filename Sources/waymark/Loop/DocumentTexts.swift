internal import CheckedYAML
internal import Foundation
internal import Importing
internal import Interface

/// The folder of the documents' plain text.
struct DocumentTexts {
  /// In bytes. The limit is low because a reader waits for it.
  private static let largestSize = 16 << 20

  let folder: String

  var exists: Bool { FileKind(at: folder) == .folder }

  /// The lines of a text, as an import reads them.
  ///
  /// - Parameter file: a name without folders, so that a catalogue can't name files elsewhere.
  func quotation(of file: String) -> Quotation {
    Quotation(file: file, lines: text(of: file)?.lines.map(\.words))
  }

  private func text(of file: String) -> SourceText? {
    let path = folder + "/" + file
    guard !file.contains("/"), FileKind(at: path) == .regular, let handle = FileHandle(forReadingAtPath: path) else { return nil }
    defer { try? handle.close() }
    guard let data = try? handle.read(upToCount: Self.largestSize + 1), data.count <= Self.largestSize else { return nil }
    return DecodedText(Array(data)).map { SourceText($0.text) }
  }
}
