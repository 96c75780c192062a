public import Canvas
public import Careers

/// One row of the command table: keys, what they do, where, and in which words.
public struct Binding: Hashable, Sendable {
  public let command: Command
  public let keys: [Key]
  public let contexts: [Context]
  /// What it does, for the help.
  public let title: Text
  /// The same in a word or two, for the hint line.
  public let hint: Text

  init(_ command: Command, _ keys: [Key], in contexts: [Context], _ title: Text, hint: Text) {
    self.command = command
    self.keys = keys
    self.contexts = contexts
    self.title = title
    self.hint = hint
  }
}
