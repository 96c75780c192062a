internal import Foundation

/// A search on the command line, beside programs that look through a file of the same names. hyperfine takes the times.
struct SearchSection: Section {
  let corpora: [Corpus]
  let runs: Int

  func run() throws -> Findings {
    var table = MarkdownTable(
      "Search from the command line", words: ["records", "query", "program"], figures: ["median, ms", "processor, ms", "÷ fzf --filter"])
    var aims: [Aim] = []
    for corpus in corpora {
      var worst = (ratio: 0.0, kind: "")
      for (kind, words) in corpus.words.queries {
        let programs = programs(words, on: corpus)
        let runs = try takeTurns(runs, of: programs) { try HyperfineRun($0) }
        let peer = runs[0].isEmpty ? nil : Series(runs[0].map(\.wall)).median
        for (program, runs) in zip(programs, runs) {
          guard !runs.isEmpty else {
            table.add(corpus.label, "\(kind): `\(words)`", program.name, "not installed")
            continue
          }
          let median = Series(runs.map(\.wall)).median
          table.add(
            corpus.label, "\(kind): `\(words)`", program.name, Figures.milliseconds(median),
            Figures.milliseconds(Series(runs.map(\.processorTime)).median), peer.map { Figures.ratio(median, to: $0) } ?? "")
          if program.name == "waymark", let peer, median / peer > worst.ratio { worst = (median / peer, kind) }
        }
      }
      guard worst.ratio > 0 else { continue }
      aims.append(
        Aim(
          "`search`, \(corpus.label) records ÷ `fzf --filter`, the slowest query (\(worst.kind))", worst.ratio,
          bound: corpus.isOurs ? 2.8 : 0.7))
    }
    return Findings(tables: [table], aims: aims)
  }

  private func programs(_ words: String, on corpus: Corpus) -> [Invocation] {
    [Invocation("fzf --filter", path: Invocation.installed("fzf"), "--filter", words, input: corpus.names)]
      + corpus.installations.map { Invocation($0.build.name, path: $0.program, "search", "--limit", "3", words) }
      + [Invocation("rg -i", path: Invocation.installed("rg"), "-i", "--", words, corpus.names)]
  }
}

/// One run of a command as hyperfine measures it.
struct HyperfineRun {
  let wall: Duration
  let processorTime: Duration

  private struct Export: Decodable {
    struct Result: Decodable {
      let mean, user, system: Double
    }
    let results: [Result]
  }

  init(_ invocation: Invocation) throws {
    guard let path = invocation.path else { throw BenchError.notInstalled(invocation.name) }
    let file = FileManager.default.temporaryDirectory.appending(path: "waymark-bench-\(UUID().uuidString).json")
    defer { try? FileManager.default.removeItem(at: file) }
    let words = ([path] + invocation.arguments).map { "'\($0)'" }.joined(separator: " ")
    let input = invocation.input.map { ["--input", $0] } ?? []
    // A program that finds nothing may say so by its status.
    let options = ["--shell=none", "--style=none", "--runs=1", "--ignore-failure", "--export-json", file.path(percentEncoded: false)]
    var hyperfine = Invocation("hyperfine", path: Invocation.installed("hyperfine"))
    hyperfine.arguments = options + input + [words]
    try CommandRun(hyperfine).check()
    let export = try JSONDecoder().decode(Export.self, from: Data(contentsOf: file))
    guard let result = export.results.first else { throw BenchError.failed("hyperfine measured nothing") }
    wall = .seconds(result.mean)
    processorTime = .seconds(result.user + result.system)
  }
}
