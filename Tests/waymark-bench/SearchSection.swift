/// A search on the command line, compared with programs that search a file of the same names.
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
        let runs = try takeTurns(runs, of: programs) { try CommandRun($0) }
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
