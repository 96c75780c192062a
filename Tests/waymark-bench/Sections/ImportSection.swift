internal import Foundation

/// What importing a document takes, beside a program that only counts the lines and characters of the same text.
struct ImportSection: Section {
  let tools: Tools
  /// Where the documents are made, and imported to.
  let data: String
  let runs: Int

  private static let families = ["careers-page", "pathway"]
  private static let sizes = [1_000_000, 10_000_000]

  private struct Measured {
    var wall: Series
    var processorTime: Series
    /// Bytes.
    var peakMemory: Int
  }

  func run() throws -> Findings {
    var table = MarkdownTable(
      "`waymark import`", words: ["document", "program"],
      figures: ["MB", "median, s", "least–worst", "MB/s", "processor, s", "beside a tenth of the text", "peak memory, MB"])
    for family in Self.families {
      var tenths: [Measured?] = [nil, nil]
      for size in Self.sizes {
        let document = try document(of: family, size: size)
        let bytes = try FileManager.default.attributesOfItem(atPath: document)[.size] as? Int ?? size
        let programs = ["waymark import", "wc -lm"]
        let measured = try measure(document)
        for (place, program) in programs.enumerated() {
          let figures = measured[place]
          table.add(
            family, program, Figures.megabytes(bytes), Figures.seconds(figures.wall.median),
            "\(Figures.seconds(figures.wall.least))–\(Figures.seconds(figures.wall.worst))",
            String(format: "%.2f", Double(bytes) / 1_000_000 / (figures.wall.median / .seconds(1))),
            Figures.seconds(figures.processorTime.median),
            tenths[place].map { Figures.ratio(figures.processorTime.median, to: $0.processorTime.median) } ?? "",
            Figures.megabytes(figures.peakMemory))
        }
        tenths = measured
      }
    }
    return Findings(tables: [table])
  }

  private func document(of family: String, size: Int) throws -> String {
    let folder = URL(filePath: data).appending(path: "documents")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let file = folder.appending(path: "\(family)-\(size).txt").path(percentEncoded: false)
    let run = try CommandRun(
      Invocation("waymark-sample", path: tools.sample, "document", "--family", family, "--bytes", "\(size)", "--output", file))
    guard run.status == 0 else { throw BenchError.failed("waymark-sample ended with status \(run.status)") }
    return file
  }

  /// By turns, the import each time to a folder of its own: a disk on which much was just deleted is slower to write to.
  private func measure(_ document: String) throws -> [Measured] {
    let folder = URL(filePath: data).appending(path: "imported")
    defer { try? FileManager.default.removeItem(at: folder) }
    var runs: [[CommandRun]] = [[], []]
    for turn in 0...self.runs {
      let output = folder.appending(path: "\(turn)").path(percentEncoded: false)
      let programs = [
        Invocation("waymark import", path: tools.waymark, "import", document, "--output", output, "--strict"),
        Invocation("wc -lm", path: Invocation.installed("wc"), "-lm", document),
      ]
      for (place, program) in programs.enumerated() {
        let run = try CommandRun(program)
        guard run.status == 0 else { throw BenchError.failed("\(program.name) ended with status \(run.status)") }
        if turn > 0 { runs[place].append(run) }
      }
    }
    return runs.map { runs in
      Measured(
        wall: Series(runs.map(\.wall)), processorTime: Series(runs.map(\.processorTime)), peakMemory: runs.map(\.peakMemory).max() ?? 0)
    }
  }
}
