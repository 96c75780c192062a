/// What the program's own marks, rules and bars are drawn with. The text of records is never changed.
public enum GlyphSetting: String, CaseIterable, Sendable {
  case unicode, ascii
}
