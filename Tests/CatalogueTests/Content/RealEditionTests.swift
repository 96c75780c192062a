import Careers
import Catalogue
import Importing
import Testing

/// Records of the catalogue that ships, each beside all others of its kind: the nearest there are to being taken for one another.
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
