import Foundation
import Sessions
import TestSupport
import Testing

/// Screens kept as text files that a reviewer can read. `RECORD=1 swift test --filter PanesTests` writes them anew.
@Suite struct GoldenScreenTests {
  static let recordings = Recordings(folder: SharedCatalogue.checkout.appending(path: "Tests/PanesTests/Goldens"))

  @Test(arguments: Scenes.all)
  func isAsRecorded(_ scene: Scene) throws {
    let picture = CanvasPicture(canvas: try scene.canvas()).text
    let recorded = try Self.recordings.expected(in: scene.fileName, recording: picture)
    #expect(picture == recorded, "differs from \(scene.fileName)")
  }

  @Test func everyRecordingHasAScene() throws {
    let names = Scenes.all.map(\.fileName)
    #expect(Set(names).count == names.count)
    #expect(try Self.recordings.names().subtracting(names) == [])
  }
}

extension Scene {
  fileprivate var fileName: String { testDescription + ".txt" }
}
