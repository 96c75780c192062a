internal import Careers

extension CareersPage {
  /// A line of a promotion ladder: a job title, what is said of its pay, or both.
  struct PayLine {
    /// What stands before the pay: the job title.
    let title: String
    let figures: PayFigures?
    /// What is said of pay; nothing on a line without.
    let words: String?
    /// Whether more is said of pay than its figures.
    private let saysMore: Bool

    /// Whether a line is an amount of money and nothing else.
    static func isMoney(_ words: String) -> Bool {
      let line = PayLine(words)
      return line.title.isEmpty && line.figures != nil
    }

    init(_ words: String) {
      let parts = PayPart.all(in: Token.all(in: words))
      let start = Self.start(of: parts)
      guard let start, !Self.payWords.occurs(in: parts[..<start].flatMap(\.tokens)) else {
        let isPayText = Self.isPayText(parts)
        title = isPayText ? "" : words
        self.words = isPayText ? words : nil
        figures = nil
        saysMore = false
        return
      }
      let title = parts[..<start].flatMap(\.tokens)
      self.title = Self.trimmed(title)
      self.words = title.isEmpty ? words : Self.trimmed(parts[start...].flatMap(\.tokens))
      let reading = PayReading(parts[start...])
      figures = reading?.figures
      saysMore = reading?.saysMore ?? false
    }

    /// Whether more is said of pay than some figures, which those of the line are or aren't.
    func saysMore(than pay: PayFigures) -> Bool {
      guard let figures, (figures.from, figures.to) == (pay.from, pay.to) else { return words != nil }
      return saysMore
    }

    /// Where the words on pay begin: at the first amount of money, or at what leads to it.
    private static func start(of parts: [PayPart]) -> Int? {
      let areAmounts = parts.allSatisfy { $0.meaning == .range || $0.isAmount }
      guard var start = parts.indices.first(where: { parts[$0].isMoney || isBareAmount(at: $0, of: parts, alone: areAmounts) }) else {
        return nil
      }
      // "12 - 16k": the first figure leans on the second.
      if start > 1, case .range = parts[start - 1].meaning, parts[start - 2].isAmount { start -= 2 }
      while start > 0, parts[start - 1].isAboutPay { start -= 1 }
      return start
    }

    /// A figure without a sign of money counts where a word on pay stands beside it, or it stands alone and is large enough.
    private static func isBareAmount(at place: Int, of parts: [PayPart], alone areAmounts: Bool) -> Bool {
      guard case .amount(let amount) = parts[place].meaning, amount.value >= 1000 else { return false }
      let isBesideWord = (place > 0 && parts[place - 1].isAboutPay) || (place + 1 < parts.count && parts[place + 1].isAboutPay)
      return isBesideWord || areAmounts
    }

    /// Words on pay without an amount: "Negotiable", "MPS Point 14".
    private static func isPayText(_ parts: [PayPart]) -> Bool {
      let tokens = parts.flatMap(\.tokens)
      if payWords.occurs(in: tokens) { return true }
      // "$12,0": an amount that is cut.
      if parts.contains(where: \.isCurrency), tokens.contains(where: { $0.kind == .number }) { return true }
      return parts.count > 1 && parts.first.map { [.about, .approximately, .limit].contains($0.meaning) } ?? false
    }

    private static let payWords = Vocabulary(of: [
      "negotiable", "to be negotiated", "pay scale", "mps", "commission only", "commission basis", "depends on", "depending on",
      "according to", "minimum wage",
      "statutory minimum wage", "n/a", "not available", "not applicable", "confidential", "market rate", "unpaid", "no fixed salary",
      "not fixed", "piece rate", "varies",
      "up to", "less than", "面議", "薪級", "總薪級表", "佣金制", "視乎", "而定", "最低工資", "不適用", "按件", "不固定", "不定", "市價", "薪點",
    ])

    private static func trimmed(_ tokens: [Token]) -> String {
      let marks: Set = ["-", ":", "(", ",", "|", "~", "/"]
      var tokens = tokens[...]
      while let last = tokens.last, marks.contains(last.folded) { tokens.removeLast() }
      while let first = tokens.first, marks.contains(first.folded) { tokens.removeFirst() }
      if let last = tokens.last, last.folded == ")", !tokens.contains(where: { $0.folded == "(" }) { tokens.removeLast() }
      return tokens.words
    }
  }
}
