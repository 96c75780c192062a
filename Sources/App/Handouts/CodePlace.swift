/// What is taken away as QR codes, and which of them is shown.
public struct CodePlace: Hashable, Sendable {
  /// What they hold, and where one goes back to.
  public internal(set) var handout: HandoutPlace
  /// From 0.
  public internal(set) var index = 0
  /// Whether dark and light are swapped: without colours nobody knows which is which on a terminal.
  public internal(set) var isSwapped = false

  init(_ handout: HandoutPlace) {
    self.handout = handout
  }
}
