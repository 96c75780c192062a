import Careers
import Testing

struct ActivityTests {
  /// The words of `--likes`, and of compiled files.
  @Test func wordsAreLetters() {
    #expect(Activity.allCases.count == 14)
    #expect(Activity.allCases.map(\.rawValue).allSatisfy { $0.utf8.allSatisfy { (97...122).contains($0) } })
  }

  @Test func titlesAreInBothLanguagesAndAllDifferent() {
    let titles = Activity.allCases.map(\.title)
    #expect(titles.allSatisfy { $0.missing.isEmpty })
    #expect(titles.allSatisfy { $0.ours.isEmpty }, "words of the program, not of a catalogue")
    for language in Language.allCases { #expect(Set(titles.map { $0.words(in: language) }).count == titles.count) }
  }
}
