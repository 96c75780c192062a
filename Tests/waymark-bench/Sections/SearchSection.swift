/// A search on the command line, beside programs that look through a file of the same names.
struct SearchSection: Section {
  let corpora: [Corpus]
  let tools: Tools
  let runs: Int

  func run() throws -> Findings {
    var table = MarkdownTable(
      "Search from the command line", words: ["records", "query"],
      figures: ["waymark search, ms", "fzf --filter, ms", "beside fzf", "rg -i, ms", "beside rg"])
    var worst = (ratio: 0.0, query: "")
    for corpus in corpora {
      for (kind, words) in corpus.words.queries {
        let series = try measure(programs(words, on: corpus))
        guard let own = series[0]?.median else { continue }
        if let fzf = series[1]?.median, own / fzf > worst.ratio { worst = (own / fzf, "\(kind), \(corpus.label) records") }
        let peers = series.dropFirst().flatMap { peer in
          [peer.map { Figures.milliseconds($0.median) } ?? "not installed", peer.map { Figures.ratio(own, to: $0.median) } ?? ""]
        }
        table.add([corpus.label, "\(kind): `\(words)`", Figures.milliseconds(own)] + peers)
      }
    }
    let aim = Aim(
      text: "search ahead of `fzf --filter`", figure: "\(Figures.times(worst.ratio)) its time at worst (\(worst.query))", share: worst.ratio
    )
    return Findings(tables: [table], aims: worst.query.isEmpty ? [] : [aim])
  }

  private func programs(_ words: String, on corpus: Corpus) -> [Invocation] {
    [
      Invocation("waymark search", path: tools.waymark, "search", "--limit", "3", "--catalogue", corpus.compiled, words),
      Invocation("fzf --filter", path: Invocation.installed("fzf"), "--filter", words, input: corpus.names),
      Invocation("rg -i", path: Invocation.installed("rg"), "-i", "--", words, corpus.names),
    ]
  }

  /// By turns; nothing for a program that isn't installed.
  private func measure(_ programs: [Invocation]) throws -> [Series?] {
    var walls: [[Duration]] = programs.map { _ in [] }
    for turn in 0...runs {
      for (index, program) in programs.enumerated() where program.path != nil {
        let run = try CommandRun(program)
        if turn > 0 { walls[index].append(run.wall) }
      }
    }
    return walls.map { $0.isEmpty ? nil : Series($0) }
  }
}
