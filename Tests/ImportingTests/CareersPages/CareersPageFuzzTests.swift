import Foundation
import Importing
import TestSupport
import Testing

/// The reader ends with any text, and accounts for each line.
@Suite struct CareersPageFuzzTests {
  private func expectAccount(of text: String, _ comment: Comment) {
    let source = SourceText(text)
    let (page, account) = CareersPage.read(source)
    #expect(Set(account.uses.keys) == Set(source.nonblankLines.map(\.number)), comment)
    #expect(page.occupations.allSatisfy { $0.lines.upperBound <= source.lines.count }, comment)
    _ = CareersPage.evidence(in: source)
  }

  @Test(arguments: Seeds.all())
  func mutatedPageIsAccountedFor(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    var lines = FixturePages.all.randomElement(using: &random)?.components(separatedBy: "\n") ?? []
    let others = FixturePages.all.randomElement(using: &random)?.components(separatedBy: "\n") ?? []
    for _ in 0..<Int.random(in: 1...12, using: &random) { mutate(&lines, others, &random) }
    expectAccount(of: lines.joined(separator: "\n"), "seed \(seed)")
  }

  private func mutate(_ lines: inout [String], _ others: [String], _ random: inout SplitMix64) {
    guard lines.count > 3 else { return }
    let place = Int.random(in: 0..<lines.count, using: &random)
    let other = Int.random(in: 0..<lines.count, using: &random)
    switch Int.random(in: 0..<6, using: &random) {
    case 0: lines.remove(at: place)
    case 1: lines.insert(lines[other], at: place)
    case 2: lines.swapAt(place, other)
    case 3: lines[place] = String(lines[place].prefix(Int.random(in: 0...20, using: &random)))
    case 4: lines.replaceSubrange(min(place, other)..<max(place, other), with: others.prefix(10))
    default: lines[place] += String(decoding: (0..<20).map { _ in UInt8.random(in: 0...255, using: &random) }, as: UTF8.self)
    }
  }

  @Test(arguments: Seeds.all())
  func randomBytesAreAccountedFor(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let bytes = (0..<2000).map { _ in UInt8.random(in: 0...255, using: &random) }
    expectAccount(of: "Baker\nDuties\n" + String(decoding: bytes, as: UTF8.self), "seed \(seed)")
  }

  @Test(arguments: ["Duties", "Salary", "Training"])
  func aVeryLongLineIsRead(heading: String) {
    expectAccount(of: "Baker\n\(heading)\n" + String(repeating: "a", count: Seeds.length(1_000_000)), "\(heading)")
  }

  @Test(arguments: ["degree in law and ", "$1,000 - ", "企業、", "and good english ", "level 2 in ", "45 hours ", "-", "such as A, "])
  func lineOfPhrasesIsRead(words: String) {
    let line = String(repeating: words, count: Seeds.length(20_000))
    let text = ["Duties", "Working hours", "Salary", "Entry requirements", "Training"].map { "\($0)\n- \(line)" }.joined(separator: "\n")
    expectAccount(of: "Baker\n\(text)", "\(words)")
  }

  @Test func thousandsOfBulletsAreRead() {
    let bullets = (0..<Seeds.length(10_000)).map { "- Bake \($0) loaves, at Hill College - Diploma in Tea" }.joined(separator: "\n")
    let text = ["Duties", "Personality", "Salary", "Entry requirements", "Training"].map { "\($0)\n\(bullets)" }.joined(separator: "\n")
    expectAccount(of: "Baker\n\(text)", "bullets")
  }

  /// Text before a cut is read as without the cut.
  @Test(.enabled(if: PublishedPage.isAvailable))
  func aCutDocumentIsReadUpToTheCut() throws {
    let published = try PublishedPage.shared.get()
    let lines = published.text.lines.map(\.words)
    for end in stride(from: 15, to: lines.count, by: 37) {
      let source = SourceText(lines.prefix(end).joined(separator: "\n"))
      let (page, account) = CareersPage.read(source)
      let whole = published.page.occupations.filter { $0.lines.upperBound <= end }
      #expect(Array(page.occupations.prefix(max(0, whole.count - 1))) == Array(whole.dropLast()), "cut after line \(end)")
      #expect(Set(account.uses.keys) == Set(source.nonblankLines.map(\.number)))
    }
  }
}
