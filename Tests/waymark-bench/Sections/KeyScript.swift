/// Keys pressed over and over, each answer timed.
struct KeyScript {
  /// What the table calls it.
  var name: String
  /// Pressed once beforehand.
  var before: [String] = []
  var cycle: [Press]

  /// A key, or several sent at once.
  struct Press {
    var keys: String
    /// Whether its answer counts; else it leads back to where the cycle begins.
    var counts = true
  }

  /// A key and the one that undoes it, so many times each.
  static func there(_ key: String, back: String, times: Int) -> [Press] {
    Array(repeating: Press(keys: key), count: times) + Array(repeating: Press(keys: back), count: times)
  }

  /// A word letter by letter, then taken back at once.
  static func letters(_ word: String) -> [Press] {
    word.map { Press(keys: String($0)) } + [Press(keys: Keys.backspaces(word.count), counts: false)]
  }
}
