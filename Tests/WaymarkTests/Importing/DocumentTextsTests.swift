import Foundation
import Interface
import TestSupport
import Testing

@testable import waymark

/// Reading the documents' plain text for the panes: only files in the folder are read.
@Suite struct DocumentTextsTests {
  private let folder: TemporaryFolder
  private var texts: DocumentTexts { DocumentTexts(folder: folder.path("documents")) }

  init() throws {
    folder = try TemporaryFolder()
    try folder.write(["documents/page.txt": "First\r\n\r\n  Third, 雲\n", "secret.txt": "Nobody's business\n"])
  }

  @Test func linesAreThoseOfAnImport() {
    #expect(texts.quotation(of: "page.txt").lines?.prefix(3) == ["First", "", "Third, 雲"])
  }

  @Test(arguments: ["../secret.txt", "none.txt", "", ".", "..", "/etc/passwd", "sub/page.txt"])
  func otherFilesAreNotRead(file: String) {
    #expect(texts.quotation(of: file).lines == nil)
  }

  @Test func aPipeIsNotWaitedFor() throws {
    try folder.makePipe("documents/pipe.txt")
    #expect(texts.quotation(of: "pipe.txt").lines == nil)
  }

  @Test func aLargeFileIsNotRead() throws {
    let path = folder.path("documents/large.txt")
    try #require(FileManager.default.createFile(atPath: path, contents: nil))
    try #require(truncate(path, 17 << 20) == 0)
    #expect(texts.quotation(of: "large.txt").lines == nil)
  }
}
