/// Signs that are printed before the items of a list. Those of symbol fonts have become "•" (``SourceLine``).
enum BulletSign {
  /// They stand nowhere else.
  static let round: Set<Character> = ["•", "●", "○", "◦", "▪", "·", "‧", "∙", "・", "►", "➢", "✓", "⁃"]
  /// Careers pages have them before headings, too.
  static let square: Set<Character> = ["■", "□", "◆"]
  static let all = round.union(square)
}
