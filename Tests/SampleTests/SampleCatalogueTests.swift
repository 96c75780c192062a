import Careers
import Catalogue
import Importing
import TestSupport
import Testing

@testable import waymark_sample

/// The invented catalogues: without faults, complete, and the same for the same seed.
@Suite struct SampleCatalogueTests {
  @Test func aCatalogueOfAThousandRecordsHasNoFault() throws {
    let report = try report(of: SampleCatalogue(records: 1_000, seed: 1))
    #expect(report.faults == [])
    #expect(report.missing.isEmpty)
  }

  @Test func allKindsAreThereAndTheCountIsTrue() throws {
    let catalogue = SampleCatalogue(records: 150, seed: 7)
    let contents = try report(of: catalogue).contents
    #expect(Set(contents.records.map { $0.id }).count == catalogue.recordCount)
    for kind in RecordKind.allCases {
      #expect(contents.records.contains { $0.kind == kind }, "\(kind)")
    }
  }

  @Test(arguments: [150, 1_000, 5_000])
  func aboutAsManyRecordsAsAskedFor(_ records: Int) {
    let count = SampleCatalogue(records: records, seed: 1).recordCount
    #expect(abs(count - records) <= Industry.recordCount)
  }

  @Test func oneSeedMakesOneCatalogue() {
    let (first, second, other) = (bytes(seed: 3), bytes(seed: 3), bytes(seed: 4))
    #expect(first == second)
    #expect(first != other)
  }

  /// 100,000 records must fit too, and no file may be larger than the catalogue's bound.
  @Test func theLargestCatalogueStaysWithinTheBoundOfAFile() {
    let records = Seeds.length(100_000)
    let catalogue = SampleCatalogue(records: records, seed: 1)
    #expect(catalogue.recordCount > records * 99 / 100)
    #expect(catalogue.files.allSatisfy { $0.text.utf8.count <= 4 << 20 })
  }

  private func report(of catalogue: SampleCatalogue) throws -> CatalogueReport {
    let folder = try TemporaryFolder()
    try folder.write(Dictionary(uniqueKeysWithValues: catalogue.files.map { ($0.path, $0.text) }))
    return try CatalogueFolder(path: folder.path).read()
  }

  private func bytes(seed: UInt64) -> [String] {
    SampleCatalogue(records: 500, seed: seed).files.flatMap { [$0.path, $0.text] }
  }
}

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
