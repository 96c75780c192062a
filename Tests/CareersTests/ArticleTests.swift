import Careers
import Foundation
import Testing

/// The code of the article UsingTheLibrary, run on a few records.
struct ArticleTests {
  private static let json = """
    [
      {
        "kind": "occupation", "id": "it-technician", "title": {"en": "Lamp keeper", "zh-Hant": "燈塔管理員", "ours": ["zh-Hant"]},
        "duties": [{"en": "Trim the wick", "ours": ["en"], "lines": [4, 4]}], "traits": ["patience"],
        "traitLines": {"patience": [7, 7]}, "entry": [], "training": [],
        "ladder": [
          {
            "title": {"en": "Keeper", "ours": []},
            "pay": {"from": 12000, "to": 16000, "currency": "HKD", "period": "month", "wording": "about", "ours": ["currency"]}
          },
          {"title": {"en": "Inspector", "ours": []}, "pay": {"from": 27000, "currency": "HKD", "period": "month", "ours": []}}
        ],
        "remarks": [], "links": [], "similar": [], "notes": [], "also": [], "provenance": {"document": "harbour-guide", "lines": [3, 9]}
      },
      {
        "kind": "occupation", "id": "programmer", "title": {"en": "Signaller", "ours": []}, "duties": [], "traits": ["patience"],
        "traitLines": {}, "entry": [], "training": [], "ladder": [], "remarks": [], "links": [], "similar": [], "notes": [], "also": []
      },
      {"kind": "trait", "id": "patience", "title": {"en": "Patience", "ours": []}, "occupations": [], "notes": [], "also": []}
    ]
    """

  @Test func articlesCodeRuns() throws {
    var printed: [String] = []
    func print(_ items: Any...) {
      printed.append(items.map { "\($0)" }.joined(separator: " "))
    }
    let data = Data(Self.json.utf8)

    let records = try JSONDecoder().decode([Record].self, from: data)

    for record in records {
      let reading = record.title.reading(in: .traditionalChinese)
      let whose = reading.isOurs ? "ours" : "the document's"
      print(record.id, reading.words, reading.isFallback ? "(in the other language)" : "", whose)
    }
    #expect(printed.prefix(2) == ["it-technician 燈塔管理員  ours", "programmer Signaller (in the other language) the document's"])
    printed = []

    for case .occupation(let occupation) in records {
      print(occupation.title.words(in: .english), occupation.payRange?.text ?? "not stated")
      for rung in occupation.ladder {
        guard let pay = rung.pay else { continue }
        print("  ", rung.title.words(in: .english), pay.text.words(in: .english), pay.unit.words(in: .english))
      }
    }
    #expect(
      printed == [
        "Lamp keeper 12,000–27,000+", "   Keeper about 12,000–16,000 HK$ a month", "   Inspector 27,000 or more HK$ a month",
        "Signaller not stated",
      ])
    printed = []

    let levels = records.compactMap { record in
      if case .level(let level) = record { level } else { nil }
    }
    let context = PresentationContext(
      titles: Dictionary(uniqueKeysWithValues: records.map { ($0.id, $0.title) }),
      levels: Dictionary(uniqueKeysWithValues: levels.map { ($0.id, $0) }))

    let pair = records.filter { ["it-technician", "programmer"].contains($0.id) }
    let comparison = try Comparison(of: pair, in: context)
    for row in comparison.rows {
      let label = row.label?.words(in: .english) ?? ""
      let shared = row.shared.map { $0.text.words(in: .english) }.joined(separator: "; ")
      print(row.isSame ? "=" : "≠", row.heading.title.words(in: .english), label, shared)
    }
    #expect(printed == ["≠ Pay Step 1 (entry) ", "≠ Pay Step 2 ", "≠ What you would do  ", "= Personality  Patience"])
    printed = []

    func words(of row: PresentationRow, in language: Language) -> String {
      switch row.content {
      case .pay(let title, let pay):
        title.words(in: language) + ": " + (pay?.text ?? Wording.notStated).words(in: language)
      case .scale(let scale):
        scale.levels.sorted().map { $0.text.words(in: language) }.joined(separator: ", ")
      case .notStated:
        Wording.notStated.words(in: language)
      case .paragraph, .item, .numbered, .field, .link, .group, .remark, .note:
        row.statements.map { $0.words(in: language) }.joined()
      }
    }

    func lines(of presentation: Presentation, in language: Language) -> [String] {
      let header = [presentation.title.words(in: language), presentation.byline.words(in: language)]
      return header
        + presentation.sections.flatMap { section in
          ["", section.heading.title.words(in: language)]
            + section.rows.map { String(repeating: "  ", count: $0.depth + 1) + words(of: $0, in: language) }
        }
    }

    for record in pair {
      let presentation = Presentation(of: record, in: context)
      print(lines(of: presentation, in: .english).joined(separator: "\n"))
    }
    #expect(printed.count == 2)
    #expect(printed.first?.hasPrefix("Lamp keeper\nOccupation\n\nPay\n  Keeper: about 12,000–16,000\n") == true)
    #expect(printed.first?.hasSuffix("Where it comes from\n  harbour-guide\n  3–9") == true)
    #expect(printed.last?.contains("\nHours\n  not stated in the source\n") == true)
  }

  /// Every line of the article's code is in this file, so the article prints code that runs.
  @Test func articlePrintsTheCodeThatRuns() throws {
    let here = URL(filePath: #filePath)
    let root = here.deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    let article = root.appending(path: "Sources/Careers/Careers.docc/UsingTheLibrary.md")
    let own = Set(try Self.lines(of: String(contentsOf: here, encoding: .utf8)))
    let blocks = try String(contentsOf: article, encoding: .utf8).components(separatedBy: "```")
    let code = blocks.filter { $0.hasPrefix("swift\n") && !$0.contains(".package(") }.map { String($0.dropFirst(6)) }
    #expect(code.count == 6)
    let input = "let data = FileHandle.standardInput.readDataToEndOfFile()"
    for line in code.flatMap(Self.lines) where line != input {
      #expect(own.contains(line), "\(line)")
    }
  }

  private static func lines(of text: String) -> [String] {
    text.split(separator: "\n").map { $0.trimmingCharacters(in: .whitespaces) }
  }
}
