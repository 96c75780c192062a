/// From a key to the finished frame.
struct KeySection: Section {
  let corpora: [Corpus]
  let tools: Tools
  /// How many answers are timed of each script.
  let count: Int

  private static let medianBound = Duration.milliseconds(5)
  private static let p99Bound = Duration.milliseconds(16)

  func run() throws -> Findings {
    var table = MarkdownTable(
      "Key to finished frame, 80×24", words: ["records", "program", "key"],
      figures: ["median, ms", "p99", "worst", "processor, ms", "bytes", "silent"])
    var worst: (median: Duration, p99: Duration) = (.zero, .zero)
    for corpus in corpora {
      for (program, scripts) in programs(on: corpus) {
        guard program.path != nil else {
          table.add(corpus.label, program.name, "not installed")
          continue
        }
        for script in scripts {
          let figures = try KeyFigures(of: script, in: program, count: count)
          table.add(
            corpus.label, program.name, script.name, Figures.milliseconds(figures.durations.median),
            Figures.milliseconds(figures.durations.p99), Figures.milliseconds(figures.durations.worst),
            Figures.milliseconds(figures.processorTime), Figures.number(figures.bytes), "\(figures.silent)")
          guard program.name == "waymark", !corpus.isOurs else { continue }
          worst = (max(worst.median, figures.durations.median), max(worst.p99, figures.durations.p99))
        }
      }
    }
    return Findings(tables: [table], aims: aims(of: worst))
  }

  private func aims(of worst: (median: Duration, p99: Duration)) -> [Aim] {
    [
      Aim(
        text: "any key under 5 ms median at 100,000", figure: "\(Figures.milliseconds(worst.median)) ms, the slowest key",
        share: worst.median / Self.medianBound),
      Aim(
        text: "any key under 16 ms p99 at 100,000", figure: "\(Figures.milliseconds(worst.p99)) ms, the slowest key",
        share: worst.p99 / Self.p99Bound),
    ]
  }

  private func programs(on corpus: Corpus) -> [(Invocation, [KeyScript])] {
    let arrows = KeyScript(name: "arrow", cycle: KeyScript.there(Keys.down, back: Keys.up, times: 10))
    let pages = KeyScript(name: "page", cycle: KeyScript.there(Keys.pageDown, back: Keys.pageUp, times: 2))
    let words = corpus.words
    return [
      (Invocation("waymark", path: tools.waymark, "--catalogue", corpus.compiled), [arrows, pages] + ownScripts(words)),
      (
        Invocation("fzf", path: Invocation.installed("fzf"), input: corpus.names),
        [
          arrows, KeyScript(name: "letter", cycle: KeyScript.letters(words.typed)),
          KeyScript(name: "letter of two words", cycle: KeyScript.letters(words.twoWords)),
        ]
      ),
      (Invocation("less", path: Invocation.installed("less"), corpus.names), [arrows, pages]),
    ]
  }

  /// In the conditions: down to the traits, unfold them, and to the first.
  private static let toFirstTrait = ["f"] + Array(repeating: Keys.down, count: 9) + [" ", Keys.down]

  /// What the panes alone have, and the search, which a key opens.
  private func ownScripts(_ words: SearchWords) -> [KeyScript] {
    [
      KeyScript(name: "end, top", cycle: KeyScript.there("G", back: "g", times: 1)),
      KeyScript(name: "letter", before: ["/"], cycle: KeyScript.letters(words.typed)),
      KeyScript(name: "letter of two words", before: ["/"], cycle: KeyScript.letters(words.twoWords)),
      KeyScript(name: "character of Chinese", before: ["/"], cycle: KeyScript.letters(words.chinese)),
      KeyScript(name: "letter of Jyutping", before: ["/"], cycle: KeyScript.letters(words.jyutping)),
      KeyScript(name: "a trait wanted, or not", before: Self.toFirstTrait, cycle: [KeyScript.Press(keys: " ")]),
      KeyScript(name: "open, leave", cycle: KeyScript.there("\r", back: "h", times: 1)),
      KeyScript(name: "language", cycle: [KeyScript.Press(keys: "t")]),
    ]
  }
}
