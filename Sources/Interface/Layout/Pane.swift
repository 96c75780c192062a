/// A part of the screen.
public enum Pane: Hashable, Sendable, CaseIterable {
  case browse, detail, compare
}
