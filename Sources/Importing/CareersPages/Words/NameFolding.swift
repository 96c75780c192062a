internal import TextLayout

/// Brings names of institutions, courses, awards and occupations to the form in which they are compared.
public enum NameFolding {
  /// A name without its case, its article "The", its kinds of dash and apostrophe, and the blanks around its marks.
  public static func fold(_ name: String) -> String {
    let folded = SearchFolding.fold(name)
    var words: [String] = []
    var word = ""
    for character in folded {
      if character.isLetter || character.isNumber || "+#".contains(character) {
        word.append(character)
      } else if character == "&" {
        words += [word, "and"]
        word = ""
      } else if !"'’".contains(character) {
        words.append(word)
        word = ""
      }
    }
    words = (words + [word]).filter { !$0.isEmpty }
    return (words.first == "the" ? words.dropFirst() : words[...]).joined(separator: " ")
  }
}
