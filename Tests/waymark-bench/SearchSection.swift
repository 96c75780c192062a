/// A search on the command line, compared with programs that search a file of the same names.
struct SearchSection: Section {
  let corpora: [Corpus]
  let runs: Int

  /// A query on a catalogue: its row for each program, and how long waymark takes in multiples of fzf's time.
  private struct Outcome {
    var kind: String
    var rows: [[String]] = []
    var ratio = 0.0
  }

  func run() throws -> Findings {
    var table = MarkdownTable(
      "Search from the command line: one word, and the slowest query", words: ["records", "query", "program"],
      figures: ["median, ms", "processor, ms", "÷ fzf --filter"])
    var aims: [Aim] = []
    for corpus in corpora {
      let outcomes = try corpus.words.queries.map { try outcome(of: $1, kind: $0, on: corpus) }
      guard let first = outcomes.first, let slowest = outcomes.max(by: { $0.ratio < $1.ratio }) else { continue }
      let shown = first.kind == slowest.kind ? [first] : [first, slowest]
      for row in shown.flatMap(\.rows) { table.add(row) }
      guard slowest.ratio > 0 else { continue }
      aims.append(
        Aim(
          "`search`, \(corpus.label) records ÷ `fzf --filter`, the slowest of \(outcomes.count) queries (\(slowest.kind))", slowest.ratio,
          bound: corpus.isOurs ? 2.8 : 0.7))
    }
    return Findings(tables: [table], aims: aims)
  }

  private func outcome(of words: String, kind: String, on corpus: Corpus) throws -> Outcome {
    let programs = programs(words, on: corpus)
    let runs = try takeTurns(runs, of: programs) { try CommandRun($0) }
    let peer = runs[0].isEmpty ? nil : Series(runs[0].map(\.wall)).median
    var outcome = Outcome(kind: kind)
    for (program, runs) in zip(programs, runs) {
      let names = [corpus.label, "\(kind): `\(words)`", program.name]
      guard !runs.isEmpty else {
        outcome.rows.append(names + ["not installed"])
        continue
      }
      let (median, processor) = (Series(runs.map(\.wall)).median, Series(runs.map(\.processorTime)).median)
      let figures = [Figures.milliseconds(median), Figures.milliseconds(processor), peer.map { Figures.ratio(median, to: $0) } ?? ""]
      outcome.rows.append(names + figures)
      if program.name == "waymark", let peer { outcome.ratio = median / peer }
    }
    return outcome
  }

  private func programs(_ words: String, on corpus: Corpus) -> [Invocation] {
    [Invocation("fzf --filter", path: Invocation.installed("fzf"), "--filter", words, input: corpus.names)]
      + corpus.installations.map { Invocation($0.build.name, path: $0.program, "search", words) }
      + [Invocation("rg -i", path: Invocation.installed("rg"), "-i", "--", words, corpus.names)]
  }
}
