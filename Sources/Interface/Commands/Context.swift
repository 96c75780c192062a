public import Canvas
public import Careers

/// A place that keys go to; what they mean depends on it.
public struct Context: Hashable, Sendable, CustomStringConvertible {
  public let id: String
  public let title: Text
  /// Whether letters are text here.
  let takesText: Bool

  init(_ id: String, _ title: Text, takesText: Bool = false) {
    self.id = id
    self.title = title
    self.takesText = takesText
  }

  public var description: String { id }
}

/// A part of the interface that keys can go to, with its own table of commands.
protocol Feature: SendableMetatype {
  static var context: Context { get }
  /// In the order of the help.
  static var commands: [Command] { get }
  /// The commands that matter most now, the most useful first.
  static func hints(in state: State) -> [CommandName]
}

/// A feature that covers the panes while its layer is the topmost.
protocol Overlay: Feature {
  /// What the title line says while it does.
  static func title(in state: State) -> Text
  static func draw(_ state: State, on canvas: inout Canvas)
}

extension Context {
  var feature: any Feature.Type { Self.features.first { $0.context == self } ?? Browse.self }
  public var commands: [Command] { feature.commands }

  /// What a key does here.
  public func command(for key: Key) -> Command? {
    let key = takesText ? key : key.folded
    return commands.first { $0.keys.contains(key) }
  }

  public func command(_ name: CommandName) -> Command? { commands.first { $0.name == name } }
}

// MARK: What can be done

extension State {
  /// Why a command can't be done now; nil if it can. The same answer decides hints, dispatch and the line that tells the reason.
  public func reason(against command: Command) -> Text? {
    if permits(command) { return command.unavailable(self) }
    return command.name == .quit && kiosk != nil ? Phrases.finishInstead : Phrases.closedHere
  }

  /// The same of the command of a name here; nil where there is none.
  public func reason(against name: CommandName) -> Text? { context.command(name).flatMap(reason) }

  /// Whether the command's permission is given here. What isn't permitted is named nowhere.
  func permits(_ command: Command) -> Bool { command.permission.map(permissions.contains) ?? true }

  /// Whether the help tells of it.
  func offers(_ command: Command) -> Bool { permits(command) && (kiosk != nil || !command.name.isForKiosks) }

  /// What can be done, the most useful first.
  public var hints: [Command] {
    context.feature.hints(in: self).compactMap { context.command($0) }.filter { reason(against: $0) == nil }
  }

  /// A command in a word or two, as things stand.
  public func hint(for command: Command) -> Text { command.hintNow(self) }

  /// Does what a command says, or tells why it can't be done.
  mutating func perform(_ command: Command) -> [Effect] {
    if let reason = reason(against: command) {
      message = reason
      return []
    }
    return command.run(&self)
  }

  /// The same with the command of a name here, if there is one.
  mutating func perform(_ name: CommandName) -> [Effect] { context.command(name).map { perform($0) } ?? [] }
}

// MARK: All there are

extension Context {
  /// The commands of every place.
  public static var commands: [Command] { allCases.flatMap(\.commands) }
}

extension CommandName: CaseIterable {
  public static var allCases: [CommandName] { Context.commands.reduce(into: []) { if !$0.contains($1.name) { $0.append($1.name) } } }
}
