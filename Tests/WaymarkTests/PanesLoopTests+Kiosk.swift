import Canvas
import Careers
import Foundation
import Interface
import Search
import Sessions
import Terminal
import TestSupport
import Testing

@testable import waymark

extension PanesLoopTests {
  /// A kiosk in the loop, with a scripted screen and clock.
  @Suite struct KioskTests {
    private static let size = ScreenSize(columns: 80, rows: 24)

    private struct Kiosk {
      let folder: TemporaryFolder
      let screen: ScriptedScreen
      var loop: PanesLoop

      var log: [String] {
        let text = (try? String(contentsOf: URL(filePath: folder.path("kiosk.log")), encoding: .utf8)) ?? ""
        return text.split(separator: "\n").map { $0.split(separator: " ").dropFirst().joined(separator: " ") }
      }
    }

    /// - Parameter times: seconds, each returned once, the last one for ever.
    private func kiosk(_ batches: [[Event]], times: [Double]) throws -> Kiosk {
      let folder = try TemporaryFolder()
      let path = folder.path("catalogue.sqlite")
      try SharedCatalogue.compile(without: [], to: path)
      let catalogue = CatalogueFile(path: path, readings: nil)
      let library = try catalogue.open()
      let screen = ScriptedScreen(size: Self.size, batches: batches)
      let state = State(
        size: Self.size, language: .english, kiosk: Interface.Kiosk(idle: .seconds(180)),
        listing: try Listing(of: library))
      var remaining = times[...]
      let clock = { () -> Duration in .seconds(remaining.count > 1 ? remaining.removeFirst() : remaining.first ?? 0) }
      let loop = PanesLoop(
        screen: screen, library: library, state: state, catalogue: catalogue,
        log: .file(RotatedFile(path: folder.path("kiosk.log"))), clock: clock)
      return Kiosk(folder: folder, screen: screen, loop: loop)
    }

    private func text(_ kiosk: Kiosk, _ frame: Int) -> String { kiosk.screen.canvases[frame].text }

    @Test func atHomeItWakesOnceAMinute() throws {
      var kiosk = try kiosk([[], []], times: [0, 60, 61, 121, 121])
      #expect(kiosk.loop.run() == .hungUp)
      #expect(kiosk.screen.limits == [.seconds(60), .seconds(59), .seconds(59)])
      #expect(kiosk.log == [])
    }

    /// Without a student beginning or finishing.
    @Test func aNewCatalogueIsTakenUpAtHome() throws {
      var kiosk = try kiosk([[], [.key(.enter)]], times: [0, 60])
      let path = kiosk.folder.path("catalogue.sqlite")
      try SharedCatalogue.compile(without: ["web-administrator"], to: path)
      _ = kiosk.loop.run()
      #expect(text(kiosk, 1).contains("Press any key to begin"))
      #expect(text(kiosk, 2).contains("> IT Technician") && !text(kiosk, 2).contains("Web Administrator"))
      #expect(kiosk.log == ["info catalogue loaded: \(path)"])
    }

    @Test func aBrokenOneIsRefusedOnceAtHome() throws {
      var kiosk = try kiosk([[], [], [.key(.enter)]], times: [0, 60, 60, 120, 120])
      // In its place, not into it.
      try FileManager.default.removeItem(atPath: kiosk.folder.path("catalogue.sqlite"))
      try kiosk.folder.write(["catalogue.sqlite": "rubbish"])
      _ = kiosk.loop.run()
      #expect(text(kiosk, 3).contains("Web Administrator"))
      #expect(kiosk.log.count == 1)
      #expect(kiosk.log.allSatisfy { $0.hasPrefix("fault catalogue refused, the former one stays: ") }, "\(kiosk.log)")
    }

    @Test func waitsForTimedEvents() throws {
      // Asked before each wait, and after it.
      var kiosk = try kiosk([[.key(.enter)], [], [], []], times: [5, 5, 5, 185, 185, 190, 191, 205])
      #expect(kiosk.loop.run() == .hungUp)
      #expect(kiosk.screen.limits == [.seconds(55), .seconds(180), .seconds(5), .seconds(4), .seconds(35)])
      #expect(text(kiosk, 2).contains("In 20 seconds"))
      #expect(text(kiosk, 3).contains("In 15 seconds"))
      #expect(text(kiosk, 4).contains("Press any key to begin"))
      #expect(kiosk.log == ["info reset, idle"])
    }

    @Test func aLateKeyComesAfterTheReset() throws {
      var kiosk = try kiosk([[.key(.enter)], [.key("m")], [.key("m")]], times: [0, 0, 900])
      _ = kiosk.loop.run()
      #expect(kiosk.log == ["info reset, idle"])
      #expect(!text(kiosk, 2).contains("1 marked"))
    }

    @Test func aNewCatalogueIsTakenUpAtTheReset() throws {
      var kiosk = try kiosk([[.key(.enter)], [.key(.function(10))], [.key(.enter)], [.key(.function(10))]], times: [0])
      try SharedCatalogue.compile(without: ["web-administrator"], to: kiosk.folder.path("catalogue.sqlite"))
      _ = kiosk.loop.run()
      #expect(text(kiosk, 1).contains("Web Administrator"))
      #expect(!text(kiosk, 3).contains("Web Administrator"))
      let path = kiosk.folder.path("catalogue.sqlite")
      #expect(kiosk.log == ["info reset, finished", "info catalogue loaded: \(path)", "info reset, finished"])
    }

    @Test(arguments: ["nothing", "rubbish", "half", "other index", "missing"])
    func aBrokenOneIsRefusedOnceAndTheFormerStays(damage: String) throws {
      var kiosk = try kiosk(
        [[.key(.enter)], [.key(.function(10))], [.key(.enter)], [.key(.function(10))], [.key(.enter), .key(.down)]], times: [0])
      let path = kiosk.folder.path("catalogue.sqlite")
      let bytes = try Data(contentsOf: URL(filePath: path))
      try FileManager.default.removeItem(atPath: path)
      switch damage {
      case "nothing": try kiosk.folder.write(Data(), to: "catalogue.sqlite")
      case "rubbish": try kiosk.folder.write(Data("rubbish".utf8), to: "catalogue.sqlite")
      case "half": try kiosk.folder.write(bytes.prefix(bytes.count / 2), to: "catalogue.sqlite")
      case "other index":
        var damaged = bytes
        for index in damaged.indices.dropFirst(8192).dropLast(8192) where index % 4096 == 17 { damaged[index] ^= 0x5A }
        try kiosk.folder.write(damaged, to: "catalogue.sqlite")
      default: break
      }
      _ = kiosk.loop.run()
      #expect(text(kiosk, 3).contains("Web Administrator"))
      #expect(text(kiosk, 5).contains("> Web Administrator"))
      #expect(kiosk.log.count == 3, "\(kiosk.log)")
      #expect(kiosk.log.filter { $0.hasPrefix("fault catalogue refused, the former one stays: ") }.count == 1)
    }

    @Test func anOlderCatalogueCanBeRestored() throws {
      var kiosk = try kiosk([[.reload], [.key(.enter)]], times: [0])
      let (path, former) = (kiosk.folder.path("catalogue.sqlite"), kiosk.folder.path("former.sqlite"))
      try FileManager.default.moveItem(atPath: path, toPath: former)
      try SharedCatalogue.compile(without: ["web-administrator"], to: path)
      _ = kiosk.loop.run()
      #expect(!text(kiosk, 2).contains("Web Administrator"))
      #expect(rename(former, path) == 0)
      let back = ScriptedScreen(size: Self.size, batches: [[.key(.function(10))], [.key(.enter)]])
      var loop = PanesLoop(screen: back, library: kiosk.loop.library, state: kiosk.loop.state, catalogue: kiosk.loop.catalogue)
      _ = loop.run()
      #expect(back.canvases.last?.text.contains("Web Administrator") == true)
    }

    @Test func outsideAKioskTheSignalKeepsThePlace() throws {
      let folder = try TemporaryFolder()
      let path = folder.path("catalogue.sqlite")
      try SharedCatalogue.compile(without: [], to: path)
      let catalogue = CatalogueFile(path: path, readings: nil)
      let library = try catalogue.open()
      let screen = ScriptedScreen(
        size: Self.size, batches: [[.key(.down), .key(.down), .key("m"), .key(.enter), .key(.pageDown)], [.reload], [.key(.escape)]])
      let state = State(size: Self.size, language: .english, listing: try Listing(of: library))
      try SharedCatalogue.compile(without: ["web-administrator"], to: path)
      var loop = PanesLoop(screen: screen, library: library, state: state, catalogue: catalogue)
      _ = loop.run()
      let frames = screen.canvases.map(\.text)
      #expect(frames[2].contains("The catalogue was replaced"))
      let bodies = frames.map { $0.split(separator: "\n").dropFirst().dropLast().map { $0.dropFirst(39) } }
      #expect(bodies[1] == bodies[2])
      #expect(frames[3].contains(">#Systems Administrator") && !frames[3].contains("Web Administrator"))
    }
  }
}
