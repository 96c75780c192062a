import Canvas
import Careers
import Interface
import Search
import Sessions
import Terminal
import TestSupport
import Testing

@testable import waymark

/// The loop between screen, state and library, with a screen that follows a script.
@Suite struct PanesLoopTests {
  private static let size = ScreenSize(columns: 80, rows: 24)

  private func loop(
    _ batches: [Event]..., kiosk: Kiosk? = nil
  ) throws -> (screen: ScriptedScreen, loop: PanesLoop) {
    let library = SharedCatalogue.library
    let screen = ScriptedScreen(size: Self.size, batches: batches)
    let listing = try Listing(of: library)
    let state = State(size: Self.size, language: .english, kiosk: kiosk, listing: listing)
    return (screen, PanesLoop(screen: screen, library: library, state: state))
  }

  @Test(arguments: [
    ([Event.key("q")], waymark.ExitStatus.success), ([.signal(.hangUp)], .hungUp), ([.signal(.interrupt)], .interrupted),
    ([.signal(.terminate)], .terminated), ([.closed], .hungUp), ([.key(.down), .key("q"), .key(.down)], .success), ([], .hungUp),
  ])
  func endsWithItsStatus(_ events: [Event], _ status: waymark.ExitStatus) throws {
    var (_, loop) = try loop(events)
    #expect(loop.run() == status)
  }

  @Test func onlySignalsEndAKiosk() throws {
    var (screen, loop) = try loop(
      [.key("q"), .key(.control("z")), .signal(.interrupt)], [.signal(.terminate)], kiosk: Kiosk(idle: .seconds(180)))
    #expect(loop.run() == .terminated)
    #expect(screen.suspensions == 0)
    #expect(screen.canvases.count == 2)
  }

  /// The page is read before the first frame, and all waiting events are handled before the next.
  @Test func drawsOncePerBatch() throws {
    var (screen, loop) = try loop([.key(.down), .key(.enter), .key("t")], [.key("q")])
    _ = loop.run()
    #expect(screen.canvases.count == 2)
    #expect(screen.canvases.first?.text.contains("資訊科技技術員*") == true)
    #expect(screen.canvases.last?.text.contains("> 網站管理員*") == true)
  }

  @Test func redrawsAndSuspendsWhenAsked() throws {
    var (screen, loop) = try loop([.key(.control("l"))], [.key(.control("z"))], [.resumed])
    _ = loop.run()
    #expect(screen.redraws == 2)
    #expect(screen.suspensions == 1)
  }
}
