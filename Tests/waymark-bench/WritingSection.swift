internal import Foundation

/// Time and size of compiling. Catalogues of up to a thousand records are compiled by turns, larger ones once.
struct CompileSection: Section {
  let corpora: [Corpus]
  let tools: Tools
  let data: String
  let runs: Int

  private static let bound = 0.5
  private static let largestByTurns = 1_000

  func run() throws -> Findings {
    var table = MarkdownTable(
      "`waymark compile`", words: ["records", "program"],
      figures: ["processor, s", "÷ the earlier build", "peak memory, MB", "file, MB", "bytes a record"])
    var aims: [Aim] = []
    for corpus in corpora {
      let times = try processorTimes(on: corpus)
      let earlier = times.count > 1 ? times.last : nil
      for (installation, time) in zip(corpus.installations, times) {
        let ratio = earlier.map { time / $0 }
        table.add(
          corpus.label, installation.build.name, Figures.seconds(time), ratio.map(Figures.times) ?? "",
          Figures.megabytes(installation.figures.peakMemory), Figures.megabytes(installation.figures.fileSize),
          Figures.number(installation.figures.fileSize / max(1, corpus.records)))
        if let ratio, installation.build.name == "waymark" {
          aims.append(Aim("`compile`, \(corpus.label) records, processor time ÷ the earlier build", ratio, bound: Self.bound))
        }
      }
    }
    return Findings(tables: [table], aims: aims)
  }

  /// Of each build.
  private func processorTimes(on corpus: Corpus) throws -> [Duration] {
    guard corpus.size <= Self.largestByTurns else { return corpus.installations.map { .seconds($0.figures.seconds) } }
    let output = URL(filePath: data).appending(path: "compiled.sqlite").path(percentEncoded: false)
    let programs = tools.builds.map { Invocation($0.name, path: $0.path, "compile", corpus.catalogue, "--output", output) }
    return try takeTurns(runs, of: programs) { try CommandRun($0).check() }.map { Series($0.map(\.processorTime)).median }
  }
}

/// Time of importing a document, compared with a program that only counts lines and characters of the same text.
struct ImportSection: Section {
  let tools: Tools
  /// The folder of documents and imports.
  let data: String
  let runs: Int

  private static let families = [(name: "pathway", bound: 0.4), (name: "careers-page", bound: 0.6)]
  /// Bytes.
  private static let size = 1_000_000

  func run() throws -> Findings {
    var table = MarkdownTable(
      "`waymark import`, 1 MB", words: ["document", "program"],
      figures: ["median, s", "MB/s", "processor, s", "÷ the earlier build", "peak memory, MB"])
    var aims: [Aim] = []
    for family in Self.families {
      let document = try document(of: family.name)
      let names = tools.builds.map(\.name) + ["wc -lm"]
      let runs = try measure(document)
      let times = runs.map { Series($0.map(\.processorTime)).median }
      for (index, name) in names.enumerated() {
        let wall = Series(runs[index].map(\.wall)).median
        let ratio = tools.builds.count > 1 && index < tools.builds.count ? times[index] / times[1] : nil
        table.add(
          family.name, name, Figures.seconds(wall), String(format: "%.2f", Double(Self.size) / 1_000_000 / (wall / .seconds(1))),
          Figures.seconds(times[index]), ratio.map(Figures.times) ?? "", Figures.megabytes(runs[index].map(\.peakMemory).max() ?? 0))
        if let ratio, index == 0 {
          aims.append(Aim("`import`, \(family.name), processor time ÷ the earlier build", ratio, bound: family.bound))
        }
      }
    }
    return Findings(tables: [table], aims: aims)
  }

  private func document(of family: String) throws -> String {
    let folder = URL(filePath: data).appending(path: "documents")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let file = folder.appending(path: "\(family).txt").path(percentEncoded: false)
    try CommandRun(
      Invocation("waymark-sample", path: tools.sample, "document", "--family", family, "--bytes", "\(Self.size)", "--output", file)
    ).check()
    return file
  }

  /// Each import has a new folder, since writing is slower after deleting many files.
  private func measure(_ document: String) throws -> [[CommandRun]] {
    let folder = URL(filePath: data).appending(path: "imported")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let imports = tools.builds.map { Invocation($0.name, path: $0.path, "import", document, "--strict", "--output") }
    let peer = Invocation("wc -lm", path: Invocation.installed("wc"), "-lm", document)
    return try takeTurns(runs, of: imports + [peer]) { program in
      var program = program
      if program.arguments.last == "--output" {
        program.arguments.append(folder.appending(path: UUID().uuidString).path(percentEncoded: false))
      }
      return try CommandRun(program).check()
    }
  }
}
