internal import ArgumentParser
internal import Foundation

/// Measures the program beside others, on catalogues of several sizes, in one run.
@main
struct Bench: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "waymark-bench",
    abstract: "Measure waymark beside a C program, less, tig, fzf and rg; prints Markdown. Build all in release first.")

  enum Part: String, CaseIterable, ExpressibleByArgument {
    case start, keys, search, memory, compile
    case documents = "import"
  }

  @Option(help: ArgumentHelp("Only these parts: \(Part.allCases.map(\.rawValue).joined(separator: ", ")).", valueName: "part"))
  var only: [Part] = []

  @Option(help: ArgumentHelp("A catalogue of about so many records; 150 is the one that comes with the program.", valueName: "number"))
  var records = [150, 1_000, 10_000, 100_000]

  @Option(help: ArgumentHelp("Runs of each program, by turns, that a median is taken of.", valueName: "number"))
  var runs = 7

  @Option(help: ArgumentHelp("Keys of each script that are timed.", valueName: "number"))
  var keys = 100

  @Option(help: ArgumentHelp("Where the catalogues are made and kept for the next run.", valueName: "folder"), completion: .directory)
  var data = FileManager.default.temporaryDirectory.appending(path: "waymark-bench").path(percentEncoded: false)

  @Option(help: ArgumentHelp("The program to measure; without it, the one beside the benchmark.", valueName: "file"), completion: .file())
  var waymark: String?

  @Option(help: ArgumentHelp("Put the figures into this page, such as docs/performance.md.", valueName: "file"), completion: .file())
  var write: String?

  func run() throws {
    let start = ContinuousClock.now
    let tools = try Tools(waymark: waymark)
    let parts = only.isEmpty ? Part.allCases : only
    let ofCatalogues = parts.filter { $0 != .documents }
    if !ofCatalogues.isEmpty {
      let corpora = try records.map { size in
        tell("catalogue of \(size)")
        return try Corpus(size: size, in: data, tools: tools)
      }
      let findings = try ofCatalogues.map { try measure($0, corpora: corpora, tools: tools) }
      try put(Report(findings: findings, settings: settings(taking: ContinuousClock.now - start)))
    }
    if parts.contains(.documents) {
      let load = Machine.load
      let findings = try measure(.documents, corpora: [], tools: tools)
      let day = Date.now.formatted(.iso8601.year().month().day())
      try put(
        Report(
          name: "figures of imports", findings: [findings],
          settings:
            "\(day), on \(Machine.description), shared with others (load \(load) before, \(Machine.load) after); medians of \(runs) runs by turns."
        ))
    }
  }

  private func measure(_ part: Part, corpora: [Corpus], tools: Tools) throws -> Findings {
    tell(part.rawValue)
    return try section(part, corpora: corpora, tools: tools).run()
  }

  private func put(_ report: Report) throws {
    print(report.markdown)
    if let write { try report.write(to: write) }
  }

  private func section(_ part: Part, corpora: [Corpus], tools: Tools) -> any Section {
    // A key takes long on the largest, if on any; the smallest is there to compare.
    let ends = [corpora.first, corpora.count > 1 ? corpora.last : nil].compactMap(\.self)
    return switch part {
    case .start: StartSection(corpora: corpora, tools: tools, runs: runs)
    case .keys: KeySection(corpora: ends, tools: tools, count: keys)
    case .search: SearchSection(corpora: ends, tools: tools, runs: runs)
    case .memory: MemorySection(corpora: ends, tools: tools)
    case .compile: CompileSection(corpora: corpora)
    case .documents: ImportSection(tools: tools, data: data, runs: runs)
    }
  }

  private func settings(taking time: Duration) -> String {
    let day = Date.now.formatted(.iso8601.year().month().day())
    return "\(day), on \(Machine.description), shared with others; medians of \(runs) runs by turns and of \(keys) keys; "
      + "the whole took \(Figures.seconds(time)) s."
  }

  /// Progress, apart from the figures.
  private func tell(_ words: String) {
    FileHandle.standardError.write(Data("waymark-bench: \(words)\n".utf8))
  }
}
