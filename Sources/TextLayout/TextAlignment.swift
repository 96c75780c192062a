/// Where text stands in a field wider than itself.
public enum TextAlignment: Sendable {
  case leading
  case trailing
  case centre
}
