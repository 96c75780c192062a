public import Canvas
public import Careers

/// A place that receives keys and decides what they mean.
public struct Context: Hashable, Sendable, CustomStringConvertible {
  public let id: String
  public let title: Text
  /// Whether letters are text here.
  let takesText: Bool
  let feature: any Feature.Type

  init(_ id: String, _ title: Text, of feature: any Feature.Type, takesText: Bool = false) {
    self.id = id
    self.title = title
    self.takesText = takesText
    self.feature = feature
  }

  public var description: String { id }

  public static func == (one: Self, other: Self) -> Bool { one.id == other.id }

  public func hash(into hasher: inout Hasher) { hasher.combine(id) }
}

/// A part of the interface that can receive keys, with its own table of commands.
protocol Feature: SendableMetatype {
  static var context: Context { get }
  /// In the order of the help.
  static var commands: [Command] { get }
  /// The commands that matter most now, the most useful first.
  static func hints(in state: State) -> [CommandName]
}

/// A feature that covers the panes while its layer is the topmost.
protocol Overlay: Feature {
  /// The title line's words while it does.
  static func title(in state: State) -> Text
  static func draw(_ state: State, on canvas: inout Canvas)
}

extension Context {
  public var commands: [Command] { feature.commands }

  /// The command of a key here.
  public func command(for key: Key) -> Command? {
    let key = takesText ? key : key.folded
    return commands.first { $0.keys.contains(key) }
  }

  public func command(_ name: CommandName) -> Command? { commands.first { $0.name == name } }
}

// MARK: Available commands

extension State {
  /// Why a command can't be used now; nil if it can. Hints, dispatch and the message with the reason all follow this.
  public func reason(against command: Command) -> Text? {
    if permits(command) { return command.unavailable(self) }
    return command.name == .quit && kiosk != nil ? Phrases.finishInstead : Phrases.closedHere
  }

  /// The same by name, for the command here; nil if there is none.
  public func reason(against name: CommandName) -> Text? { context.command(name).flatMap(reason) }

  /// Whether the command is permitted here. A command that isn't appears nowhere.
  func permits(_ command: Command) -> Bool { command.permission.map(permissions.contains) ?? true }

  /// Whether the help lists the command.
  func offers(_ command: Command) -> Bool { permits(command) && (kiosk != nil || !command.name.isForKiosks) }

  /// The available commands, the most useful first.
  public var hints: [Command] {
    context.feature.hints(in: self).compactMap { context.command($0) }.filter { reason(against: $0) == nil }
  }

  /// A command's hint for the current state.
  public func hint(for command: Command) -> Text { command.hintNow(self) }

  /// Runs a command, or says why it can't be used.
  mutating func perform(_ command: Command) -> [Effect] {
    if let reason = reason(against: command) {
      message = reason
      return []
    }
    return command.run(&self)
  }

  /// The same by name, if the command exists here.
  mutating func perform(_ name: CommandName) -> [Effect] { context.command(name).map { perform($0) } ?? [] }
}

// MARK: All commands

extension Context {
  /// The commands of every place.
  public static var commands: [Command] { allCases.flatMap(\.commands) }
}

extension CommandName: CaseIterable {
  public static var allCases: [CommandName] { Context.commands.reduce(into: []) { if !$0.contains($1.name) { $0.append($1.name) } } }
}
