internal import Careers
internal import Typesetting

extension State {
  /// Words of the program in the language shown.
  func words(_ text: Text) -> String { text.words(in: language) }

  /// What stands between facts on one line.
  var separator: String { " \(glyphs.dot) " }

  /// What stands between the items of a list within a line.
  var comma: String { language == .english ? ", " : "、" }
}
