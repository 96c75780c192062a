import Careers
import Catalogue
import Importing
import TestSupport
import Testing

@Suite struct PathwayFuzzTests {
  @Test(arguments: Seeds.all())
  func everyLineOfAChangedTextIsAccountedFor(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    var lines = (seed.isMultiple(of: 2) ? GardenPathway.raw : GardenPathway.laidOut).split(
      separator: "\n", omittingEmptySubsequences: false
    )
    .map(String.init)
    for _ in 0..<Int.random(in: 1...12, using: &random) { tamper(with: &lines, random: &random) }
    let text = SourceText(lines.joined(separator: "\n"))
    let (document, account) = PathwayDocument.read(text)
    #expect(Set(account.uses.keys) == Set(text.nonblankLines.map(\.number)))
    let units = document.levels.flatMap(\.tasks).flatMap(\.units)
    #expect(units.allSatisfy { $0.lines != nil && $0.title?.traditionalChinese?.isEmpty == false })
    #expect(PathwayDocument.read(text).document == document)
  }

  private func tamper(with lines: inout [String], random: inout SplitMix64) {
    guard let place = lines.indices.randomElement(using: &random), let other = lines.indices.randomElement(using: &random) else { return }
    switch Int.random(in: 0..<6, using: &random) {
    case 0: lines.remove(at: place)
    case 1: lines.insert(lines[other], at: place)
    case 2: lines.swapAt(place, other)
    case 3: lines[place] = String(lines[place].prefix(lines[place].count / 2)) + lines[other]
    case 4: lines.removeSubrange(min(place, other)..<min(max(place, other), min(place, other) + 9))
    default:
      let bytes = (0..<20).map { _ in UInt8.random(in: .min ... .max, using: &random) }
      lines[place] += String(decoding: bytes, as: UTF8.self)
    }
  }

  private static let hostile =
    [String(repeating: "麵", count: Seeds.length(1_000_000)), String(repeating: "A", count: Seeds.length(1_000_000))]
    + ["麵 ", "• ", "1. ", "200101L6 ", "(續)", "(資歷級別 ", "過往資歷", "培訓", "/"].map { String(repeating: $0, count: Seeds.length(20_000)) }

  /// In both kinds of table, and among routes.
  @Test(arguments: hostile.indices)
  func aLongLineIsRead(index: Int) {
    for (text, words) in [(GardenPathway.raw, "通過培訓課程獲得\n"), (GardenPathway.laidOut, "")] {
      var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
      lines.insert(words + Self.hostile[index], at: 34)
      let text = SourceText(lines.joined(separator: "\n"))
      let (_, account) = PathwayDocument.read(text)
      #expect(Set(account.uses.keys) == Set(text.nonblankLines.map(\.number)))
    }
  }

  private static let repeated = [
    "• 麵", "1. 麵", "200101L6", "通過培訓", "麵", "擬議的能力要求（麵--包級別", "擬議的能力要求（麵--包級別）", "工作領域/ 主要工作 途徑", "職位名稱", "包級別",
    "過往資歷認機制 (資歷級別 2", "(續)", "(",
  ]

  /// After a table, and among the job titles above one.
  @Test(arguments: repeated)
  func aLineRepeatedThousandsOfTimesIsRead(line: String) {
    let lines = String(repeating: line + "\n", count: Seeds.length(5_000))
    let text = SourceText(GardenPathway.raw.replacing("相關職位名稱:\n", with: "相關職位名稱:\n" + lines, maxReplacements: 1) + "\n" + lines)
    let (_, account) = PathwayDocument.read(text)
    #expect(Set(account.uses.keys) == Set(text.nonblankLines.map(\.number)))
  }
}
