public import Careers

extension CareersPage {
  /// An official name within a sentence: of an award, a field of study, a certification, an examination.
  public struct StatedName: Hashable, Sendable {
    /// The name in the document's language: as it is usually written where that is known, otherwise as stated.
    public var title: Text
    /// As the document has it.
    public var stated: String
    /// The usual English name, by which names in both languages are joined; absent where it isn't known.
    public var usual: String?
    /// Its initials, where the document has them in brackets behind it.
    public var abbreviation: String?

    init(title: Text, stated: String, usual: String? = nil, abbreviation: String? = nil) {
      self.title = title
      self.stated = stated
      self.usual = usual
      self.abbreviation = abbreviation
    }

    /// A name that is known, of which the document states one language.
    init(known: Text, stated tokens: some Collection<Token>) {
      let stated = tokens.words
      let isChinese = tokens.first?.kind == .han
      let title = isChinese ? Text(traditionalChinese: known.traditionalChinese ?? stated) : Text(english: known.english ?? stated)
      self.init(title: title, stated: stated, usual: known.english)
    }
  }
}

extension [CareersPage.StatedName] {
  /// The names of both languages, those that are the same as one.
  func merged(with others: Self) -> Self {
    var names = self
    for other in others {
      if let place = names.firstIndex(where: { $0.usual != nil && $0.usual == other.usual }) {
        names[place].title = names[place].title.merged(with: other.title) ?? names[place].title
      } else if isEmpty {
        names.append(other)
      }
    }
    return names
  }
}
