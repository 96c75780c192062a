import Careers
import Catalogue
import CheckedYAML
import Foundation
import Importing
import Testing

/// The published careers page: its counts, and the catalogue made by hand from the same lines.
@Suite(.enabled(if: PublishedPage.isAvailable))
struct PublishedPageTests {
  private let published: PublishedPage
  private let page: CareersPage
  /// Each occupation as read and as shipped.
  private let pairs: [(read: StatedOccupation, shipped: Occupation)]

  init() throws {
    published = try PublishedPage.shared.get()
    page = published.page
    try #require(page.occupations.count == published.shipped.count)
    pairs = Array(zip(page.occupations, published.shipped))
  }

  @Test func everyLineIsUnderstood() {
    #expect(published.account.notUnderstood.map(\.line) == [])
    #expect(Set(published.account.uses.keys) == Set(published.text.nonblankLines.map(\.number)))
  }

  @Test func countsAreThoseOfTheDocument() {
    let occupations = page.occupations
    #expect(page.listed.count == 12)
    #expect(page.overview.count == 1)
    #expect(occupations.count == 16)
    #expect(occupations.flatMap(\.ladder).compactMap(\.pay).count == 42)
    #expect(occupations.flatMap { $0.duties ?? [] }.count == 51)
    let remarks = occupations.flatMap { $0.remarks ?? [] }
    #expect(occupations.flatMap(\.dutiesProse).count + remarks.count { $0.about == .duties } == 3)
    #expect(occupations.flatMap(\.traits).count == 56)
    #expect(Set(occupations.flatMap(\.traits).map(\.text)).count == 9)
    #expect(occupations.flatMap(\.entry).count == 43)
    #expect(occupations.flatMap(\.training).count == 27)
    #expect(occupations.flatMap(\.training).count(where: \.courses.isEmpty) == 14)
    let courses = occupations.flatMap(\.training).flatMap(\.courses)
    #expect(courses.count == 46)
    #expect(Set(courses.compactMap { $0.institution?.english.map(NameFolding.fold) }).count == 9)
    // The misspelt "Analytic" is joined to "Analytics" by hand.
    let names = courses.map { course -> [String] in
      [course.institution, course.title].map { NameFolding.fold($0?.english ?? "") }
    }
    #expect(Set(names).count == 21)
  }

  @Test func listedNamesMatchTheCatalogue() throws {
    let sector = try #require(published.sector)
    #expect(page.listed.map(\.title?.english) == sector.listed.map(\.title.english))
    #expect(page.listed.map(\.lines) == sector.listed.map(\.lines))
    let ids = published.shipped.map(\.id)
    #expect(page.listed.map { $0.occupations.map { ids[$0] } } == sector.listed.map(\.occupations))
    #expect(page.listedWithoutPage.map(\.title?.english) == ["Information Technology Consultant"])
    let messages = published.account.diagnostics.map(\.message)
    #expect(messages.first == "“Information Technology Consultant” is listed without a page of its own")
    #expect(messages.count { $0.hasSuffix("has a page and isn't among the names listed: is it the title of an occupation?") } == 4)
    #expect(messages.count == 5)
  }

  @Test func titlesAndLinesAgree() {
    for (read, shipped) in pairs {
      #expect(read.title?.english == shipped.title.english)
      #expect(read.lines == shipped.provenance?.lines)
      #expect(read.duties?.map(\.lines) == shipped.duties.map(\.lines), "\(read.name)")
    }
  }

  @Test func hoursAgree() throws {
    for (read, shipped) in pairs {
      let hours = try #require(read.hours)
      #expect(hours.period == .week)
      #expect(hours.draft.whole == shipped.hours)
    }
  }

  @Test func environmentsAndTraitsAgree() {
    for (read, shipped) in pairs {
      #expect(read.environment?.places == shipped.environment?.places, "\(read.name)")
      #expect(read.environment?.lines == shipped.environment?.lines)
      #expect(read.traits.map(\.text.english) == shipped.traits.map(published.title))
      #expect(read.traits.map(\.lines) == shipped.traits.map { shipped.traitLines[$0] })
    }
  }

  @Test func laddersAgree() {
    for (read, shipped) in pairs {
      #expect(read.ladder.map(\.title?.english) == shipped.ladder.map(\.title.english))
      #expect(read.ladder.map(\.lines) == shipped.ladder.map(\.lines))
      for (rung, stated) in zip(read.ladder, shipped.ladder) {
        #expect(rung.pay?.from == stated.pay?.from)
        #expect(rung.pay?.to == stated.pay?.to)
        #expect(rung.pay?.wording == stated.pay?.wording)
        #expect(rung.pay?.currency == nil && rung.pay?.period == nil)
      }
    }
  }

  @Test func remarksAgree() {
    for (read, shipped) in pairs {
      #expect((read.remarks ?? []).map(\.kind) == shipped.remarks.map(\.kind), "\(read.name)")
      #expect((read.remarks ?? []).map(\.about) == shipped.remarks.map(\.about))
      #expect((read.remarks ?? []).map(\.by) == shipped.remarks.map(\.by))
      #expect((read.remarks ?? []).map(\.names) == shipped.remarks.map(\.names))
      #expect((read.remarks ?? []).map(\.lines) == shipped.remarks.map(\.lines))
    }
  }

  @Test func requirementsAgree() {
    for (read, shipped) in pairs {
      #expect(read.entry.map(\.lines) == shipped.entry.map(\.lines))
      for (requirement, typed) in zip(read.entry, shipped.entry) {
        #expect(Typing(requirement) == Typing(typed, published), "\(read.name), line \(requirement.lines?.lowerBound ?? 0)")
      }
    }
  }

  @Test func trainingAgrees() {
    for (read, shipped) in pairs {
      #expect(read.training.map(\.lines) == shipped.training.map(\.lines), "\(read.name)")
      for (heading, typed) in zip(read.training, shipped.training) {
        #expect(heading.awards.map(\.title.english) == typed.qualifications.map(published.title))
        #expect(heading.courses.map(\.lines) == typed.courses.map(\.lines))
        for (course, listed) in zip(heading.courses, typed.courses) {
          let names = [course.title?.english, course.institution?.english].map { NameFolding.fold($0 ?? "") }
          let usual = [listed.title.english, published.title(listed.institution)].map { NameFolding.fold($0 ?? "") }
          #expect(names.map { $0 == "higher diploma in data science and analytic" ? $0 + "s" : $0 } == usual)
        }
      }
    }
  }
}

/// The published careers page, if the environment names its folder, and the catalogue made from it by hand.
struct PublishedPage {
  private static let folder = ProcessInfo.processInfo.environment["WAYMARK_DOCUMENTS"]

  /// Whether there is a document to read; prints a note once if not.
  static let isAvailable: Bool = {
    if folder == nil { print("WAYMARK_DOCUMENTS names no folder: no published careers page was read") }
    return folder != nil
  }()

  /// Read once for all tests.
  static let shared = Result { try PublishedPage() }

  let text: SourceText
  let page: CareersPage
  let account: LineAccount
  let contents: CatalogueContents

  private init() throws {
    let path = try #require(Self.folder) + "/000_2d0899bb8f7cdf54.txt"
    text = SourceText(String(decoding: try Data(contentsOf: URL(filePath: path)), as: UTF8.self))
    (page, account) = CareersPage.read(text)
    contents = try CatalogueFolder(path: #require(Self.catalogue)).contents()
  }

  /// The shipped catalogue, found in a folder above this file.
  private static let catalogue: String? = {
    var place = URL(filePath: #filePath)
    while place.pathComponents.count > 1 {
      place.deleteLastPathComponent()
      let folder = place.appending(path: "assets/catalogue").path(percentEncoded: false)
      if FileManager.default.fileExists(atPath: folder) { return folder }
    }
    return nil
  }()

  /// The shipped occupations in the order of the page.
  var shipped: [Occupation] {
    contents.records.compactMap { if case .occupation(let record) = $0 { record } else { nil } }
      .sorted { ($0.provenance?.lines?.lowerBound ?? 0) < ($1.provenance?.lines?.lowerBound ?? 0) }
  }

  var sector: Sector? { contents.sectors.first { $0.provenance.document == "innovation-and-technology-careers" } }

  /// The title of a record in the shipped catalogue.
  func title(_ id: RecordID) -> String? {
    contents.records.first { $0.id == id }?.title.english
  }
}

/// The content of a requirement, comparable between an import and the shipped catalogue.
struct Typing: Equatable {
  var kind: EntryRequirementKind?
  var qualifications: [String]
  var fields: [String]
  var years: YearsOfExperience?
  var languages: [LanguageRequirement]
  var results: [ExaminationResult]
  var names: [String]
  /// preferred, fieldsPreferred, fieldsOrRelated, orAbove, orEquivalent and asksForMore.
  var flags: [Bool]

  init(_ read: StatedRequirement) {
    kind = read.kind
    qualifications = (read.awards + read.certifications + read.examinations).compactMap(\.title.english)
    fields = read.fields.compactMap(\.title.english).map(NameFolding.fold)
    years = read.years
    languages = read.languages.compactMap(\.whole)
    results = read.results ?? []
    names = read.names ?? []
    flags = [read.preferred, read.fieldsPreferred, read.fieldsOrRelated, read.orAbove, read.orEquivalent, read.asksForMore].map {
      $0 == true
    }
  }

  init(_ shipped: EntryRequirement, _ published: PublishedPage) {
    kind = shipped.kind
    qualifications = shipped.qualifications.compactMap(published.title)
    fields = shipped.fields.compactMap(\.title.english).map(NameFolding.fold)
    years = shipped.years
    languages = shipped.languages
    results = shipped.results
    names = shipped.names
    flags = [
      shipped.preferred, shipped.fieldsPreferred, shipped.fieldsOrRelated, shipped.orAbove, shipped.orEquivalent, shipped.asksForMore,
    ]
  }
}
