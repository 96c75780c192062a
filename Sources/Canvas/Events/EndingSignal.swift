/// A signal that ends the program.
public enum EndingSignal: Hashable, Sendable {
  case hangUp, interrupt, terminate
}
