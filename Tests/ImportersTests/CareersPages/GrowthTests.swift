import Careers
import Importers
import Testing

/// What is made of a text grows as the text does, whatever is repeated in it.
@Suite struct GrowthTests {
  private static let count = 200

  private func size(_ words: String, in section: String) -> Int {
    String(describing: CareersPage.read(SourceText("Baker\n\(section)\n- \(words)")).page).utf8.count
  }

  @Test(arguments: [
    ("Entry requirements", "Pass", " of A, B pass"), ("Entry requirements", "Degree in A", ", Aaa"),
    ("Entry requirements", "Grade", " Or grade"),
    ("Entry requirements", "Chinese", " and Chinese"), ("Entry requirements", "持有", "、"), ("Remarks", "Note:", " Pay Scale"),
    ("Remarks", "備註：", "薪級表"), ("Promotion and Reference Salary", "x", " 1000"), ("Duties", "Bake", "\n    bread"),
  ])
  func fourTimesAsMuchGivesFourTimesAsMuch(section: String, first: String, unit: String) {
    let once = size(first + String(repeating: unit, count: Self.count), in: section)
    let fourfold = size(first + String(repeating: unit, count: 4 * Self.count), in: section)
    #expect(fourfold < 6 * once)
  }
}
