/// A way to move a selection.
public enum Move: Hashable, Sendable {
  case up, down, pageUp, pageDown, first, last
}
