extension CareersPage {
  /// A line that names awards and nothing else, as the headings among courses do.
  enum AwardHeading {
    static func stands(in words: String) -> Bool {
      guard words.utf8.count < 600 else { return false }
      let tokens = Token.all(in: words)
      let matches = Awards.vocabulary.matches(in: tokens)
      guard !matches.isEmpty else { return false }
      let named = Set(matches.flatMap { Array($0.range) })
      return tokens.indices.allSatisfy { named.contains($0) || tokens[$0].kind == .mark || joining.contains(tokens[$0].folded) }
    }

    /// Words that join awards, or tell that they are programmes.
    private static let joining: Set = [
      "and", "or", "programme", "programmes", "program", "programs", "course", "courses", "level", "課", "程", "及", "或", "和", "與", "學", "歷",
      "級", "別", "the", "s",
    ]
  }
}
