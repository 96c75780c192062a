/// Whether the program may use colour.
public enum ColorSetting: String, CaseIterable, Sendable {
  /// Where the terminal has it and nothing in the environment speaks against it.
  case auto
  case never
}
