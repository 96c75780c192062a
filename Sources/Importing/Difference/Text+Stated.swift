internal import Careers

extension Text {
  /// What the document itself says, in whichever language.
  var publishedWords: String {
    Language.allCases.first { self[$0] != nil && !ours.contains($0) }.flatMap { self[$0] } ?? words(in: .english)
  }

  /// Its words in one language only.
  func alone(in language: Language) -> Text {
    var text = Text()
    text[language] = self[language]
    return text
  }

  /// Whether a language that both have says something else.
  func differs(from other: Text) -> Bool {
    Language.allCases.contains { language in
      guard let (words, others) = self[language].flatMap({ words in other[language].map { (words, $0) } }) else { return false }
      return words != others
    }
  }
}
