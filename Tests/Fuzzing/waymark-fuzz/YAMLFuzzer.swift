internal import CheckedYAML
internal import Sessions

@testable internal import Catalogue

/// A file of a catalogue, as the reader and its checks take it.
enum YAMLFuzzer {
  /// The path of a file, which decides how it is read.
  private static let names = ["published", "ours"].flatMap { half in
    [
      "courses", "documents", "fields", "qualifications", "traits", "units", "occupations/a", "pathways/a", "sectors/a", "glossary",
      "links", "addresses",
    ]
    .map { "\(half)/\($0).yaml" }
  }

  /// - Parameter bytes: the first for the file's path, the rest for its text.
  static func run(_ bytes: UnsafeBufferPointer<UInt8>) -> Int32 {
    guard let first = bytes.first else { return 0 }
    let text = String(decoding: bytes.dropFirst(), as: UTF8.self)
    var reader = CatalogueReader(files: [names[Int(first) % names.count]: .text(text)])
    let report = reader.read()
    precondition(report.faults.allSatisfy { $0.place.line >= 1 && $0.place.column >= 1 && !$0.message.isEmpty }, "a fault without a place")
    return 0
  }
}
