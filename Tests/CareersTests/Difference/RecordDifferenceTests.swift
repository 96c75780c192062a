import Testing

@testable import Careers

@Suite struct RecordDifferenceTests {
  private static let cook = Occupation(
    id: "cook", title: Text(english: "Cook"), overview: .ours("Cooks.", "烹飪。"),
    duties: [Statement(text: Text(english: "Cook"), lines: 3...3)],
    hours: WorkingHours(from: 45, to: 45), traits: ["patient"],
    ladder: [Rung(title: Text(english: "Cook"), pay: Pay(from: 12_000, to: 16_000), lines: 8...9)],
    entry: [EntryRequirement(kind: .experience, text: Text(english: "A year in a kitchen"), years: YearsOfExperience(from: 1))])

  private func difference(_ change: (inout Occupation) -> Void) -> RecordDifference? {
    var new = Self.cook
    change(&new)
    let context = PresentationContext()
    return RecordDifference(from: .occupation(Self.cook), to: .occupation(new), oldNames: context, newNames: context)
  }

  @Test func theSameIsNoDifference() { #expect(difference { _ in } == nil) }

  /// Another edition has other lines.
  @Test func whereAFactStandsIsNone() {
    #expect(
      difference {
        $0.duties[0].lines = 30...30
        $0.ladder[0].lines = 80...81
      } == nil)
  }

  @Test func payIsTold() throws {
    let difference = try #require(difference { $0.ladder[0].pay?.to = 17_000 })
    #expect(difference.changes.map(\.heading) == [.pay])
    #expect(difference.changes.first?.before.map(\.english) == ["Cook: 12,000–16,000"])
    #expect(difference.changes.first?.after.map(\.english) == ["Cook: 12,000–17,000"])
  }

  @Test func payComesFirst() throws {
    let difference = try #require(
      difference {
        $0.traits = ["careful"]
        $0.hours = nil
        $0.entry = []
        $0.ladder = []
      })
    #expect(difference.changes.map(\.heading) == [.pay, .entry, .hours, .traits])
  }

  @Test func anotherNameIsTold() throws {
    let difference = try #require(difference { $0.title = Text(english: "Chef") })
    #expect(difference.formerTitle == Text(english: "Cook"))
    #expect(difference.hasFacts)
  }

  /// A translation of ours is no other name, and words of ours are no fact.
  @Test func wordsAreNoFact() throws {
    let difference = try #require(
      difference {
        $0.title = Text(english: "Cook", traditionalChinese: "廚師", ours: [.traditionalChinese])
        $0.duties[0].text = .ours("Prepare food", "準備食物")
      })
    #expect(!difference.hasFacts)
    #expect(difference.isReworded)
  }

  @Test func termsOfARequirementAreFacts() throws {
    let difference = try #require(difference { $0.entry[0].years = YearsOfExperience(from: 2) })
    #expect(difference.changes.map(\.heading) == [.entry])
  }
}
