import CSystem
import Foundation
import TestSupport
import Testing

/// Replacing a folder on a file system that can't do it in one step.
@Suite struct PuttingInPlaceTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try folder.write(["old/a": "old", "new/a": "new"])
  }

  private func text(_ path: String) -> String? { try? String(contentsOfFile: folder.path(path), encoding: .utf8) }

  private func put(_ from: String, _ to: String) -> Int32 {
    system_put_in_place_by_steps(folder.path(from), folder.path(to), folder.path("aside"))
  }

  @Test func theNewFolderReplacesTheOld() {
    #expect(put("new", "old") == 0)
    #expect(text("old/a") == "new" && text("new/a") == "old")
    #expect(text("aside/a") == nil)
  }

  @Test func aFailedMoveKeepsTheOld() {
    #expect(put("nowhere", "old") == ENOENT)
    #expect(text("old/a") == "old")
    #expect(text("aside/a") == nil)
  }

  /// The path of the new folder leads through itself, so nothing can be moved there later.
  @Test func anOldFolderLeftAsideIsNoFailure() throws {
    #expect(put("new/../new", "old") == 0)
    #expect(text("old/a") == "new" && text("aside/a") == "old")
  }

  @Test func withoutAnOldFolderItIsRenamed() {
    #expect(put("new", "free") == 0)
    #expect(text("free/a") == "new")
  }
}
