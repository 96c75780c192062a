/// How much memory the first frame and browsing take, and whether it grows.
struct MemorySection: Section {
  let corpora: [Corpus]

  /// Bytes.
  private static func bound(of corpus: Corpus) -> Double { corpus.isOurs ? 25_000_000 : 64_000_000 }
  /// Bytes that a heap may grow by without anything being kept.
  private static let growthBound = 2_000_000.0
  private static let keys = (warm: 100, last: 1_000)

  private struct Measured {
    var first, peak, growth: Int
  }

  func run() throws -> Findings {
    var table = MarkdownTable(
      "Resident memory, MB", words: ["records", "program"],
      figures: ["peak at the first frame", "peak after 1,000 keys", "growth from key 100 to key 1,000"])
    var aims: [Aim] = []
    for corpus in corpora {
      let programs =
        corpus.installations.map { (Invocation($0.build.name, path: $0.program), Self.browsing) }
        + [(Invocation("fzf", path: Invocation.installed("fzf"), input: corpus.names), Self.moving)]
      for (program, keys) in programs {
        guard program.path != nil else {
          table.add(corpus.label, program.name, "not installed")
          continue
        }
        let figures = try measure(program, keys)
        table.add([corpus.label, program.name] + [figures.first, figures.peak, figures.growth].map(Figures.megabytes))
        guard program.name == "waymark" else { continue }
        aims.append(
          Aim(
            "resident memory at the first frame, \(corpus.label) records, bytes", Double(figures.first), bound: Self.bound(of: corpus),
            unit: .bytes))
        aims.append(
          Aim(
            "growth of memory over 900 keys, \(corpus.label) records, bytes", Double(figures.growth), bound: Self.growthBound, unit: .bytes)
        )
      }
    }
    return Findings(tables: [table], aims: aims)
  }

  /// Down, a page, its end, back, the other language.
  private static let browsing = [Keys.down, Keys.down, Keys.down, "\r", Keys.pageDown, "G", "h", Keys.pageDown, "t", Keys.down]
  private static let moving = [Keys.down, Keys.down, Keys.down, Keys.up, Keys.down]

  private func measure(_ program: Invocation, _ cycle: [String]) throws -> Measured {
    let run = try TerminalRun(program)
    let process = ProcessFigures(process: run.process)
    let first = process.peakMemory ?? 0
    var warm = 0
    for number in 0..<Self.keys.last {
      if number == Self.keys.warm { warm = process.memory ?? 0 }
      run.press(cycle[number % cycle.count], quiet: 3, patience: 50)
    }
    return Measured(first: first, peak: process.peakMemory ?? 0, growth: max(0, (process.memory ?? 0) - warm))
  }
}
