import Testing

@testable import Careers

/// Which results are surely good enough for another.
struct ExaminationResultTests {
  private static func isEnough(_ held: String, for asked: String) -> Bool {
    ExaminationResult(paper: "x", result: held).isAtLeast(ExaminationResult(paper: "x", result: asked))
  }

  /// From the lowest to the highest, as they may be written.
  private static let scales = [
    ["Level 1", "Level 2", "Level 3", "Level 4", "Level 5", "Level 5*", "Level 5**"], ["1", "2", "3", "4", "5", "5*", "5**"],
    ["Attained", "Attained with distinction"], ["F", "E", "D", "C", "B", "A"],
  ]

  @Test(arguments: scales)
  func aHigherGradeIsEnough(scale: [String]) {
    for (rank, held) in scale.enumerated() {
      for (other, asked) in scale.enumerated() { #expect(Self.isEnough(held, for: asked) == (rank >= other), "\(held) for \(asked)") }
    }
  }

  @Test(arguments: [("3", "Level 3"), ("level 3", "Level 2"), ("5**", "Level 5*"), ("Level 5", "4"), ("pass", "Pass"), ("c", "E")])
  func howItIsWrittenDoesNotMatter(held: String, asked: String) {
    #expect(Self.isEnough(held, for: asked))
  }

  /// Nobody can tell: it is to check, in either direction.
  @Test(arguments: [("Level 5**", "A"), ("Pass", "Level 1"), ("Attained", "Level 2"), ("Pass", "E"), ("6", "Level 5**"), ("", "Level 1")])
  func anotherScaleIsToCheck(held: String, asked: String) {
    for (held, asked) in [(held, asked), (asked, held)] {
      #expect(!Self.isEnough(held, for: asked))
      let terms = RequirementTerms(kind: .examination, results: [ExaminationResult(paper: "x", result: asked)])
      #expect(Profile(results: [ExaminationResult(paper: "X", result: held)]).verdict(on: terms) == .toCheck)
    }
  }

  /// Too low a grade is to check, never not met: another sitting or paper may count.
  @Test func aLowerGradeIsToCheck() {
    let terms = RequirementTerms(kind: .examination, results: [ExaminationResult(paper: "English Language", result: "Level 3")])
    let verdict = { (results: [String]) in
      Profile(results: results.map { ExaminationResult(paper: "English Language", result: $0) }).verdict(on: terms)
    }
    #expect(verdict(["Level 2"]) == .toCheck)
    #expect(verdict(["Level 2", "Level 4"]) == .met)
    #expect(verdict([]) == .toCheck)
  }
}
