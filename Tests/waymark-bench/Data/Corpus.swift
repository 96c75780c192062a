internal import Catalogue
internal import Foundation
internal import Search

/// A catalogue to measure on: compiled, its names as a file of text, and its first screen as a file of runs.
struct Corpus {
  /// So many records were asked for.
  let size: Int
  let figures: CompileFigures
  private let folder: URL

  /// The size of the catalogue that comes with the program; all others are invented.
  static let ours = 150

  /// Opens what an earlier run made, unless a program has been built since; else makes it.
  init(size: Int, in data: String, tools: Tools) throws {
    self.size = size
    folder = URL(filePath: data).appending(path: "\(size)")
    let files = CorpusFiles(folder: folder)
    figures = try files.isNewer(than: tools.waymark) ? files.readFigures() : CorpusMaker(size: size, files: files, tools: tools).make()
  }

  private var files: CorpusFiles { CorpusFiles(folder: folder) }

  var compiled: String { files.compiled }
  /// A line for each record: its title in both languages.
  var names: String { files.names }
  var screen: String { files.screen }
  var isOurs: Bool { size == Self.ours }
  var label: String { Figures.number(figures.records) }
  var words: SearchWords { isOurs ? .ours : .invented }
}
