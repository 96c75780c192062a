/// From a key to the finished frame.
struct KeySection: Section {
  let corpora: [Corpus]
  /// The number of timed answers of each script.
  let count: Int

  /// The most processor time of a key, as a ratio to another program.
  private static let bounds: [(script: String, peer: String, most: Double)] = [
    ("arrow", "earlier build", 0.4), ("arrow, new pages", "earlier build", 0.4), ("open, leave", "earlier build", 0.12),
    ("language", "earlier build", 0.4), ("arrow", "fzf", 2),
  ]
  /// The longest that 99 of 100 keys take among 100,000 records, in milliseconds: a frame of a display.
  private static let longest = 16.0

  func run() throws -> Findings {
    var aims: [Aim] = []
    var table = MarkdownTable(
      "Key to finished frame, 80×24", words: ["records", "program", "key"],
      figures: ["median, ms", "p99", "worst", "processor, ms", "bytes", "silent"])
    for corpus in corpora {
      var measured: [String: [String: KeyFigures]] = [:]
      for (program, scripts) in programs(on: corpus) {
        guard program.path != nil else {
          table.add(corpus.label, program.name, "not installed")
          continue
        }
        for script in scripts {
          let figures = try KeyFigures(of: script, in: program, count: count)
          measured[program.name, default: [:]][script.name] = figures
          table.add(
            corpus.label, program.name, script.name, Figures.milliseconds(figures.durations.median),
            Figures.milliseconds(figures.durations.p99), Figures.milliseconds(figures.durations.worst),
            Figures.milliseconds(figures.processorTime), Figures.number(figures.bytes), "\(figures.silent)")
        }
      }
      aims += Self.aims(for: measured, on: corpus)
    }
    return Findings(tables: [table], aims: aims)
  }

  /// - Parameter measured: the figures of each program and script.
  private static func aims(for measured: [String: [String: KeyFigures]], on corpus: Corpus) -> [Aim] {
    let own = measured["waymark"] ?? [:]
    let ratios = bounds.compactMap { script, peer, most -> Aim? in
      guard let key = own[script]?.processorTime, let other = measured[peer]?[script]?.processorTime else { return nil }
      return Aim("\(script), \(corpus.label) records, processor time ÷ \(peer == "fzf" ? peer : "the \(peer)")", key / other, bound: most)
    }
    let slowest = own.values.map { $0.durations.p99 / .milliseconds(1) }.max()
    guard !corpus.isOurs, let slowest else { return ratios }
    return ratios + [Aim("p99 of the slowest key, \(corpus.label) records, ms", slowest, bound: longest, unit: .milliseconds)]
  }

  private func programs(on corpus: Corpus) -> [(Invocation, [KeyScript])] {
    let arrows = KeyScript(name: "arrow", cycle: KeyScript.there(Keys.down, back: Keys.up, times: 10))
    // Farther than pages are kept for; our own lists are shorter.
    let newPages = corpus.isOurs ? [] : [KeyScript(name: "arrow, new pages", cycle: KeyScript.there(Keys.down, back: Keys.up, times: 60))]
    let pages = KeyScript(name: "page", cycle: KeyScript.there(Keys.pageDown, back: Keys.pageUp, times: 2))
    let words = corpus.words
    let own = corpus.installations.map { (Invocation($0.build.name, path: $0.program), [arrows, pages] + newPages + ownScripts(words)) }
    return own + [
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

  /// In the conditions: from the end up to the traits, unfold them, and to the first.
  private static let toFirstTrait = ["f", "G"] + Array(repeating: Keys.up, count: 6) + [" ", Keys.down]

  /// Keys of the panes, and the search, which a key opens.
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

/// Keys pressed over and over, each answer timed.
struct KeyScript {
  /// Its name in the table.
  var name: String
  /// Pressed once beforehand.
  var before: [String] = []
  var cycle: [Press]

  /// A key, or several sent at once.
  struct Press {
    var keys: String
    /// Whether its answer counts; else it leads back to where the cycle begins.
    var counts = true
  }

  /// A key and the one that undoes it, each several times.
  static func there(_ key: String, back: String, times: Int) -> [Press] {
    Array(repeating: Press(keys: key), count: times) + Array(repeating: Press(keys: back), count: times)
  }

  /// A word letter by letter, then taken back at once.
  static func letters(_ word: String) -> [Press] {
    word.map { Press(keys: String($0)) } + [Press(keys: Keys.backspaces(word.count), counts: false)]
  }
}

/// Times of the answers to one script's keys.
struct KeyFigures {
  var durations: Series
  /// A key's, of all threads.
  var processorTime: Duration
  /// A key's.
  var bytes: Int
  /// Keys that nothing was written for.
  var silent: Int

  init(of script: KeyScript, in program: Invocation, count: Int) throws {
    let run = try TerminalRun(program)
    for keys in script.before { run.press(keys) }
    // The first round isn't counted, as it reads everything that is read once.
    for press in script.cycle { run.press(press.keys) }
    var (answers, spent, silent): ([Burst], Duration, Int) = ([], .zero, 0)
    var presses = 0
    while answers.count + silent < count {
      let press = script.cycle[presses % script.cycle.count]
      presses += 1
      let before = run.processorTime
      let answer = run.press(press.keys)
      guard press.counts else { continue }
      spent += run.processorTime - before
      if let answer { answers.append(answer) } else { silent += 1 }
    }
    guard !answers.isEmpty else { throw BenchError.silent("\(program.name), \(script.name)") }
    durations = Series(answers.map(\.duration))
    processorTime = spent / count
    bytes = answers.map(\.bytes).reduce(0, +) / answers.count
    self.silent = silent
  }
}

/// Bytes of keys, by terminfo's description of xterm.
enum Keys {
  static let up = "\u{1B}OA"
  static let down = "\u{1B}OB"
  static let pageUp = "\u{1B}[5~"
  static let pageDown = "\u{1B}[6~"
  static let escape = "\u{1B}"

  static func backspaces(_ count: Int) -> String { String(repeating: "\u{7F}", count: count) }
}
