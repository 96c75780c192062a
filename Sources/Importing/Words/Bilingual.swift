internal import Careers

extension Text {
  /// Words in one language, decided by their characters.
  init(inOneLanguage words: String) {
    self = words.hasHan ? Text(traditionalChinese: words) : Text(english: words)
  }

  /// Words that may have both languages on one line, in either order: "Baker 麵包師", "麵包師 (Baker)", "Baker / 麵包師".
  ///
  /// Chinese with a few Latin letters in it, such as "IT 技術員", is Chinese.
  init(bilingual words: String) {
    self.init(inOneLanguage: words)
    guard let first = words.firstIndex(where: \.isHan), let last = words.lastIndex(where: \.isHan) else { return }
    if let english = Self.english(beside: words[..<first]) {
      self.init(english: english, traditionalChinese: Self.unbracketed(words[first...]))
    } else if let english = Self.english(beside: words[words.index(after: last)...]) {
      self.init(english: english, traditionalChinese: Self.unbracketed(words[...last]))
    }
  }

  /// - Parameter isBilingual: whether the page gives both languages.
  init(_ words: String, isBilingual: Bool) {
    if isBilingual { self.init(bilingual: words) } else { self.init(inOneLanguage: words) }
  }

  /// Lines of one text, language by language.
  static func joinedLines(_ texts: [Text]) -> Text {
    let english = texts.compactMap(\.english)
    let chinese = texts.compactMap(\.traditionalChinese)
    return Text(
      english: english.isEmpty ? nil : english.joined(separator: " "), traditionalChinese: chinese.isEmpty ? nil : chinese.joined())
  }

  /// The words in each language that has any, English first.
  var readings: [String] { [english, traditionalChinese].compactMap(\.self) }

  /// Both texts together, unless both have the same language; nil then.
  func merged(with other: Text) -> Text? {
    guard english == nil || other.english == nil, traditionalChinese == nil || other.traditionalChinese == nil else { return nil }
    return Text(english: english ?? other.english, traditionalChinese: traditionalChinese ?? other.traditionalChinese)
  }

  // MARK: Two languages on one line

  /// The English beside the Chinese, if something separates them and it is more than an abbreviation.
  private static func english(beside words: Substring) -> String? {
    guard let first = words.first, let last = words.last, separators.contains(first) || separators.contains(last) else { return nil }
    let trimmed = unbracketed(words)
    let hasWord = trimmed.split { !$0.isLetter }.contains { $0.count > 2 && $0.contains(where: \.isLowercase) }
    return hasWord ? trimmed : nil
  }

  private static let separators: Set<Character> = [" ", "/", "／", "|", "｜", "(", "（", ")", "）", ":", "："]
  private static let around: Set<Character> = [" ", "/", "／", "|", "｜", "-", "–", ":", "："]

  /// Words without the marks between the languages and without unpaired brackets.
  private static func unbracketed(_ words: Substring) -> String {
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
