import Canvas
import Careers
import Interface
import Search
import Sessions
import Testing

/// Another catalogue in place of the one that is open.
@Suite struct RenewalTests {
  private static func listing(without gone: Set<RecordID> = []) throws -> Listing {
    Listing(table: try SharedCatalogue.library(without: gone).recordTable())
  }

  @Test(arguments: Context.allCases)
  func theSameCatalogueChangesNothing(context: Context) throws {
    var session = try Visit.after(Expectation.ways[context] ?? "")
    let before = session.state
    session.send(.renewed(try Self.listing()))
    let expected: Set<Aspect> = context == .picker ? [.message, .overlay, .scroll] : [.message]
    #expect(Aspect.changes(from: before, to: session.state).subtracting([.spot]) == expected)
    #expect(session.state.message == Phrases.renewed)
    #expect(Sight.faults(of: session.state) == [])
  }

  @Test func usr1AsksForIt() throws {
    var session = try Visit()
    session.send(.event(.reload))
    #expect(session.effects == [.reopen])
  }

  @Test func whatHasGoneIsLeft() throws {
    let gone: Set<RecordID> = ["programmer", "web-administrator"]
    let library = try SharedCatalogue.library(without: gone)
    for script in [
      "Down Enter", "Down m Down Down m c", "Down Down Down Enter", "Down m Enter", "/program Enter", "f Enter Down Enter f Down",
      "Down p Down Enter", "Down Enter p c", "Down m Down Down m p Tab", "Down n h", "Down m Down Down m c n h i",
    ] {
      var session = try Visit.after(script)
      session.renew(with: library, listing: try Listing(of: library))
      #expect(Sight.faults(of: session.state).filter { !$0.hasPrefix("rows") } == [], "\(script)")
      #expect(ScreenFaults.of(session.canvas, for: session.state) == [], "\(script)")
      #expect(session.state.session.marks.allSatisfy { !gone.contains($0) })
      #expect(session.page.map(gone.contains) != true)
      #expect(session.lines(with: "Web Administrator").isEmpty)
    }
  }

  @Test func aKioskTakesItUpAtHomeAndBeginsWithIt() throws {
    var session = try Visit.kiosk()
    let library = try SharedCatalogue.library(without: ["web-administrator"])
    session.renew(with: library, listing: try Listing(of: library))
    #expect(session.state.kiosk?.isHome == true)
    #expect(session.state.message == nil)
    session.at(1, "Enter")
    #expect(session.lines(with: "Web Administrator").isEmpty)
  }

  @Test func aBrokenOneIsSaidButNotAtAKiosk() throws {
    var session = try Visit.after("Down m")
    let before = session.state
    session.send(.notRenewed("damaged"))
    #expect(Aspect.changes(from: before, to: session.state) == [.message])
    #expect(session.message?.contains("damaged") == true)
    var kiosk = try Visit.kiosk()
    kiosk.at(1, "Enter")
    kiosk.send(.notRenewed("damaged"))
    #expect(kiosk.state.message == nil)
  }
}
