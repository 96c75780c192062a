import Importing
import Testing

@Suite struct LineAccountTests {
  @Test func everyLineWithWordsIsAccountedFor() {
    let text = SourceText("Duties\n\n- Sing\nla la")
    var account = LineAccount(of: text)
    account.note(.heading, of: text.lines[0])
    account.note(.used(record: "Singer", field: "duties"), of: text.lines[2])
    account.note(.heading, of: text.lines[2])
    let complete = account.complete(for: text)
    #expect(complete.uses.keys.sorted() == [1, 3, 4])
    #expect(complete[3] == .used(record: "Singer", field: "duties"))
    #expect(complete.notUnderstood.map(\.line) == [4])
  }
}
