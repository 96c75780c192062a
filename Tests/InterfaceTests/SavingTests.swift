import Canvas
import Careers
import Foundation
import Interface
import Search
import SessionSamples
import Sessions
import TestSupport
import Testing

/// A state as a session file keeps it, and put back.
@Suite struct SavingTests {
  /// After any actions, a session resumed in a new program is as it was, on the screen too.
  @Test(arguments: Seeds.all())
  func whatIsSavedComesBack(seed: UInt64) throws {
    var source = SplitMix64(seed: seed)
    var session = try Visit(language: seed.isMultiple(of: 2) ? .english : .traditionalChinese)
    session.resume(nil)
    session.play(["", "f Enter Down Enter f", "m Down m c", "n one Enter Enter", "/cloud Enter"][Int(seed % 5)])
    for _ in 0..<10 {
      session.send(.event(RandomEvent.next(in: session.state.size, using: &source)))
      if Int.random(in: 0..<8, using: &source) == 0 { try expectBack(session, "seed \(seed)") }
    }
  }

  private func expectBack(_ session: Visit, _ comment: String) throws {
    var session = session
    let size = session.state.size
    var again = try Visit(columns: size.columns, rows: size.rows)
    again.resume(session.state.session)
    var expected = session.state.session
    expected.layers = expected.layers.filter { if case .note = $0 { true } else { $0 == .finding } }
    if case .unread = expected.lists.selection.id { expected.lists.selection.id = .group(.unread) }
    #expect(again.state.session == expected, "\(comment)")
    #expect(Sight.faults(of: again.state) == [], "\(comment)")
    // What else covered the panes is not opened again.
    guard session.state.layers.last == expected.layers.last else { return }
    session.press(.control("l"))
    again.press(.control("l"))
    #expect(again.screen == session.screen, "\(comment)")
  }

  /// A file may hold anything: no crash, nothing on the screen that can't be, and notes stay whatever is gone.
  @Test(arguments: Seeds.all())
  func anySessionAtAllCanBeResumed(seed: UInt64) throws {
    var source = SplitMix64(seed: seed)
    let saved = Session.random(using: &source)
    var session = try Visit(columns: seed.isMultiple(of: 3) ? 40 : 80, rows: seed.isMultiple(of: 3) ? 12 : 24)
    session.resume(saved)
    for _ in 0..<4 {
      let faults = ScreenFaults.of(session.canvas, for: session.state) + Sight.faults(of: session.state)
      #expect(faults == [], "seed \(seed)")
      session.send(.event(RandomEvent.next(in: session.state.size, using: &source)))
    }
  }

  @Test func whatIsGoneIsNamedAndLeftOut() throws {
    var session = try Visit.after("m n one Enter Down m Enter")
    var saved = session.state.session
    saved.changeMarks { $0 = Marks(["gone"] + $0) }
    saved.notes.write("still here", at: 0, on: .record("also-gone"))
    session = try Visit()
    session.resume(saved)
    #expect(session.message == "No longer in the catalogue, so left out: gone, also-gone.")
    #expect(session.state.session.marks == ["it-technician", "web-administrator"])
    #expect(session.page == "web-administrator")
    // Notes wait for their record, and are saved again.
    #expect(session.state.session.notes == saved.notes)
  }

  /// A file may hold more marks than the program keeps.
  @Test func ofTooManyMarksTheFirstAreKept() throws {
    var session = try Visit()
    let ids = session.pickable.prefix(25).map(\.id)
    let marks = try JSONDecoder().decode(Marks.self, from: JSONEncoder().encode(ids))
    var saved = session.state.session
    saved.changeMarks { $0 = marks }
    session.resume(saved)
    #expect(session.state.session.marks.ids == Array(ids.prefix(Marks.limit)))
    #expect(session.message == nil)
  }

  @Test func manyThatAreGoneAreCounted() throws {
    var saved = try Visit().state.session
    for number in 1...9 { saved.notes.write("here", at: 0, on: .record(RecordID("gone-\(number)"))) }
    var session = try Visit()
    session.resume(saved)
    #expect(session.message == "No longer in the catalogue, so left out: gone-1, gone-2, gone-3 and 6 more.")
  }

  @Test func anOrdinarySessionSaysNothing() throws {
    var session = try Visit()
    session.resume(try Visit.after("m Down m c Down").state.session)
    #expect(session.message == nil)
    #expect(session.state.context == .compare)
  }

  @Test func whatCannotBeKeptIsSaidOnce() throws {
    var session = try Visit()
    session.send(.kept(failure: "no space"))
    #expect(session.message == "The session can’t be saved: no space. The next change tries again.")
    session.play("Down")
    #expect(session.message == nil)
    session.send(.kept(failure: nil))
    #expect(session.message == "The session is saved again.")
  }
  /// The line gone, the mark stays; and nobody leaves without being told what that loses.
  @Test func whatCannotBeKeptStaysMarked() throws {
    var session = try Visit()
    session.resume(nil)
    session.send(.kept(failure: "no space"))
    session.play("Down n")
    #expect(session.screen.contains("not saved"))
    #expect(session.screen.contains("Not saved at the moment"))
    session.play("Esc")
    #expect(session.screen.contains("not saved"))
    let asked = session.effects.count
    session.press("q")
    #expect(!session.effects.dropFirst(asked).contains(.quit))
    #expect(session.message?.contains("press q again") == true)
    session.press("q")
    #expect(session.effects.dropFirst(asked).contains(.quit))
  }

  @Test func whatIsKeptAgainIsLeftAtOnce() throws {
    var session = try Visit()
    session.resume(nil)
    session.send(.kept(failure: "no space"))
    session.press("q")
    session.send(.kept(failure: nil))
    #expect(!session.screen.contains("not saved"))
    session.press("q")
    #expect(session.effects.contains(.quit))
  }
}
