public import Canvas
public import Careers

/// A command and its keys in one place: one row of a feature's table.
///
/// Dispatch, hints, help, `waymark keys` and docs/keys.md are made from these rows.
public struct Command: Sendable {
  public let name: CommandName
  public let keys: [Key]
  /// For the help.
  public let title: Text
  /// A word or two, for the hint line.
  public let hint: Text
  /// Nil if always allowed.
  public let permission: Permission?
  /// The hint for the current state.
  let hintNow: @Sendable (State) -> Text
  /// Why the command can't be used now; nil if it can.
  let unavailable: @Sendable (State) -> Text?
  let run: @Sendable (inout State) -> [Effect]

  /// A command that only changes the state.
  init(
    _ name: CommandName, _ keys: [Key], _ title: Text, hint: Text, needs permission: Permission? = nil,
    hintNow: (@Sendable (State) -> Text)? = nil, unavailable: @escaping @Sendable (State) -> Text? = { _ in nil },
    run: @escaping @Sendable (inout State) -> Void
  ) {
    self.init(name, keys, title, hint: hint, needs: permission, hintNow: hintNow, unavailable: unavailable) { state in
      run(&state)
      return []
    }
  }

  /// A command that also has effects outside.
  init(
    _ name: CommandName, _ keys: [Key], _ title: Text, hint: Text, needs permission: Permission? = nil,
    hintNow: (@Sendable (State) -> Text)? = nil, unavailable: @escaping @Sendable (State) -> Text? = { _ in nil },
    effects: @escaping @Sendable (inout State) -> [Effect]
  ) {
    self.name = name
    self.keys = keys
    self.title = title
    self.hint = hint
    self.permission = permission
    self.hintNow = hintNow ?? { _ in hint }
    self.unavailable = unavailable
    run = effects
  }
}

/// A command's name in code. One name may do related things in different places.
public struct CommandName: RawRepresentable, Hashable, Sendable, CustomStringConvertible {
  public let rawValue: String

  public init(rawValue: String) { self.rawValue = rawValue }

  init(_ name: String) { self.init(rawValue: name) }

  public var description: String { rawValue }
}

extension Command {
  /// A feature's table, from its parts.
  static func table(_ parts: [Command]...) -> [Command] { Array(parts.joined()) }
}

// MARK: Rows shared by several features

extension CommandName {
  public static let (up, down) = (Self("up"), Self("down"))
  public static let (pageUp, pageDown) = (Self("pageUp"), Self("pageDown"))
  public static let (first, last) = (Self("first"), Self("last"))
  /// In and out: Right and Left.
  public static let (right, left) = (Self("right"), Self("left"))
  /// Opens or follows what is selected: Enter.
  public static let open = Self("open")
  /// Closes the topmost layer or leaves the place: Esc.
  public static let leave = Self("leave")
  /// To the next or the previous link, pane or column: Tab.
  public static let (next, previous) = (Self("next"), Self("previous"))
  public static let (nextSection, previousSection) = (Self("nextSection"), Self("previousSection"))
}

extension Command {
  /// The six ways to move a selection.
  ///
  /// - Parameter pagesBySpace: whether the space bar also goes a page down.
  static func moves(pagesBySpace: Bool = false, _ move: @escaping @Sendable (inout State, Move) -> Void) -> [Command] {
    let pageDown =
      pagesBySpace
      ? Command(.pageDown, [.pageDown, " "], Text("a page down", "下一頁"), hint: Text("page", "下頁")) { move(&$0, .pageDown) }
      : Command(.pageDown, [.pageDown], Text("a page down", "下一頁"), hint: Text("page down", "下頁")) { move(&$0, .pageDown) }
    return [
      Command(.up, [.up, "k"], Text("one row up", "上移一行"), hint: Text("up", "上")) { move(&$0, .up) },
      Command(.down, [.down, "j"], Text("one row down", "下移一行"), hint: Text("down", "下")) { move(&$0, .down) },
      Command(.pageUp, [.pageUp], Text("a page up", "上一頁"), hint: Text("page up", "上頁")) { move(&$0, .pageUp) },
      pageDown,
      Command(.first, [.home, "g"], Text("to the top", "到最前"), hint: Text("top", "最前")) { move(&$0, .first) },
      Command(.last, [.end, "G"], Text("to the end", "到最後"), hint: Text("end", "最後")) { move(&$0, .last) },
    ]
  }

  /// The four that remain while letters are text.
  static func movesWhileTyping(_ move: @escaping @Sendable (inout State, Move) -> Void) -> [Command] {
    [
      Command(.up, [.up], Text("one row up", "上移一行"), hint: Text("up", "上")) { move(&$0, .up) },
      Command(.down, [.down], Text("one row down", "下移一行"), hint: Text("down", "下")) { move(&$0, .down) },
      Command(.pageUp, [.pageUp], Text("a page up", "上一頁"), hint: Text("page up", "上頁")) { move(&$0, .pageUp) },
      Command(.pageDown, [.pageDown], Text("a page down", "下一頁"), hint: Text("page down", "下頁")) { move(&$0, .pageDown) },
    ]
  }
}
