import Testing

@testable import TextLayout

@Suite("Line breaker")
struct LineBreakerTests {
  @Test(
    "breaks where UAX #14 says",
    arguments: [
      ("", 10, [""]),
      ("   ", 2, [""]),
      ("Cloud Architect", 15, ["Cloud Architect"]),
      ("Cloud Architect", 14, ["Cloud", "Architect"]),
      ("Cloud   Architect", 5, ["Cloud", "Archi", "tect"]),
      ("one\ntwo\r\nthree\n", 9, ["one", "two", "three", ""]),
      ("負責雲端平台", 5, ["負責", "雲端", "平台"]),
      ("負責雲端。平台", 8, ["負責雲", "端。平台"]),
      ("負責（雲端）平台", 6, ["負責", "（雲", "端）平", "台"]),
      ("全職　兼職", 4, ["全職", "兼職"]),
      ("full-time", 5, ["full-", "time"]),
      ("每周工作45小時", 10, ["每周工作45", "小時"]),
    ])
  func table(text: String, cells: Int, lines: [String]) {
    #expect(LineBreaker.wrap(text, to: cells) == lines)
  }

  @Test(
    "keeps together what belongs together",
    arguments: [
      "$12,000–16,000", "$12,000–$16,000", "R&D", "C++", "C#", ".NET", "bachelor’s", "O'Reilly", "Kubernetes", "a%b", "HK$5", "5%", "24/7",
      "……", "——", "3–5", "HKD12,000", "（x）", "「雲」", "雲，", "「『", "。」",
    ])
  func together(unit: String) {
    for lead in 0...12 {
      for text in [String(repeating: "薪", count: lead) + unit + "薪金", String(repeating: "薪 a ", count: lead) + unit + " pay"] {
        for cells in max(7, CellWidth.of(unit) + 3)...20 {
          let lines = LineBreaker.wrap(text, to: cells)
          #expect(lines.contains { $0.contains(unit) }, "\(lines)")
        }
      }
    }
  }

  @Test("breaks a word that is too wide between graphemes")
  func emergency() {
    #expect(LineBreaker.wrap("a Kubernetes", to: 4) == ["a", "Kube", "rnet", "es"])
    #expect(LineBreaker.wrap("cafe\u{301}s", to: 4) == ["cafe\u{301}", "s"])
    #expect(LineBreaker.wrap("Kube）", to: 4) == ["Kub", "e）"])
    #expect(LineBreaker.wrap("Kube（雲）", to: 6) == ["Kube", "（雲）"])
  }

  @Test("puts a mark on the wrong line only when nothing else is possible")
  func lastResort() {
    #expect(LineBreaker.wrap("雲。", to: 2) == ["雲", "。"])
    #expect(LineBreaker.wrap("。。。", to: 4) == ["。。", "。"])
  }

  @Test("gives a character wider than a line one of its own", arguments: [1, 0, -5])
  func overflow(cells: Int) {
    #expect(LineBreaker.wrap("雲端a", to: cells) == ["雲", "端", "a"])
  }

  @Test("takes any text", arguments: Samples.wild(200, seed: 11) + ["a\u{FFFF}b", "\u{1F1ED}x\u{1F1F0}"])
  func wild(text: String) {
    let scalars = text.split(whereSeparator: \.isNewline).joined().unicodeScalars.filter { $0 != " " && $0 != "\u{3000}" }
    let lines = LineBreaker.wrap(text, to: 7)
    #expect(Array(lines.joined().unicodeScalars.filter { $0 != " " && $0 != "\u{3000}" }) == Array(scalars))
    #expect(lines.allSatisfy { CellWidth.of($0) <= 7 || $0.count == 1 })
  }

  @Test("loses nothing but spaces and stays within the width", arguments: Samples.texts + Samples.mixed(120, seed: 6))
  func lossless(text: String) {
    let visible = text.filter { !$0.isNewline && !isSpace($0) }
    for cells in 1...40 {
      let lines = LineBreaker.wrap(text, to: cells)
      #expect(Array(lines.joined().filter { !isSpace($0) }.unicodeScalars) == Array(visible.unicodeScalars))
      #expect(lines.allSatisfy { CellWidth.of($0) <= cells || $0.count == 1 }, "\(lines)")
      #expect(!lines.contains { $0.last.map(isSpace) ?? false })
    }
  }

  @Test(
    "leaves no mark on the wrong line",
    arguments: [
      "負責設計、開發及維護雲端平台；熟悉「敏捷開發」（Agile）及《指引》，優先考慮！薪金：面議？詳情見【附註】。每天……下班——回家。",
      "須具備電腦科學、資訊工程或相關學科學士學位（資歷架構第五級），並有三至五年「雲端運算」經驗；懂得『基礎設施即代碼』者優先。",
    ])
  func marks(text: String) {
    for cells in 8...60 {
      for line in LineBreaker.wrap(text, to: cells) {
        #expect(!"，。、；：？！）」』】》…".contains(line.prefix(1)), "\(line)")
        #expect(!"（「『【《".contains(line.suffix(1)), "\(line)")
      }
    }
  }

  @Test("fills each line: the first word of the next would not fit")
  func greedy() {
    let text = "Design, build and operate cloud platforms for customers in Hong Kong and beyond"
    for cells in 12...40 {
      let lines = LineBreaker.wrap(text, to: cells)
      #expect(lines.joined(separator: " ") == text)
      for (line, next) in zip(lines, lines.dropFirst()) {
        #expect(line.count + 1 + next.prefix { $0 != " " }.count > cells)
      }
    }
  }

  private func isSpace(_ character: Character) -> Bool {
    character == " " || character == "\u{3000}"
  }
}
