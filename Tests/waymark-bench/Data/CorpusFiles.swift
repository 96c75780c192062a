internal import Foundation

/// The files of a corpus.
struct CorpusFiles {
  let folder: URL

  var catalogue: String { path("catalogue") }
  var compiled: String { path("catalogue.sqlite") }
  var names: String { path("names.txt") }
  var screen: String { path("screen.txt") }
  var figures: String { path("figures.json") }

  private func path(_ name: String) -> String { folder.appending(path: name).path(percentEncoded: false) }

  /// Whether the last file to be made is there, and made after a program.
  func isNewer(than program: String) -> Bool {
    guard let made = changed(figures), let built = changed(program) else { return false }
    return made > built
  }

  private func changed(_ path: String) -> Date? {
    (try? FileManager.default.attributesOfItem(atPath: path))?[.modificationDate] as? Date
  }

  func readFigures() throws -> CompileFigures {
    try JSONDecoder().decode(CompileFigures.self, from: Data(contentsOf: URL(filePath: figures)))
  }

  func write(_ value: CompileFigures) throws {
    try JSONEncoder().encode(value).write(to: URL(filePath: figures))
  }

  func write(_ text: String, to path: String) throws { try Data(text.utf8).write(to: URL(filePath: path)) }
}
