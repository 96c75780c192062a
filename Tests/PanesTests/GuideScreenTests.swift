import App
import Canvas
import Careers
import Foundation
import Sessions
import Testing

/// The screens within the guides, drawn anew. `RECORD=1 swift test --filter GuideScreenTests` writes them into the pages.
@Suite struct GuideScreenTests {
  @Test(arguments: try GuidePage.all())
  func showsTheScreensAsTheyAre(_ page: GuidePage) throws {
    let environment = ProcessInfo.processInfo.environment
    if environment["RECORD"] == "1" {
      try #require(environment["CI"] == nil, "screens are recorded by hand, then read")
      try page.record()
    }
    for screen in try page.screens() { #expect(screen.recorded == (try screen.request.drawn()), "\(page), \(screen.request)") }
  }

  @Test func theGuidesHaveScreensInBothLanguages() throws {
    for name in ["guide-students.md", "guide-counsellors.md"] {
      let languages = try GuidePage(name: name).screens().map(\.request.language)
      #expect(Set(languages) == Set(Language.allCases), "\(name)")
    }
  }
}
