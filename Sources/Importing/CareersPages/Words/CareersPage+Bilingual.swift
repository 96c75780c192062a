internal import Careers

extension CareersPage {
  /// A text in the language that its characters tell.
  static func text(_ words: String) -> Text {
    words.hasHan ? Text(traditionalChinese: words) : Text(english: words)
  }

  /// Several lines as one text, language by language.
  static func joined(_ texts: [Text]) -> Text {
    let english = texts.compactMap(\.english)
    let chinese = texts.compactMap(\.traditionalChinese)
    return Text(
      english: english.isEmpty ? nil : english.joined(separator: " "), traditionalChinese: chinese.isEmpty ? nil : chinese.joined())
  }

  /// A text whose line may give both languages, one behind the other: "Baker 麵包師", "麵包師 (Baker)", "Baker / 麵包師".
  ///
  /// Chinese with a few Latin letters in it, such as "IT 技術員", is Chinese.
  static func bilingualText(_ words: String) -> Text {
    guard let first = words.firstIndex(where: \.isHan), let last = words.lastIndex(where: \.isHan) else { return text(words) }
    if let english = outer(words[..<first]) {
      return Text(english: english, traditionalChinese: inner(words[first...]))
    }
    if let english = outer(words[words.index(after: last)...]) {
      return Text(english: english, traditionalChinese: inner(words[...last]))
    }
    return text(words)
  }

  /// The English beside the Chinese, where it stands apart and is more than an abbreviation.
  private static func outer(_ words: Substring) -> String? {
    guard let first = words.first, let last = words.last, apart.contains(first) || apart.contains(last) else { return nil }
    let trimmed = inner(words)
    let hasWord = trimmed.split { !$0.isLetter }.contains { $0.count > 2 && $0.contains(where: \.isLowercase) }
    return hasWord ? trimmed : nil
  }

  private static let apart: Set<Character> = [" ", "/", "／", "|", "｜", "(", "（", ")", "）", ":", "："]
  private static let around: Set<Character> = [" ", "/", "／", "|", "｜", "-", "–", ":", "："]

  /// Without what stood between the languages: a bracket that lost its other half too.
  private static func inner(_ words: Substring) -> String {
    var words = trimmed(words)
    if let first = words.first, ")）".contains(first) { words = trimmed(words.dropFirst()) }
    if let last = words.last, "(（".contains(last) { words = trimmed(words.dropLast()) }
    if let last = words.last, ")）".contains(last), !words.contains(where: "(（".contains) { words = trimmed(words.dropLast()) }
    if let first = words.first, "(（".contains(first), !words.contains(where: ")）".contains) { words = trimmed(words.dropFirst()) }
    return String(words)
  }

  private static func trimmed(_ words: Substring) -> Substring {
    var words = words.drop(while: around.contains)
    while let last = words.last, around.contains(last) { words.removeLast() }
    return words
  }
}
