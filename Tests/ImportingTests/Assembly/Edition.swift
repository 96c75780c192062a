import CheckedYAML
import Importing
import TestSupport

/// Texts of both families, and changes as in another edition: lines removed, moved, doubled or cut, but none new.
enum Edition {
  static let texts = FixturePages.all + [GardenPathway.raw, GardenPathway.laidOut]

  static func of(_ text: String, _ random: inout SplitMix64, changes: ClosedRange<Int> = 0...10) -> String {
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    for _ in 0..<Int.random(in: changes, using: &random) {
      guard let place = lines.indices.randomElement(using: &random), let other = lines.indices.randomElement(using: &random) else { break }
      switch Int.random(in: 0..<5, using: &random) {
      case 0: lines.remove(at: place)
      case 1: lines.insert(lines[other], at: place)
      case 2: lines.swapAt(place, other)
      case 3: lines[place] = String(lines[place].prefix(lines[place].count / 2)) + lines[other]
      default: lines.removeSubrange(max(place, lines.count - 20)...)
      }
    }
    return lines.joined(separator: "\n")
  }

  static func assembled(_ texts: [String], ids: IDTable = IDTable()) -> (
    assembly: CatalogueAssembly, read: [ReadDocument], messages: [String]
  ) {
    var assembly = CatalogueAssembly(ids: ids)
    let read = texts.enumerated().compactMap { ReadDocument(SourceText($0.element, file: "document \($0.offset).txt")) }
    let found = read.flatMap { assembly.add($0) }.map(\.message)
    return (assembly, read, found + read.flatMap(\.diagnostics).map(\.message))
  }
}
