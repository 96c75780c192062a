import Careers
import Catalogue
import Importing
import Testing

/// Each shipped record beside all others of its kind, the most similar records there are.
@Suite struct RealEditionTests {
  @Test func noRecordIsConfusedWithAnother() throws {
    let records = try RealCatalogue.report.get().contents.records
    for kind in RecordKind.allCases {
      let alike = records.filter { $0.kind == kind }
      for old in alike {
        for new in alike where new.id != old.id {
          let difference = CatalogueDifference(from: CatalogueEdition(records: [old]), to: CatalogueEdition(records: [new]))
          #expect(difference.changed.map(\.id) == [], "\(old.id)")
        }
      }
    }
  }
}
