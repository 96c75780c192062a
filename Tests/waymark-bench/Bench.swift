internal import ArgumentParser
internal import Foundation

/// Measures the program beside others, and beside an earlier build of itself, on catalogues of several sizes, in one run.
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
  var records = [150, 100_000]

  @Option(help: ArgumentHelp("Runs of each program, by turns, that a median is taken of.", valueName: "number"))
  var runs = 7

  @Option(help: ArgumentHelp("Keys of each script that are timed.", valueName: "number"))
  var keys = 100

  @Option(help: ArgumentHelp("Where the catalogues are made and kept for the next run.", valueName: "folder"), completion: .directory)
  var data = FileManager.default.temporaryDirectory.appending(path: "waymark-bench").path(percentEncoded: false)

  @Option(
    help: ArgumentHelp("An earlier build of waymark, in a checkout of its own, to measure by turns with this one.", valueName: "file"),
    completion: .file())
  var against: String?

  @Option(help: ArgumentHelp("Put the figures into this page, such as docs/performance.md.", valueName: "file"), completion: .file())
  var write: String?

  func run() throws {
    let start = ContinuousClock.now
    let tools = try Tools(against: against)
    let parts = only.isEmpty ? Part.allCases : only
    let corpora = try parts == [.documents] ? [] : records.map { try corpus($0, tools: tools) }
    let findings = try parts.map { part in
      report(part.rawValue)
      return try section(part, corpora: corpora, tools: tools).run()
    }
    let page = Report(findings: findings, settings: settings(taking: ContinuousClock.now - start))
    print(page.markdown)
    if let write { try page.write(to: write) }
  }

  private func corpus(_ size: Int, tools: Tools) throws -> Corpus {
    report("catalogue of \(size)")
    return try Corpus(size: size, in: data, tools: tools)
  }

  private func section(_ part: Part, corpora: [Corpus], tools: Tools) -> any Section {
    switch part {
    case .start: StartSection(corpora: corpora, tools: tools, runs: runs)
    case .keys: KeySection(corpora: corpora, count: keys)
    case .search: SearchSection(corpora: corpora, runs: runs)
    case .memory: MemorySection(corpora: corpora)
    case .compile: CompileSection(corpora: corpora, tools: tools, data: data, runs: runs)
    case .documents: ImportSection(tools: tools, data: data, runs: runs)
    }
  }

  private func settings(taking time: Duration) -> String {
    let day = Date.now.formatted(.iso8601.year().month().day())
    return "\(day), on \(Machine.description), load \(Machine.load); medians of \(runs) runs by turns and of \(keys) keys; "
      + "the whole took \(Figures.seconds(time)) s."
  }

  /// Progress, apart from the figures.
  private func report(_ words: String) {
    FileHandle.standardError.write(Data("waymark-bench: \(words)\n".utf8))
  }
}
