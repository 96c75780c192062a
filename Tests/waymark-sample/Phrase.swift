internal import Careers

/// Words in both languages.
struct Phrase: Hashable {
  var english: String
  var chinese: String

  /// English with a blank between, Chinese with none.
  static func + (left: Phrase, right: Phrase) -> Phrase {
    Phrase(english: left.english + " " + right.english, chinese: left.chinese + right.chinese)
  }

  /// As a title: each English word with a capital, but the small ones.
  var titled: Phrase {
    let words = english.split(separator: " ").map { Self.small.contains(String($0)) ? String($0) : $0.capitalized }
    return Phrase(english: words.joined(separator: " "), chinese: chinese)
  }

  /// As a sentence: the first English word with a capital.
  var sentence: Phrase { Phrase(english: english[...].capitalized, chinese: chinese) }

  /// The English words as an id.
  var slug: String {
    english.lowercased().split { !$0.isASCII || !($0.isLetter || $0.isNumber) }.joined(separator: "-")
  }

  /// As a document publishes it in English; the Chinese is ours.
  var inEnglish: Text { Text(english: english, traditionalChinese: chinese, ours: [.traditionalChinese]) }
  /// As a document publishes it in Chinese; the English is ours.
  var inChinese: Text { Text(english: english, traditionalChinese: chinese, ours: [.english]) }
  /// As we word it, in both languages.
  var ours: Text { .ours(english, chinese) }

  private static let small: Set<String> = ["and", "for", "in", "of", "the", "to"]
}

extension Substring {
  fileprivate var capitalized: String { prefix(1).uppercased() + dropFirst() }
}

extension [Phrase] {
  /// Phrases parted by commas and line ends, each its English words, a blank, and its Chinese ones.
  init(_ list: String) {
    self = list.split { $0 == "," || $0 == "\n" }.map { item in
      let words = item.drop { $0 == " " }
      let english = words.prefix { $0.isASCII }
      return Phrase(english: String(english.dropLast()), chinese: String(words.dropFirst(english.count)))
    }
  }
}
