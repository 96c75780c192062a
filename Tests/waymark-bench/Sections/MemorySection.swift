/// How much memory browsing takes, and whether it grows.
struct MemorySection: Section {
  let corpora: [Corpus]
  let tools: Tools

  private static let bound = 64_000_000
  /// What a heap may grow by without anything being kept.
  private static let growthBound = 2_000_000
  private static let keys = (warm: 100, looked: 200, last: 1_000)

  func run() throws -> Findings {
    var table = MarkdownTable(
      "Memory", words: ["records", "program"], figures: ["peak after 200 keys, MB", "growth from key 100 to key 1,000, MB"])
    var worst = (peak: 0, growth: 0)
    for corpus in corpora {
      let waymark = Invocation("waymark", path: tools.waymark, "--catalogue", corpus.compiled)
      let own = try measure(waymark, Self.browsing)
      worst = (max(worst.peak, own.peak), max(worst.growth, own.growth))
      table.add(corpus.label, "waymark", Figures.megabytes(own.peak), Figures.megabytes(own.growth))
      let fzf = Invocation("fzf", path: Invocation.installed("fzf"), input: corpus.names)
      guard fzf.path != nil else {
        table.add(corpus.label, "fzf", "not installed")
        continue
      }
      let peer = try measure(fzf, Self.moving)
      table.add(corpus.label, "fzf", Figures.megabytes(peer.peak), Figures.megabytes(peer.growth))
    }
    return Findings(
      tables: [table],
      aims: [
        Aim(
          text: "memory under 64 MB at 100,000", figure: "\(Figures.megabytes(worst.peak)) MB at most",
          share: Double(worst.peak) / Double(Self.bound)),
        Aim(
          text: "memory flat while browsing: within 2 MB over 900 keys", figure: "\(Figures.megabytes(worst.growth)) MB more at most",
          share: Double(worst.growth) / Double(Self.growthBound)),
      ])
  }

  /// Down, a page, its end, back, the other language.
  private static let browsing = [Keys.down, Keys.down, Keys.down, "\r", Keys.pageDown, "G", "h", Keys.pageDown, "t", Keys.down]
  private static let moving = [Keys.down, Keys.down, Keys.down, Keys.up, Keys.down]

  private func measure(_ program: Invocation, _ cycle: [String]) throws -> (peak: Int, growth: Int) {
    let run = try TerminalRun(program)
    let process = ProcessFigures(process: run.process)
    var (warm, peak) = (0, 0)
    for number in 0..<Self.keys.last {
      if number == Self.keys.warm { warm = process.memory ?? 0 }
      if number == Self.keys.looked { peak = process.peakMemory ?? 0 }
      run.press(cycle[number % cycle.count], quiet: 3, patience: 50)
    }
    return (peak, max(0, (process.memory ?? 0) - warm))
  }
}
