import App
import Careers
import Events
import Sessions
import Testing

/// What the library doesn't answer is said once, and not asked for again until something happens.
@Suite struct AnswerTests {
  /// A library that lists its records and has lost them.
  private struct LostLibrary: Library {
    struct Lost: Error {}

    let fails: Bool

    func documents() throws -> [Document] { [] }
    func sectors() throws -> [Sector] { try SharedCatalogue.library.sectors() }
    func summaries() throws -> [Summary] { try SharedCatalogue.library.summaries() }
    func records(of kind: RecordKind) throws -> [Record] { [] }
    func titles(of ids: Set<RecordID>) throws -> [RecordID: Text] { [:] }
    func search(_ query: String, limit: Int) throws -> [SearchResult] { [] }
    func suggestions(for id: String, limit: Int) throws -> [RecordID] { [] }

    func record(_ id: RecordID) throws -> Record? {
      if fails { throw Lost() }
      return nil
    }
  }

  @Test(arguments: [false, true])
  func aLostRecordIsSaidOnce(_ fails: Bool) throws {
    var session = try Session(library: LostLibrary(fails: fails))
    #expect(session.state.message != nil)
    session.press(.enter, .down, "m", .escape, .down, "m", "c")
    #expect(session.state.message != nil)
  }
}
