import Canvas
import Careers
import Foundation
import Interface
import Sessions
import TestSupport
import Testing
import Typesetting

@testable import waymark

/// Where handouts made in the panes go.
@Suite struct HandoutOutletTests {
  private func sheet() throws -> HandoutSheet {
    try #require(try session().state.handoutSheet)
  }

  private func session() throws -> Visit {
    var session = try Visit()
    session.press("p")
    return session
  }

  @Test func savesUnderANameThatIsFree() throws {
    let folder = try TemporaryFolder()
    let outlet = HandoutOutlet(folder: folder.path)
    for name in ["waymark-it-technician.html", "waymark-it-technician-2.html"] {
      guard case .saved(let path) = outlet.save(try sheet()) else {
        Issue.record("nothing was saved")
        return
      }
      #expect(path == folder.path(name))
    }
    #expect(try folder.names() == ["waymark-it-technician-2.html", "waymark-it-technician.html"])
  }

  @Test func handoutsWithNotesArePrivate() throws {
    let folder = try TemporaryFolder()
    guard case .records(let records) = try sheet().handout.content, let record = records.first else {
      Issue.record("no record to hand out")
      return
    }
    let handout = Handout(of: [record], notes: [record.id: ["ask her aunt"]], day: CalendarDay(year: 2026, month: 11, day: 30))
    _ = HandoutOutlet(folder: folder.path).save(HandoutSheet(handout, language: .english, bothLanguages: false))
    let path = folder.path("waymark-it-technician.html")
    #expect(try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int == 0o600)
  }

  @Test func saysWhyNothingWasSaved() throws {
    for folder in ["/nonexistent", ""] {
      guard case .notHandedOut(let reason) = HandoutOutlet(folder: folder).save(try sheet()) else {
        Issue.record("something was saved in \(folder)")
        continue
      }
      #expect(reason.missing.isEmpty)
    }
  }

  /// Any title gives a valid file name.
  @Test(arguments: [
    ("it-technician", "waymark-it-technician"), ("cloud-computing/expert", "waymark-cloud-computing-expert"),
    ("../../etc/passwd", "waymark-------etc-passwd"), ("a\u{1B}b\n", "waymark-a-b-"), ("名", "waymark--"), ("", "waymark-"),
  ])
  func aNameIsPlain(_ id: String, _ name: String) {
    let occupation = Occupation(id: RecordID(id), title: Text("A", "甲"))
    let presentation = Presentation(of: .occupation(occupation), in: PresentationContext())
    let handout = Handout(of: [presentation], day: CalendarDay(year: 2026, month: 11, day: 21))
    #expect(HandoutOutlet.name(for: handout) == name)
  }

  @Test func printsAndSaysWhere() throws {
    let fake = try FakePrinter()
    let outlet = HandoutOutlet(printer: try fake.printer())
    var session = try session()
    session.send(outlet.print(try sheet()))
    #expect(session.state.message == Phrases.printed(on: "office"))
    #expect(try fake.noted("page").first == "IT Technician")
  }

  @Test func saysWhyNothingWasPrinted() throws {
    var session = try session()
    session.send(HandoutOutlet().print(try sheet()))
    #expect(session.state.message == Phrases.noPrinter)
    let fake = try FakePrinter(after: "echo 'lp: gone' >&2; exit 1")
    session.send(HandoutOutlet(printer: try fake.printer()).print(try sheet()))
    #expect(session.state.message?.english?.contains("lp: gone") == true)
    #expect(session.state.layers.last != nil)
  }
}
