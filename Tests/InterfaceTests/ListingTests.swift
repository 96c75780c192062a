import Canvas
import Careers
import Interface
import Search
import Testing

/// Lists of a catalogue that was damaged: they are shown as far as they make sense, and have an end.
@Suite struct ListingTests {
  static let damaged: [[Summary]] = [
    [Summary(id: "a", kind: .occupation, title: Text(verbatim: "A"), parent: "a")],
    [Summary(id: "a", kind: .level, title: Text(verbatim: "A"), parent: "b"), Summary(id: "b", kind: .level, title: Text(), parent: "a")],
    [Summary(id: "a", kind: .pathway, title: Text(verbatim: "A")), Summary(id: "a", kind: .level, title: Text(), parent: "a")],
    [Summary(id: "a", kind: .course, title: Text(verbatim: "A"), parent: "nowhere")],
  ]

  @Test(arguments: damaged)
  func aRecordWithABrokenParentIsListedOnce(summaries: [Summary]) {
    var state = State(
      size: ScreenSize(columns: 80, rows: 24), language: .english, listing: Listing(table: RecordTable(summaries)))
    state.restore(open: "a", compare: [])
    _ = state.reduce(.event(.key(.escape)))
    #expect(state.selectedRecord == "a")
    #expect(state.items.compactMap(\.summary).count { $0.id == "a" } == 1)
  }
}
