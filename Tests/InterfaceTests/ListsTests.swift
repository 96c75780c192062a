import Canvas
import Careers
import Interface
import Sessions
import Testing

/// Moving about in the lists, folding and sorting them.
@Suite struct ListsTests {
  @Test func itBeginsOnTheFirstRecord() throws {
    let session = try Visit()
    #expect(session.state.selectedRecord == "it-technician")
    #expect(session.lines(with: "> IT Technician").count == 1)
  }

  // MARK: Folding

  @Test func aFoldedListKeepsItsHeading() throws {
    var session = try Visit.after("Left Space")
    #expect(session.state.layout.lists.selectedID == .group(.occupations))
    #expect(session.state.items.prefix(2).map(\.id) == [.group(.occupations), .group(.pathways)])
    session.press(" ")
    #expect(session.state.items.dropFirst().first?.id == .record("it-technician"))
  }

  @Test func leftGoesOutAndFoldsAndRightUnfoldsAndGoesIn() throws {
    var session = try Visit.after("Down Down Left")
    #expect(session.state.layout.lists.selectedID == .group(.occupations))
    session.press(.left)
    #expect(session.state.session.lists.folds.contains(.occupations))
    session.press(.left)
    #expect(session.state.message == Phrases.top)
    session.press(.right)
    #expect(!session.state.session.lists.folds.contains(.occupations))
    session.press(.right)
    #expect(session.state.selectedRecord == "it-technician")
    session.press(.right)
    #expect(session.page == "it-technician")
  }

  /// While a filter shows what is folded: once it is cleared, what is selected is unfolded.
  @Test func whatIsSelectedIsNeverHidden() throws {
    var session = try Visit.after("} Down Down Right Down")
    let title = try #require(session.state.selectedRecord)
    #expect(title.rawValue.hasPrefix("cloud-computing/master/"))
    session.press(.left)
    #expect(session.state.selectedRecord == "cloud-computing/master")
    session.press(.left)
    #expect(session.state.items.first { $0.id == .record("cloud-computing/master") }?.isOpen == false)
    session.press(.left)
    #expect(session.state.selectedRecord == "cloud-computing")
    session.press(.left, .left)
    #expect(session.state.layout.lists.selectedID == .group(.pathways))
  }

  // MARK: Jumps

  @Test func bracesGoFromListToList() throws {
    var session = try Visit()
    var passed: [ListedItem.ID] = []
    for _ in 0..<6 {
      session.press("}")
      passed.append(try #require(session.state.layout.lists.selectedID))
    }
    #expect(passed == [.pathways, .units, .clusters, .courses, .traits, .qualifications].map { .group($0) })
    session.press("}")
    #expect(session.state.layout.lists.selectedID == session.state.items.last?.id)
    session.press("{", times: 8)
    #expect(session.state.layout.lists.selectedID == .group(.occupations))
  }

  // MARK: Sorting

  @Test(arguments: [
    (1, ["artificial-intelligence-specialist", "blockchain-engineer", "cloud-service-rd-manager", "computer-hardware-designer"]),
    (2, ["blockchain-engineer", "technical-writer", "ogcio-analyst-programmer", "cloud-service-rd-manager"]),
    (
      3,
      [
        "ogcio-analyst-programmer", "blockchain-engineer", "systems-administrator", "cloud-service-rd-manager",
        "artificial-intelligence-specialist", "web-administrator", "technical-writer", "computer-hardware-designer", "programmer",
      ]
    ),
    (4, ["technical-support-service-officer", "it-technician", "programmer", "mobile-app-developer"]),
  ])
  func orders(presses: Int, first: [RecordID]) throws {
    var session = try Visit()
    session.press("o", times: presses)
    #expect(Array(occupations(in: session).prefix(first.count)) == first)
  }

  @Test func theOrdersComeRoundAgain() throws {
    var session = try Visit()
    session.press("o", times: SortOrder.allCases.count - 1)
    #expect(session.state.session.lists.sort == SortOrder.allCases.last)
    session.press("o")
    #expect(session.state.session.lists.sort == .source)
    #expect(occupations(in: session).prefix(2) == ["it-technician", "web-administrator"])
  }

  @Test func chineseTitlesAreSortedByStrokes() throws {
    let session = try Visit.after("t o")
    #expect(
      occupations(in: session).prefix(5) == [
        "artificial-intelligence-specialist", "technical-support-service-officer", "technical-writer", "systems-administrator",
        "ogcio-analyst-programmer",
      ])
  }

  @Test func whatStatesNoEntryLevelComesLast() throws {
    let session = try Visit.after("o o o o")
    #expect(occupations(in: session).suffix(3) == ["blockchain-engineer", "data-scientist", "data-entry-clerk"])
  }

  @Test func levelsStayALadder() throws {
    for presses in SortOrder.allCases.indices {
      var session = try Visit()
      session.press("o", times: presses)
      let levels = session.state.items.compactMap(\.summary).filter { $0.kind == .level }.map(\.id.rawValue)
      #expect(levels == ["master", "expert", "professional", "support"].map { "cloud-computing/" + $0 })
    }
  }

  // MARK: What is selected stays

  @Test func theSelectionIsKeptByIdentity() throws {
    var session = try Visit.after("Down Down Down Down Down Down")
    for step in ["o", "t", "o", "o", "/mo", "bile", "Enter", "o", "F2", "Esc", "?", "Esc", "i", "t", "Esc", "Enter", "["] {
      session.play(step)
      #expect(session.state.selectedRecord == "mobile-app-developer", "after \(step)")
    }
  }

  @Test func aResizeKeepsTheSelectionInSight() throws {
    var session = try Visit.after("Down Down Down Down Down Down")
    for (columns, rows) in [(40, 12), (132, 43), (1, 1), (80, 12), (250, 80), (80, 24)] {
      session.resize(columns: columns, rows: rows)
      #expect(session.state.selectedRecord == "mobile-app-developer")
      #expect(columns == 1 || session.lines(with: "> Mobile APP Dev").count == 1)
    }
  }

  // MARK: Pointing

  @Test func aClickSelectsAndAnotherOpens() throws {
    var session = try Visit()
    session.send(.event(.pointing(Pointing(.click, column: 4, row: 4))))
    #expect(session.state.selectedRecord == "systems-administrator")
    #expect(session.page == nil)
    session.send(.event(.pointing(Pointing(.click, column: 4, row: 4))))
    #expect(session.page == "systems-administrator")
  }

  @Test func theWheelMoves() throws {
    var session = try Visit()
    session.send(.event(.pointing(Pointing(.wheelDown, column: 4, row: 4))))
    #expect(session.state.selectedRecord == "web-administrator")
    session.send(.event(.pointing(Pointing(.wheelUp, column: 4, row: 4))))
    #expect(session.state.selectedRecord == "it-technician")
  }

  @Test func aClickOnThePageReadsIt() throws {
    var session = try Visit()
    session.send(.event(.pointing(Pointing(.click, column: 50, row: 4))))
    #expect(session.page == "it-technician")
  }

  @Test func aClickOnThePageBesideAComparisonGoesToIt() throws {
    var session = try Visit.after("m Down m c Right", columns: 180, rows: 40)
    let shown = try #require(session.state.shownPage?.id)
    let column = try #require(session.state.arrangement.columns(of: .detail)?.lowerBound)
    session.send(.event(.pointing(Pointing(.click, column: column + 4, row: 4))))
    #expect(session.page == shown)
  }

  @Test func aClickOutsideTheRowsDoesNothing() throws {
    var session = try Visit()
    for (column, row) in [(4, 0), (4, 23), (4, 22), (38, 4), (-1, -1), (900, 900), (4, -3)] {
      let before = session.state
      session.send(.event(.pointing(Pointing(.click, column: column, row: row))))
      #expect(Aspect.changes(from: before, to: session.state).isEmpty, "at \(column), \(row)")
    }
  }

  private func occupations(in session: Visit) -> [RecordID] {
    session.state.items.compactMap(\.summary).filter { $0.kind == .occupation }.map(\.id)
  }
}
