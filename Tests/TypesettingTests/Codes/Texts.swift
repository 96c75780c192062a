import TestSupport

/// Texts of handouts, and harder ones.
enum Texts {
  static let english = """
    IT Technician
    Pay: HK$12,000-16,000 a month
    To get in: Higher Diploma, computing; or Diploma of Foundation Studies
    From: Career information, undated
    """

  static let chinese = """
    資訊科技技術員
    月薪：12,000–16,000 港元
    入職要求：電腦科高級文憑；「基礎文憑」亦可
    資料來源：職業資料（日期不詳）
    """

  /// A text of lines of words, mixed of both languages; the same for the same seed.
  static func random(seed: UInt64, lines: ClosedRange<Int> = 1...12) -> String {
    var source = SplitMix64(seed: seed)
    let words = (0..<Int.random(in: lines, using: &source)).map { _ in
      (0..<Int.random(in: 1...9, using: &source)).map { _ in word(using: &source) }.joined(
        separator: Bool.random(using: &source) ? " " : "")
    }
    return words.joined(separator: "\n")
  }

  private static func word(using source: inout SplitMix64) -> String {
    let letters: [Character] = Bool.random(using: &source) ? Array("雲端運算路標，。「」資歷架構第四級工程師𠮷") : Array("abcdefghijkKLMN0123456789$%:-/.é’")
    return String((0..<Int.random(in: 1...11, using: &source)).compactMap { _ in letters.randomElement(using: &source) })
  }
}
