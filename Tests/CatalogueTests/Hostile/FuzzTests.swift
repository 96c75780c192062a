import CheckedYAML
import TestSupport
import Testing

@testable import Catalogue

/// Reading a damaged file ends, and reports everything that is lost.
struct FuzzTests {
  @Test(arguments: Seeds.all())
  func mutatedFilesAreReadOrRefused(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let names = Fixture.files.keys.sorted()
    let whole = Fixture.report().contents
    for _ in 0..<8 {
      var files = Fixture.files
      let name = names[Int.random(in: names.indices, using: &random)]
      let text = files[name] ?? ""
      files[name] = Bool.random(using: &random) ? bytesChanged(text, &random) : linesChanged(text, &random)
      let report = Fixture.report(of: files)
      #expect(report.faults == Array(Set(report.faults)).sorted())
      #expect(!report.faults.isEmpty || report.contents.records.count == whole.records.count, "\(files[name] ?? "")")
      #expect(report.faults.allSatisfy { $0.place.line >= 1 && $0.place.column >= 1 && !$0.message.isEmpty })
    }
  }

  private func bytesChanged(_ text: String, _ random: inout SplitMix64) -> String {
    var bytes = Array(text.utf8)
    for _ in 0..<Int.random(in: 1...4, using: &random) {
      let place = Int.random(in: bytes.indices, using: &random)
      switch Int.random(in: 0..<3, using: &random) {
      case 0: bytes[place] = UInt8.random(in: 0...255, using: &random)
      case 1: bytes.insert(Self.telling.randomElement(using: &random) ?? 0, at: place)
      default: bytes.remove(at: place)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  private func linesChanged(_ text: String, _ random: inout SplitMix64) -> String {
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    let place = Int.random(in: lines.indices, using: &random)
    switch Int.random(in: 0..<3, using: &random) {
    case 0: lines.remove(at: place)
    case 1: lines.insert(lines[place], at: Int.random(in: lines.indices, using: &random))
    default: lines.swapAt(place, Int.random(in: lines.indices, using: &random))
    }
    return lines.joined(separator: "\n")
  }

  /// Characters with a meaning in YAML.
  private static let telling = Array("[]{}:,-?&*!|>'\"%@#\\\n\t \0".utf8)
}
