/// From the start of a program to its first whole frame, beside other programs on the same names.
struct StartSection: Section {
  let corpora: [Corpus]
  let tools: Tools
  let runs: Int

  /// Times the C program's.
  private static let bound = 3.0

  func run() throws -> Findings {
    var table = MarkdownTable(
      "Start to first full frame, 80×24", words: ["records", "program"],
      figures: ["median, ms", "least–worst", "beside the C program", "processor, ms", "bytes"])
    var worst = (ratio: 0.0, label: "")
    for corpus in corpora {
      let programs = programs(on: corpus)
      let series = try measure(programs)
      guard let plain = series[1]?.durations.median, let own = series[0]?.durations.median else { continue }
      if own / plain > worst.ratio { worst = (own / plain, corpus.label) }
      for (program, series) in zip(programs, series) {
        guard let series else {
          table.add(corpus.label, program.name, "not installed")
          continue
        }
        let durations = series.durations
        table.add(
          corpus.label, program.name, Figures.milliseconds(durations.median),
          "\(Figures.milliseconds(durations.least))–\(Figures.milliseconds(durations.worst))",
          Figures.ratio(durations.median, to: plain), Figures.milliseconds(series.processorTime.median), Figures.number(series.bytes))
      }
    }
    let aim = Aim(
      text: "first frame within 3× of the C program, a compiled catalogue of any size",
      figure: "\(Figures.times(worst.ratio)) at \(worst.label) records", share: worst.ratio / Self.bound)
    return Findings(tables: [table], aims: [aim])
  }

  private func programs(on corpus: Corpus) -> [Invocation] {
    [
      Invocation("waymark", path: tools.waymark, "--catalogue", corpus.compiled),
      Invocation("C, ncursesw", path: tools.plainScreen, corpus.screen),
      Invocation("less", path: Invocation.installed("less"), corpus.names),
      Invocation("tig", path: Invocation.installed("tig"), input: corpus.names),
      Invocation("fzf", path: Invocation.installed("fzf"), input: corpus.names),
    ]
  }

  /// Runs the programs by turns, so that what else the machine does falls on all alike; nothing for one that isn't installed.
  private func measure(_ programs: [Invocation]) throws -> [(durations: Series, processorTime: Series, bytes: Int)?] {
    var frames: [[(burst: Burst, processorTime: Duration)]] = programs.map { _ in [] }
    for turn in 0...runs {
      for (index, program) in programs.enumerated() where program.path != nil {
        let run = try TerminalRun(program)
        // The first turn fills the caches of the file system.
        if turn > 0 { frames[index].append((run.firstFrame, run.processorTime)) }
      }
    }
    return frames.map { frames in
      frames.first.map { (Series(frames.map(\.burst.duration)), Series(frames.map(\.processorTime)), $0.burst.bytes) }
    }
  }
}
