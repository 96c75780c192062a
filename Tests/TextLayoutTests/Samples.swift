import TestSupport

/// Text to try properties on.
enum Samples {
  /// Texts like those of a catalogue.
  static let texts = [
    "",
    "Cloud Architect",
    "薪金（港幣）：$12,000–16,000，每周45小時……",
    "負責設計、開發及維護雲端平台；熟悉C++、C#、R&D及「敏捷開發」（Agile）——優先考慮！",
    "A bachelor’s degree in computing, or an equivalent (QF Level 5), with 3–5 years’ experience.",
    "https://www.example.org/careers/information-technology?sector=cloud&level=5",
    "「『【《（甲）》】』」。。。！！！",
    "한글 카리어 キャリア　ひらがな",
    "  two  spaces   here   ",
    "e\u{301}tude, nai\u{308}ve, cafe\u{301}",
    "第一行\n第二行\r\n\n最後一行",
    "👩‍👩‍👧 and 🇭🇰",
  ]

  /// Texts of catalogue-like characters, each at most 60 scalars long.
  static func mixed(_ count: Int, seed: UInt64) -> [String] {
    let alphabet = Array("abcXYZ 019  $+-–/&.,;:()%'’“”，。、；：？！（）「」『』【】《》…—雲端平台工程師薪金小時가カあ　é·".unicodeScalars) + ["\u{301}"]
    return random(count, seed: seed) { generator in alphabet.randomElement(using: &generator) }
  }

  /// Texts of any scalars at all, each at most 60 long; half of them from the first two thousand.
  static func wild(_ count: Int, seed: UInt64) -> [String] {
    random(count, seed: seed) { generator in
      let limit: UInt32 = Bool.random(using: &generator) ? 0x7FF : 0x10FFFF
      return Unicode.Scalar(UInt32.random(in: 0...limit, using: &generator))
    }
  }

  private static func random(
    _ count: Int, seed: UInt64, scalar: (inout SplitMix64) -> Unicode.Scalar?
  ) -> [String] {
    var generator = SplitMix64(seed: seed)
    return (0..<count).map { _ in
      var text = String.UnicodeScalarView()
      for _ in 0..<Int.random(in: 0...60, using: &generator) {
        if let scalar = scalar(&generator) { text.append(scalar) }
      }
      return String(text)
    }
  }
}
