/// Something that covers the panes until it is left.
public enum Overlay: Hashable, Sendable {
  /// The keys; the line at the top of its pane.
  case help(Standing<Int>)
  /// Where the record comes from, line by line.
  case source(Standing<Int>)
  /// The choice of a record to add to the comparison.
  case picker(Picker)
  /// What somebody holds, wants and is.
  case conditions
  /// What is about to be taken away.
  case handout(HandoutPlace)
  /// The same as QR codes.
  case code(CodePlace)
  /// A counsellor's notes on a record or the comparison, one of them being written.
  case note(NoteDraft)
}
