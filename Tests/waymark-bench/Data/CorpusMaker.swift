internal import Careers
internal import Catalogue
internal import Foundation
internal import Search

/// Makes the files of a corpus.
struct CorpusMaker {
  let size: Int
  let files: CorpusFiles
  let tools: Tools

  func make() throws -> CompileFigures {
    try FileManager.default.createDirectory(at: files.folder, withIntermediateDirectories: true)
    let catalogue = try size == Corpus.ours ? tools.ourCatalogue() : sampleFolder()
    let run = try run(Invocation("waymark compile", path: tools.waymark, "compile", catalogue, "--output", files.compiled))
    let library = try SQLiteLibrary(path: files.compiled)
    let table = try library.recordTable()
    let lines = table.rows.map { row in
      let title = table.title(of: row)
      return [title.english, title.traditionalChinese].compactMap(\.self).joined(separator: " ") + "\n"
    }
    try files.write(lines.joined(), to: files.names)
    try files.write(FirstScreen(library: library).runs, to: files.screen)
    let size = try FileManager.default.attributesOfItem(atPath: files.compiled)[.size] as? Int ?? 0
    let figures = CompileFigures(records: table.count, seconds: run.wall / .seconds(1), peakMemory: run.peakMemory, fileSize: size)
    try files.write(figures)
    return figures
  }

  private func sampleFolder() throws -> String {
    if !FileManager.default.fileExists(atPath: files.catalogue) {
      try run(Invocation("waymark-sample", path: tools.sample, "--records", "\(size)", "--output", files.catalogue))
    }
    return files.catalogue
  }

  @discardableResult
  private func run(_ invocation: Invocation) throws -> CommandRun {
    let run = try CommandRun(invocation)
    guard run.status == 0 else { throw BenchError.failed("\(invocation.name) ended with status \(run.status)") }
    return run
  }
}
