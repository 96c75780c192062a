import Careers
import Importing
import TestSupport
import Testing

/// A name that remains in the next edition keeps its id.
@Suite struct ImportIDFuzzTests {
  @Test(arguments: Seeds.all())
  func anUnchangedNameKeepsItsID(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let texts = [FixturePages.all.randomElement(using: &random), [GardenPathway.raw, GardenPathway.laidOut].randomElement(using: &random)]
      .compactMap(\.self)
    let first = Edition.assembled(texts).assembly
    let second = Edition.assembled(texts.map { Edition.of($0, &random) }, ids: first.table).assembly
    let (former, present) = (Self.ids(in: first.published), Self.ids(in: second.published))
    for (name, id) in former {
      guard let id, case .some(.some(let now)) = present[name] else { continue }
      #expect(now == id, "seed \(seed): \(name)")
    }
  }

  /// The id of each name by its kind and folded spelling in both languages; nil for a shared name.
  private static func ids(in catalogue: PublishedCatalogue) -> [String: String?] {
    var ids: [String: String?] = [:]
    func note(_ kind: String, _ title: Text, _ id: RecordID) {
      let words = [title.english, title.traditionalChinese].map { NameFolding.fold($0 ?? "") }
      let name = "\(kind): \(words.joined(separator: " / "))"
      ids[name] = ids.keys.contains(name) ? .some(nil) : id.rawValue
    }
    for record in catalogue.occupations { note("occupation", record.title, record.id) }
    for record in catalogue.pathways { note("pathway", record.title, record.id) }
    for level in catalogue.pathways.flatMap(\.levels) { note("level of " + level.pathway.rawValue, level.name, level.id) }
    for record in catalogue.traits { note("trait", record.title, record.id) }
    for record in catalogue.qualifications { note("qualification", record.title, record.id) }
    for record in catalogue.institutions { note("institution", record.title, record.id) }
    for record in catalogue.courses { note("course of " + record.institution.rawValue, record.title, record.id) }
    for record in catalogue.fields { note("field", record.title, RecordID(record.id)) }
    return ids
  }
}
