import Testing
import TextLayout
import Typesetting

@Suite struct WrappedTextTests {
  @Test func markStaysWithTheLastWords() {
    let lines = WrappedText.lines("兩者都要找出電腦故障的原因。", tail: "*", width: 28).map(\.text)
    #expect(lines.last?.count ?? 0 > 1)
    #expect(lines.joined().replacing(" ", with: "") == "兩者都要找出電腦故障的原因。*")
    #expect(lines.allSatisfy { CellWidth.of($0) <= 28 })
  }
}
