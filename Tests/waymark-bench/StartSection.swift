/// From the start of a program to its first whole frame, compared with other programs on the same names.
struct StartSection: Section {
  let corpora: [Corpus]
  let tools: Tools
  let runs: Int

  private struct Frame {
    var burst: Burst
    var processorTime: Duration
  }

  /// In multiples of the C program's time.
  private static func bound(of corpus: Corpus) -> Double { corpus.isOurs ? 3.3 : 8 }
  private static let folderBound = 20.0

  func run() throws -> Findings {
    var table = MarkdownTable(
      "Start to first full frame, 80×24", words: ["records", "program"],
      figures: ["median, ms", "least–worst", "÷ the C program", "processor, ms", "bytes"])
    var aims: [Aim] = []
    for corpus in corpora {
      let programs = programs(on: corpus)
      let frames = try takeTurns(runs, of: programs) { program in
        let run = try TerminalRun(program)
        return Frame(burst: run.firstFrame, processorTime: run.processorTime)
      }
      let plain = Series(frames[0].map(\.burst.duration)).median
      for (program, frames) in zip(programs, frames) {
        guard let bytes = frames.first?.burst.bytes else {
          table.add(corpus.label, program.name, "not installed")
          continue
        }
        let durations = Series(frames.map(\.burst.duration))
        let ratio = durations.median / plain
        table.add(
          corpus.label, program.name, Figures.milliseconds(durations.median),
          "\(Figures.milliseconds(durations.least))–\(Figures.milliseconds(durations.worst))", Figures.times(ratio),
          Figures.milliseconds(Series(frames.map(\.processorTime)).median), Figures.number(bytes))
        if let bound = bound(of: program, on: corpus) {
          aims.append(Aim("first frame, \(program.name), \(corpus.label) records ÷ the C program", ratio, bound: bound))
        }
      }
    }
    return Findings(tables: [table], aims: aims)
  }

  private func bound(of program: Invocation, on corpus: Corpus) -> Double? {
    switch program.name {
    case "waymark": Self.bound(of: corpus)
    case "waymark, folder": Self.folderBound
    default: nil
    }
  }

  /// Our own programs start without arguments, as people start them; the folder is found from where they were built.
  private func programs(on corpus: Corpus) -> [Invocation] {
    let folders = corpus.isOurs ? tools.builds.map { Invocation($0.name + ", folder", path: $0.path) } : []
    return [Invocation("C, ncursesw", path: tools.plainScreen, corpus.screen)]
      + corpus.installations.map { Invocation($0.build.name, path: $0.program) } + folders + [
        Invocation("less", path: Invocation.installed("less"), corpus.names),
        Invocation("tig", path: Invocation.installed("tig"), input: corpus.names),
        Invocation("fzf", path: Invocation.installed("fzf"), input: corpus.names),
      ]
  }
}
