internal import Careers
internal import Catalogue
internal import Foundation
internal import Search
internal import Sessions

/// A compiled catalogue of a few records with some of its bytes changed: it is read whole, or refused by an error.
enum CompiledFuzzer {
  private static let path = "/dev/shm/waymark-fuzz-\(ProcessInfo.processInfo.processIdentifier).sqlite"
  private static let whole = bytes()

  private static func bytes() -> [UInt8] {
    let file = CompiledCatalogue.few.path
    // It must be valid unchanged, or no change would be read.
    guard let data = try? Data(contentsOf: URL(filePath: file)), (try? readEverything(in: SQLiteLibrary(path: file))) != nil else {
      preconditionFailure("\(file) can't be read: run waymark-fuzz compile")
    }
    return Array(data)
  }

  /// - Parameter bytes: in fours: three for the place, one for the new value.
  static func run(_ bytes: UnsafeBufferPointer<UInt8>) -> Int32 {
    var file = whole
    for start in stride(from: 0, to: bytes.count - 3, by: 4) {
      let place = Int(bytes[start]) << 16 | Int(bytes[start + 1]) << 8 | Int(bytes[start + 2])
      file[place % file.count] ^= bytes[start + 3]
    }
    guard (try? Data(file).write(to: URL(filePath: path))) != nil else { preconditionFailure("it can't be written") }
    do {
      try readEverything(in: SQLiteLibrary(path: path))
    } catch is CatalogueError {
    } catch is ComparisonError {
    } catch {
      preconditionFailure("another error: \(error)")
    }
    return 0
  }

  private static func readEverything(in library: SQLiteLibrary) throws {
    _ = (try library.documents(), try library.sectors(), try library.recordTable(), try library.factTable())
    let records = try RecordKind.allCases.flatMap { try library.records(of: $0) }
    _ = try library.titles(of: Set(records.map(\.id)))
    let context = try library.context(for: records)
    for record in records { _ = Presentation(of: record, in: context).highestPay }
    // The index is read once: reading it takes longer than any search.
    let finder = try library.finder()
    for query in ["technician", "雲", "cloud expert", "111128L5", "nothing"] {
      _ = finder.results(of: finder.search(SearchQuery(query)), limit: 50)
    }
  }
}

/// Compiled files to start from, made once, which takes longer than a thousand inputs.
enum CompiledCatalogue: String, CaseIterable {
  /// The shipped catalogue.
  case whole
  /// One of its records of each kind, so that a changed byte matters.
  case few

  var path: String { SharedCatalogue.checkout.appending(path: ".build-fuzz/\(rawValue).sqlite").path(percentEncoded: false) }

  static func make() throws {
    let folder = SharedCatalogue.checkout.appending(path: "assets/catalogue").path(percentEncoded: false)
    var contents = try CatalogueFolder(path: folder).contents(readings: SharedCatalogue.readings)
    try contents.compile(to: whole.path)
    contents.records = RecordKind.allCases.compactMap { kind in contents.records.first { $0.kind == kind } }
    try contents.compile(to: few.path)
  }
}
