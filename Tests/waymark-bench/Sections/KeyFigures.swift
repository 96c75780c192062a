/// What the answers to the keys of one script took.
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
    // One round more than is counted: what is read once only is read in it.
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
