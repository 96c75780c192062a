import Careers
import Importers
import Testing

@Suite struct CatalogueAssemblyTests {
  private static func page(_ pay: String, trait: String = "Calm", title: String = "Boatman") -> String {
    """
    \(title)
    Duties
    - Carry lines
    Personality
    - \(trait)
    Promotion and Reference Salary
    \(pay)
    Entry requirements
    - Secondary 3

    """
  }

  private func assembled(_ texts: String..., ids: IDTable = IDTable()) throws -> CatalogueAssembly {
    var assembly = CatalogueAssembly(ids: ids)
    for (number, text) in texts.enumerated() {
      assembly.add(try #require(ReadDocument(SourceText(text), file: "page \(number + 1).txt")).document)
    }
    return assembly
  }

  /// A ladder is one scale: what is paid by another period keeps its words.
  @Test func oneLadderHasOneUnit() throws {
    let published = try assembled(Self.page("Boatman\nAbout $15,000 or above\nCoxswain\nAbout $80 per hour")).published
    let ladder = try #require(published.occupations.first?.ladder)
    #expect(ladder.map { $0.pay?.from } == [15_000, nil])
    #expect(published.occupations.first?.remarks.map(\.text.english) == ["Coxswain: About $80 per hour"])
  }

  @Test func aTraitOfTwoDocumentsIsOne() throws {
    let published = try assembled(Self.page("Boatman\n$1", trait: "calm"), Self.page("Pilot\n$1", trait: "Calm", title: "Pilot")).published
    #expect(published.traits.map(\.title.english) == ["Calm"])
    #expect(published.occupations.map(\.traits) == [["calm"], ["calm"]])
  }

  @Test func aTitleOfTwoPagesIsTwoOccupations() throws {
    let assembly = try assembled(Self.page("Boatman\n$1"), Self.page("Boatman\n$2"))
    #expect(assembly.published.occupations.map(\.id) == ["boatman", "boatman-2"])
    #expect(assembly.madeUp.map(\.id) == ["boatman-2"])
  }

  /// An import that was made before makes the same again.
  @Test func idsAreTheSameTheNextTime() throws {
    let first = try assembled(Self.page("Boatman\n$1"), Self.page("Boatman\n$2"))
    let second = try assembled(Self.page("Boatman\n$1"), Self.page("Boatman\n$2"), ids: first.table)
    #expect(second.published == first.published)
    #expect(second.table == first.table)
  }

  /// What the table says of one school's course says nothing of another's.
  @Test func anIDOfAPartBelongsToItsWhole() throws {
    let courses =
      "Example of related training and courses\nBachelor Degree\n- East School - Bachelor of Knots\n- West School - Bachelor of Knots"
    let ids = IDTable([.courses: ["Bachelor of Knots": "east-school/knots"]])
    let published = try assembled(Self.page("Boatman\n$1\n" + courses), ids: ids).published
    #expect(published.courses.map(\.id) == ["east-school/knots", "west-school/bachelor-of-knots"])
  }

  @Test func idsThatWereGivenAreKept() throws {
    let ids = IDTable([.occupations: ["BOATMAN": "ferryman"], .traits: ["Calm": "composed"]])
    let published = try assembled(Self.page("Boatman\n$1"), ids: ids).published
    #expect(published.occupations.map(\.id) == ["ferryman"])
    #expect(published.traits.map(\.id) == ["composed"])
  }
}
