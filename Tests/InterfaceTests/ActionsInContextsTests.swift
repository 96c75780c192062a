import Canvas
import Careers
import Interface
import Sessions
import Testing

@Suite struct ActionsInContextsTests {
  /// Every command in every context: one that is new fails until it is given an expectation.
  static let pairs = Context.allCases.flatMap { context in CommandName.allCases.map { (context, $0) } }

  @Test(arguments: pairs)
  func everyCommandInEveryContext(context: Context, command: CommandName) throws {
    let keys = keys(of: command, in: context)
    guard let expectation = Expectation.table[context]?[command] else {
      #expect(keys.isEmpty, "\(command) in \(context) needs an expectation")
      return try expectNothing(of: command, in: context)
    }
    #expect(!keys.isEmpty, "\(command) is expected in \(context), but no key does it")
    for key in keys { try expect(expectation, of: key, in: context) }
  }

  @Test(arguments: Context.allCases)
  func everyContextIsReached(context: Context) throws {
    #expect(try session(in: context).state.context == context)
  }

  @Test(arguments: Context.allCases)
  func aKeyThatMeansNothingOnlySaysSo(context: Context) throws {
    for key in [Key.unknown, .delete, .function(5), .control("x"), .control("c")] { try expectMessage(for: key, in: context) }
  }

  // MARK: What is bound

  private func expect(_ expectation: Expectation, of key: Key, in context: Context) throws {
    var session = try session(in: context, then: expectation.script)
    #expect(session.state.context == context)
    let (before, asked) = (session.state, session.effects.count)
    session.press(key)
    #expect(
      Aspect.changes(from: before, to: session.state).subtracting([.message]) == expectation.changes.subtracting([.message]), "\(key)")
    #expect((session.state.message != nil) == expectation.changes.contains(.message), "\(key)")
    #expect(Array(session.effects.dropFirst(asked)) == expectation.effects)
  }

  // MARK: What isn't

  /// The keys that do it elsewhere only show a message here, unless they are text or mean something else here.
  private func expectNothing(of command: CommandName, in context: Context) throws {
    for key in Set(Context.commands.filter { $0.name == command }.flatMap(\.keys)) {
      guard context.command(for: key) == nil else { continue }
      if [.filter, .picker, .note].contains(context), isText(key) { continue }
      try expectMessage(for: key, in: context)
    }
  }

  private func expectMessage(for key: Key, in context: Context) throws {
    var session = try session(in: context, then: "Ctrl-L")
    let (before, asked) = (session.state, session.effects.count)
    session.press(key)
    #expect(Aspect.changes(from: before, to: session.state) == [.message], "\(key)")
    #expect(session.state.message != nil)
    #expect(session.effects.count == asked)
  }

  private func isText(_ key: Key) -> Bool {
    if case .character = key { true } else { key == .backspace }
  }

  // MARK: Means

  private func keys(of command: CommandName, in context: Context) -> [Key] {
    context.commands.filter { $0.name == command }.flatMap(\.keys)
  }

  private func session(in context: Context, then script: String = "") throws -> Visit {
    try .after((Expectation.ways[context] ?? "") + " " + script, abilities: Expectation.abilities)
  }
}
