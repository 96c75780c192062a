import Canvas
import Careers
import Interface
import Sessions
import Testing

@Suite struct NotesTests {
  private func notes(of session: Visit) -> [String] { session.state.notes[.record("it-technician")] }

  // MARK: Writing

  @Test func aNoteStandsOnThePageAndSaysWhoseItIs() throws {
    let session = try Visit.after("Enter n likes Space repairs Enter")
    #expect(notes(of: session) == ["likes repairs"])
    #expect(session.message == "Noted at the top of the page; n adds, corrects or removes.")
    #expect(session.lines(with: "Counsellor’s notes, not from the source").count == 1)
    #expect(session.lines(with: "- likes repairs").count == 1)
    #expect(session.page == "it-technician")
  }

  @Test func theListsAndThePageNoteTheSameRecord() throws {
    let session = try Visit.after("n one Enter Enter n two Enter")
    #expect(notes(of: session) == ["one", "two"])
  }

  @Test func aNoteOnTheComparisonStandsBelowIt() throws {
    var session = try Visit.after("m Down m c n both Enter End Down")
    #expect(session.state.notes[.comparison] == ["both"])
    #expect(session.lines(with: "- both").count == 1)
    // It stays whatever is compared.
    session.play("x Esc Down Down m c")
    #expect(session.state.notes[.comparison] == ["both"])
  }

  @Test func lettersAreTextWhateverTheyDoElsewhere() throws {
    var session = try Visit.after("n")
    session.type("qtGn?/ ２雲網é")
    session.press(.character("e"), .character("\u{301}"))
    session.press(.enter)
    #expect(notes(of: session) == ["qtGn?/ ２雲網éé"])
  }

  @Test func aPasteIsOneHarmlessLine() throws {
    var session = try Visit.after("n")
    session.send(.event(.paste("one\ntwo\u{1B}[2J\u{202E}\tthree" + String(repeating: "長", count: 500))))
    session.press(.enter)
    let note = try #require(notes(of: session).first)
    #expect(note.hasPrefix("one two?[2J? three長"))
    #expect(note.unicodeScalars.count == 200)
  }

  @Test func marksOverOneLetterHaveAnEnd() throws {
    var session = try Visit.after("n")
    session.send(.event(.paste("a" + String(repeating: "\u{301}", count: 5_000))))
    session.press(.enter)
    #expect(notes(of: session).first?.unicodeScalars.count == 200)
  }

  @Test func withoutWordsThereIsNoNote() throws {
    for script in ["n Enter", "n Space Space Enter", "n words Esc", "n words Ctrl-U Enter"] {
      let session = try Visit.after(script)
      #expect(session.state.notes.isEmpty, "\(script)")
      #expect(session.state.layers.last == nil)
    }
  }

  // MARK: Correcting

  @Test func aNoteIsCorrectedWhereItStands() throws {
    let session = try Visit.after("n one Enter n two Enter n Up Up Backspace Backspace Backspace 1 Enter")
    #expect(notes(of: session) == ["1", "two"])
    #expect(session.message == "The note is changed.")
  }

  @Test func escLeavesANoteAsItWas() throws {
    let session = try Visit.after("n one Enter n Up Ctrl-U Esc")
    #expect(notes(of: session) == ["one"])
  }

  @Test func anotherLineIsWrittenWithoutLeaving() throws {
    let session = try Visit.after("n one Enter n two Up Backspace Down Down three Enter")
    #expect(notes(of: session) == ["on", "two", "three"])
  }

  @Test func aNoteIsRemovedAndBroughtBack() throws {
    var session = try Visit.after("n one Enter n two Enter n Up Up Ctrl-U Enter")
    #expect(notes(of: session) == ["two"])
    #expect(session.message == "The note is removed; n, then Ctrl-Y, brings it back.")
    session.play("n Ctrl-Y Enter")
    #expect(notes(of: session) == ["two", "one"])
  }

  @Test func oneBackspaceTooManyRemovesNothing() throws {
    var session = try Visit.after("n one Enter n Up Backspace Backspace Backspace Backspace")
    #expect(session.state.context == .note)
    #expect(notes(of: session) == ["one"])
    session.play("Esc")
    #expect(notes(of: session) == ["one"])
  }

  @Test func aRecordTakesSoManyNotesAndNoMore() throws {
    var session = try Visit.after("")
    for number in 1...40 { session.play("n \(number) Enter") }
    #expect(notes(of: session).count == Notes.most)
    // The last one is corrected then.
    #expect(notes(of: session).last?.hasPrefix("30") == true)
  }

  // MARK: Elsewhere

  @Test func aHeadingCannotBeNoted() throws {
    let session = try Visit.after("Home n")
    #expect(session.state.layers.last == nil)
    #expect(session.message == "Select a record first.")
  }

  @Test func theOtherLanguageAndASmallScreenKeepTheDraft() throws {
    var session = try Visit.after("n half Space a F2")
    session.resize(columns: 40, rows: 12)
    #expect(session.lines(with: "備註： half a").count + session.lines(with: "備註：half a").count == 1)
    session.resize(columns: 20, rows: 5)
    session.resize(columns: 80, rows: 24)
    session.play("F1 F1 Space note Enter")
    #expect(notes(of: session) == ["half a note"])
  }
}
