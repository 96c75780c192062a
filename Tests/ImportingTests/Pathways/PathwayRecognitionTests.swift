import Importing
import Testing

@Suite struct PathwayRecognitionTests {
  @Test(arguments: [GardenPathway.raw, GardenPathway.laidOut])
  func aPathwayDocumentIsRecognised(text: String) {
    let marks = PathwayDocument.marks(in: SourceText(text))
    #expect(Set(marks.keys) == Set(PathwayDocument.Mark.allCases))
    #expect(marks[.title] == 1)
    #expect(PathwayDocument.isRecognised(by: marks))
  }

  @Test(arguments: [
    "Gardener\n\nDuties\n- Water the plants\n\nWorking hours\nAbout 44 hours a week", "園丁\n職責\n- 澆水\n\n職位名稱\n入職條件", "",
    "本校的園藝職業資歷階梯", "200101L6 200102L6\n職位名稱:",
  ])
  func otherTextsAreNotRecognised(text: String) {
    #expect(!PathwayDocument.isRecognised(by: PathwayDocument.marks(in: SourceText(text))))
  }

  @Test func everyMarkHasADescription() {
    #expect(Set(PathwayDocument.Mark.allCases.map(\.description)).count == PathwayDocument.Mark.allCases.count)
  }
}
