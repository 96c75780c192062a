import CheckedYAML
import Foundation
import Importing
import TestSupport
import Testing

@testable import Catalogue

/// What the account calls used is in what is written, or is told: none of its words is lost.
@Suite struct ImportAccountTests {
  @Test(arguments: Seeds.all())
  func noWordOfAUsedLineIsLost(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let text = Edition.of(Edition.texts.randomElement(using: &random) ?? "", &random)
    let (assembly, read, messages) = Edition.assembled([text])
    guard let document = read.first else { return }
    let files = try PublishedFiles(of: assembly.published).texts.values
    let written = Self.folded((files + messages).joined(separator: "\n"))
    for line in document.text.nonblankLines {
      guard case .used(_, let field) = document.account[line.number] else { continue }
      let lost = Self.words(of: line.words).filter { word in
        let rest = Self.untyped(word, in: field)
        return !rest.isEmpty && !written.contains(word) && !written.contains(rest)
      }
      #expect(lost == [], "seed \(seed), line \(line.number), \(field): \(line.words)")
    }
  }

  /// Without blanks, so that words may be parted or joined at the ends of lines; quotation marks are doubled in YAML.
  private static func folded(_ text: String) -> String {
    text.lowercased().filter { !$0.isWhitespace }.replacing("''", with: "'").replacing("\\\"", with: "\"")
      .precomposedStringWithCompatibilityMapping
  }

  /// Words of Latin letters and runs of Chinese characters.
  private static func words(of line: String) -> [String] {
    let runs = line.lowercased().precomposedStringWithCompatibilityMapping.split { !$0.isLetter }
    return runs.flatMap { run in run.split { $0.isASCII } + run.split { !$0.isASCII } }.map(String.init)
  }

  /// What is left of a word without what became a value and what names what follows.
  private static func untyped(_ word: String, in field: String) -> String {
    let known = markers.union(["hours", "ladder"].contains(field) ? typed : [])
    if word.allSatisfy(\.isASCII) { return known.contains(word) ? "" : word }
    let rest = known.sorted { ($1.count, $0) < ($0.count, $1) }.reduce(word) { $0.replacing($1, with: "") }
    return rest.count < 2 || rest.allSatisfy(ofRoutes.contains) ? "" : rest
  }

  /// What figures, their wording, currency and period stand for, and what leads to them.
  private static let typed: Set = [
    "approximately", "about", "around", "from", "over", "above", "working", "hours", "hour", "week", "month", "year", "per", "weekly",
    "irregular", "hkd", "hk", "k", "or", "to", "a", "每周", "小時", "工作", "約", "港幣", "港元", "以上", "起", "至", "月薪", "萬", "元",
  ]
  /// What marks a remark, and headings of sections that stand on the line of what they head.
  private static let markers: Set = ["note", "remarks", "備註", "工作環境", "職責", "工作時數", "續"]
  /// What routes are told by: they become their kind, level and cluster.
  private static let ofRoutes = Set("通過培訓課程獲得證書資格歷級別或往認可機制組合")
}
