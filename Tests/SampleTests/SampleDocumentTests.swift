import Importing
import Testing

@testable import waymark_sample

/// The invented documents: fully understood by an import, as long as requested, and the same for the same seed.
@Suite struct SampleDocumentTests {
  @Test(arguments: [DocumentFamily.careersPage, .pathway])
  func everyLineIsUnderstood(of family: DocumentFamily) throws {
    let text = text(of: family, bytes: 60_000, seed: 2)
    let read = try #require(ReadDocument(SourceText(text, file: "sample.txt")))
    #expect(read.family == family)
    #expect(read.account.notUnderstood.isEmpty)
    #expect((60_000..<75_000).contains(text.utf8.count))
  }

  @Test(arguments: [DocumentFamily.careersPage, .pathway])
  func oneSeedMakesOneDocument(of family: DocumentFamily) {
    #expect(text(of: family, bytes: 1_000, seed: 3) == text(of: family, bytes: 1_000, seed: 3))
    #expect(text(of: family, bytes: 1_000, seed: 3) != text(of: family, bytes: 1_000, seed: 4))
  }

  private func text(of family: DocumentFamily, bytes: Int, seed: UInt64) -> String {
    switch family {
    case .careersPage: SampleCareersPage(bytes: bytes, seed: seed).text
    case .pathway: SamplePathwayDocument(bytes: bytes, seed: seed).text
    }
  }
}
