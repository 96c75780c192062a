import Canvas
import Careers
import Sessions
import Testing

@testable import Interface

/// Filtering the lists by typing.
@Suite struct FindingTests {
  @Test func theFirstEnterKeepsTheFilterAndTheSecondReads() throws {
    var session = try Visit.after("/blockchain Enter")
    #expect(session.state.context == .browse)
    #expect(session.state.session.lists.filter == "blockchain")
    #expect(session.state.selectedRecord == "blockchain-engineer")
    session.press(.enter)
    #expect(session.page == "blockchain-engineer")
  }

  @Test(arguments: ["", "Enter"])
  func escClearsAndStaysOnTheRecord(kept: String) throws {
    let session = try Visit.after("/blockchain \(kept) Esc")
    #expect(session.state.session.lists.filter.isEmpty)
    #expect(session.state.context == .browse)
    #expect(session.state.selectedRecord == "blockchain-engineer")
    #expect(session.state.items.count > 20)
  }

  @Test func clearingUnfoldsWhatHidTheRecord() throws {
    let session = try Visit.after("/111201L6 Esc")
    #expect(session.state.selectedRecord == "111201L6")
    #expect(session.state.items.contains { $0.id == .record("111201L6") })
    #expect(!session.lines(with: "> 111201L6").isEmpty)
  }

  @Test(arguments: [
    ("雲", "cloud-service-rd-manager"), ("雲端", "cloud-service-rd-manager"), ("wan gai syun", "cloud-computing"),
    ("miyjht", "cloud-computing"),
    ("programer", "programmer"), ("ＷＥＢ", "web-administrator"),
    ("111201l6", "111201L6"), ("techn writ", "technical-writer"), ("writ techn", "technical-writer"),
  ])
  func aPartOfANameFinds(query: String, first: RecordID) throws {
    var session = try Visit.after("/")
    session.type(query)
    #expect(session.state.selectedRecord == first)
  }

  @Test func simplifiedAndTraditionalFindTheSame() throws {
    let (simplified, traditional) = (try Visit.after("/网络"), try Visit.after("/網絡"))
    #expect(Array(simplified.state.items) == Array(traditional.state.items))
    #expect(simplified.state.items.contains { $0.id == .record("107884L3") })
  }

  /// Even if the first letters matched something.
  @Test(arguments: ["xyzxyz", "rdbi", "cloudxyz"])
  func whereNothingIsFoundEscLeadsBack(query: String) throws {
    var session = try Visit.after("Down Down /" + query)
    #expect(session.state.foundCount == 0)
    session.play("Esc")
    #expect(session.state.selectedRecord == "systems-administrator")
  }

  @Test func theBestMatchesStandFirstUnderOneHeading() throws {
    let session = try Visit.after("/雲")
    #expect(session.lines(with: "Best matches first").count == 1)
    #expect(session.lines(with: "Courses").isEmpty)
    let found = session.state.items.compactMap(\.summary)
    #expect(found.first?.kind == .occupation)
    #expect(session.lines(with: "Find: 雲").first?.contains("\(found.count)/155") == true)
  }

  @Test func aFilterOpensWhatIsFoldedAndLeavesItFolded() throws {
    var session = try Visit.after("/higher")
    #expect(session.state.selectedRecord?.rawValue.contains("higher-diploma") == true)
    session.play("Ctrl-U Esc")
    #expect(!session.state.session.lists.folds.contains(.qualifications), "the selection is shown")
    #expect(session.state.session.lists.folds.contains(.courses))
  }

  @Test func nothingThatMatchesIsSaid() throws {
    var session = try Visit.after("/zzz")
    #expect(session.state.items.isEmpty)
    #expect(session.lines(with: "Nothing matches “zzz”.").count == 1)
    #expect(session.state.message == Phrases.nothingNear)
    session.press(.escape)
    #expect(session.state.items.count == 29)
  }

  @Test func whatWasMovedToStaysSelectedWhileItIsFound() throws {
    var session = try Visit.after("/co Down Down")
    let chosen = try #require(session.state.selectedRecord)
    session.type("m")
    #expect(session.state.selectedRecord == chosen)
    session.press(.backspace, times: 3)
    #expect(session.state.selectedRecord == chosen)
  }

  @Test func theBestMatchIsSelectedUntilTheSelectionIsMoved() throws {
    var session = try Visit.after("/c")
    for letter in "oder" {
      session.type(String(letter))
      #expect(session.state.selectedRecord == session.state.items.compactMap(\.summary).first?.id)
    }
    #expect(session.state.selectedRecord == "programmer")
  }

  @Test func whatIsLikeItIsOfferedWhereNothingMatches() throws {
    let session = try Visit.after("/programmer-xyzxyz")
    #expect(session.state.foundCount == 0)
    #expect(session.state.selectedRecord == "programmer")
    #expect(session.lines(with: "No exact match; closest:").count == 1)
    #expect(session.state.message == Phrases.nothingFound)
  }

  @Test(arguments: ["?", "…", "。。"])
  func signsAloneShowEverything(signs: String) throws {
    var session = try Visit.after("/")
    session.type(signs)
    #expect(session.state.message == Phrases.punctuationFindsAll)
    #expect(session.state.foundCount == 155)
    #expect(session.state.items.count == 29)
  }

  @Test(arguments: [("Backspace", "", false), ("a Backspace", "", true), ("ab Ctrl-U", "", true), ("ab cd Ctrl-W", "", true)])
  func textIsTakenAway(script: String, filter: String, isTyping: Bool) throws {
    let session = try Visit.after("/" + (script.hasPrefix("Back") ? " " : "") + script)
    #expect(session.state.session.lists.filter == filter)
    #expect(session.state.isFinding == isTyping)
  }

  @Test func aWordIsTakenAwayAtATime() throws {
    var session = try Visit.after("/")
    session.type("cloud net")
    session.press(.control("w"))
    #expect(session.state.session.lists.filter == "cloud ")
    session.press(.control("w"))
    #expect(session.state.session.lists.filter == "")
  }

  @Test func aFilterCanBeKeptThoughANameWithoutAPageIsSelected() throws {
    var session = try Visit.after("/")
    session.type("technology consultant")
    session.press(.enter)
    #expect(session.state.context == .browse)
    #expect(session.state.items.map(\.id) == [.results, .unpaged(0)])
    session.press(.enter)
    #expect(session.state.message == Phrases.noPage)
  }

  @Test func searchingFromAPageComesBackToIt() throws {
    let session = try Visit.after("Enter Down / Esc [")
    #expect(session.page == "it-technician")
  }

  // MARK: Pasting

  @Test func aPasteIsOneHarmlessLine() throws {
    var session = try Visit.after("/")
    session.send(.event(.paste("web\r\nadmin\u{1B}[31m\t\u{202E}")))
    #expect(session.state.session.lists.filter == "web admin?[31m ?")
    #expect(session.state.context == .filter)
  }

  @Test func aPasteIsAddedToWhatWasTyped() throws {
    var session = try Visit.after("/web")
    session.send(.event(.paste(" admin")))
    #expect(session.state.session.lists.filter == "web admin")
    #expect(session.state.selectedRecord == "web-administrator")
  }

  @Test(arguments: ["a", "雲", "a\u{301}", "\n"])
  func aLongPasteIsCut(repeated: String) throws {
    var session = try Visit.after("/")
    session.send(.event(.paste(String(repeating: repeated, count: 10_000))))
    #expect((1...60).contains(session.state.session.lists.filter.count))
    #expect(session.canvas.cursor.map { (0..<80).contains($0.column) } == true)
  }

  /// Thousands of marks over one letter are one character to Swift, and one cell to a terminal.
  @Test func marksOverOneLetterAreCutToo() throws {
    var session = try Visit.after("/")
    session.send(.event(.paste("a" + String(repeating: "\u{301}", count: 10_000))))
    #expect(session.state.session.lists.filter.unicodeScalars.count <= 60)
  }

  @Test(arguments: ["", "Enter", "m Down m c", "?", "i"])
  func aPasteElsewhereIsRefused(script: String) throws {
    var session = try Visit.after(script)
    let before = session.state
    session.send(.event(.paste("web")))
    #expect(session.state.message == Phrases.pasteNowhere)
    #expect(Aspect.changes(from: before, to: session.state) == [.message])
  }

  @Test func aPasteChoosesWhatToAdd() throws {
    var session = try Visit.after("m Down m c a")
    session.send(.event(.paste("block")))
    session.press(.enter)
    #expect(session.state.session.marks.last == "blockchain-engineer")
  }
}
