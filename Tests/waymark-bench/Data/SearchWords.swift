/// Words that find something in a catalogue, in the ways that people look.
struct SearchWords {
  /// Typed letter by letter.
  var typed: String
  var twoWords: String
  var chinese: String
  var jyutping: String
  var pinyin: String
  var code: String
  var misspelt: String

  /// Each as a whole, with what it is.
  var queries: [(kind: String, words: String)] {
    [
      ("a word", typed), ("two words", twoWords), ("Chinese", chinese), ("a code", code), ("Jyutping", jyutping), ("Pinyin", pinyin),
      ("misspelt", misspelt), ("nothing", "zzzz"),
    ]
  }

  static let ours = SearchWords(
    typed: "engineer", twoWords: "cloud engineer", chinese: "雲計算", jyutping: "wan gai syun", pinyin: "yunjisuan", code: "ITSWSM603A",
    misspelt: "enginere")

  static let invented = SearchWords(
    typed: "logistics", twoWords: "harbour planner", chinese: "海港規劃", jyutping: "hoi gong", pinyin: "haigang", code: "AAAAOP672A",
    misspelt: "logitsics")
}
