/// What the program's own marks, rules and bars are drawn with. The text of records is never changed.
public enum GlyphChoice: String, CaseIterable, Sendable {
  case unicode, ascii
}
