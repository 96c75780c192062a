import Careers
import Foundation
import Testing

@testable import Catalogue

/// The catalogue's occupations, line by line, against their careers page.
@Suite(.enabled(if: ShippedDocument.isAvailable))
struct ShippedOccupationsTests {
  private let source: ShippedDocument
  private let occupations: [Occupation]

  init() throws {
    source = try ShippedDocument(of: "innovation-and-technology-careers")
    occupations = try RealCatalogue.occupations()
  }

  private func titles<Value: CatalogueRecord>(_ records: [Value]) -> [RecordID: String] {
    Dictionary(uniqueKeysWithValues: records.map { ($0.id, $0.title.english ?? "") })
  }

  @Test func occupationsBeginWithTheirTitle() throws {
    for occupation in occupations {
      #expect(try source.lines(occupation.provenance?.lines).prefix(2) == [try #require(occupation.title.english), "Duties"])
    }
  }

  /// Every line belongs to an occupation.
  @Test func occupationsFollowOneAnother() throws {
    let ranges = try occupations.map { try #require($0.provenance?.lines) }
    #expect(zip(ranges, ranges.dropFirst()).allSatisfy { $0.upperBound + 1 == $1.lowerBound })
  }

  @Test func rungsHaveTheirTitleAndPay() throws {
    for rung in occupations.flatMap(\.ladder) {
      let lines = try source.lines(rung.lines)
      try #require(lines.count == 2)
      #expect(rung.title.english == lines[0])
      let pay = try #require(rung.pay)
      #expect(try StatedPay(from: pay.from, to: pay.to, wording: #require(pay.wording)) == StatedPay(line: lines[1]))
    }
  }

  @Test func everyFigureOfPayIsUsedOnce() throws {
    let count = source.text.matches(of: #/(?m)^.*\$.*$/#).count
    let lines = occupations.flatMap(\.ladder).compactMap(\.lines?.upperBound)
    #expect(count == 42)
    #expect(lines.count == count)
    #expect(Set(lines).count == count)
    #expect(try lines.allSatisfy { try source.lines($0...$0)[0].contains("$") })
  }

  @Test func hoursMatchThePage() throws {
    for occupation in occupations {
      let hours = try #require(occupation.hours)
      let line = try source.lines(hours.lines).joined()
      let pattern = /About ([0-9]+)(?:-([0-9]+))? hours (?:a|per) week( or Irregular working hours)?/
      let match = try #require(line.wholeMatch(of: pattern))
      #expect(hours.from == Int(match.1))
      #expect(hours.to == Int(match.2 ?? match.1))
      #expect(hours.irregular == (match.3 != nil))
      #expect(hours.wording == .about)
    }
  }

  @Test func placesMatchThePage() throws {
    for environment in try occupations.map({ try #require($0.environment) }) {
      let line = try source.lines(environment.lines).joined().lowercased()
      #expect(environment.places.contains(.office) == line.contains("office"))
      #expect(environment.places.contains(.indoors) == line.contains("indoors"))
      #expect(environment.places.contains(.industrialAndCommercialBuilding) == line.contains("industrial and commercial building"))
    }
  }

  /// The compiled catalogue has no lines for traits, so they are found by their heading.
  @Test func traitsMatchThePage() throws {
    let traits = titles(try RealCatalogue.library.get().records(of: .trait).compactMap { if case .trait(let it) = $0 { it } else { nil } })
    for occupation in occupations {
      let lines = try source.lines(occupation.provenance?.lines)
      let listed = lines.drop { $0 != "Personality" }.dropFirst().prefix { $0.hasPrefix("- ") }.map { String($0.dropFirst(2)) }
      #expect(occupation.traits.compactMap { traits[$0] } == listed, "\(occupation.id)")
    }
  }

  @Test func linesOfTraitsNameThem() throws {
    let titles = ["attention-to-details": "Attention to details", "patient": "Patient", "be-logical": "Be logical"]
    for name in occupations.map(\.id.rawValue) {
      let file = try #require(RealCatalogue.folder) + "/published/occupations/\(name).yaml"
      let text = try String(contentsOf: URL(filePath: file), encoding: .utf8)
      for match in text.matches(of: /\{trait: ([a-z-]+), lines: \[([0-9]+), ([0-9]+)\]\}/) {
        let line = try #require(Int(match.2))
        let stated = try source.bullet(line...(Int(match.3) ?? 0))
        #expect(stated.lowercased().replacing(" ", with: "-") == match.1)
        #expect(titles[String(match.1)].map { $0 == stated } ?? true)
      }
    }
  }

  @Test func courseLinesFoldToInstitutionAndCourse() throws {
    let library = try RealCatalogue.library.get()
    for listed in occupations.flatMap(\.training).flatMap(\.courses) {
      guard case .course(let course) = try library.record(listed.id),
        case .institution(let institution) = try library.record(listed.institution)
      else {
        Issue.record("\(listed.id) is no course")
        continue
      }
      let line = try source.bullet(listed.lines)
      let schools = [try #require(institution.title.english)] + institution.aliases
      let courses = [try #require(course.title.english)] + course.aliases
      #expect(isOne(of: schools, and: courses, line), "\(line)")
    }
  }

  /// Whether a line is a school, a dash and a course.
  private func isOne(of schools: [String], and courses: [String], _ line: String) -> Bool {
    schools.contains { school in
      guard line.hasPrefix(school) else { return false }
      return courses.contains { course in
        line.dropFirst(school.count).wholeMatch(of: /\s*[-–]\s*(.+)/)?.1 == course[...]
      }
    }
  }

  @Test func everyCourseLineIsUsedOnce() throws {
    let lines = occupations.flatMap(\.training).flatMap(\.courses).compactMap(\.lines?.lowerBound)
    #expect(Set(lines).count == 46)
    for training in occupations.flatMap(\.training) {
      let range = try #require(training.lines)
      #expect(training.courses.compactMap(\.lines?.lowerBound) == Array(range.dropFirst()))
      #expect(try !source.lines(range)[0].hasPrefix("-"))
    }
  }

  @Test func listedNamesMatchThePage() throws {
    let sector = try #require(try RealCatalogue.library.get().sectors().first)
    for listed in sector.listed { #expect(try source.bullet(listed.lines) == listed.title.english) }
    #expect(sector.listed.compactMap(\.lines?.lowerBound) == Array(1...12))
  }

  @Test func dutiesAndRequirementsAreBullets() throws {
    for occupation in occupations {
      let lines = try source.lines(occupation.provenance?.lines)
      let duties = lines.drop { $0 != "Duties" }.prefix { !$0.isEmpty }.filter { $0.hasPrefix("- ") }
      #expect(try occupation.duties.flatMap { try source.lines($0.lines) } == duties, "\(occupation.id)")
      let entry = lines.drop { $0 != "Entry requirements" }.prefix { !$0.hasPrefix("Example of") }.filter { $0.hasPrefix("- ") }
      #expect(try occupation.entry.flatMap { try source.lines($0.lines) } == entry, "\(occupation.id)")
    }
  }

  @Test func remarksAreNotesAndRemarks() throws {
    let stated = occupations.flatMap(\.remarks)
    #expect(try stated.allSatisfy { try source.lines($0.lines)[0].contains(#/^(Note|Remark): /#) })
    #expect(source.text.matches(of: #/(?m)^(Note|Remark): /#).count == stated.count)
  }

  /// Our sentences restate the page; none is a copy of its lines.
  @Test func noLineOfProseIsCopied() throws {
    let prose = Set(try source.lines(1...555).map { String($0.trimmingPrefix("- ")) }.filter { $0.count > 40 })
    let ours = occupations.flatMap { occupation -> [Text] in
      let lines = occupation.duties.map(\.text) + occupation.entry.map(\.text)
      return lines + occupation.remarks.map(\.text) + (occupation.overview.map { [$0] } ?? [])
    }
    #expect(ours.count > 100)
    #expect(ours.compactMap(\.english).filter(prose.contains) == [])
  }
}

/// A line of pay as the careers page words it: “About $ 20,000 - 50,000”, “From $33,350”.
struct StatedPay: Equatable {
  var from: Int
  var to: Int?
  var wording: FigureWording

  init(from: Int, to: Int?, wording: FigureWording) {
    (self.from, self.to, self.wording) = (from, to, wording)
  }

  init(line: String) throws {
    let match = try #require(line.wholeMatch(of: /(About|Approximately|From) \$ ?([0-9,]+)(?: ?[-–] ?\$?([0-9,]+))?( or above)?/))
    from = try Self.number(match.2)
    to = try match.3.map(Self.number)
    let words = match.1.lowercased() + (match.4 ?? "")
    wording = try #require(FigureWording(rawValue: words))
  }

  private static func number(_ digits: Substring) throws -> Int {
    try #require(Int(digits.replacing(",", with: "")))
  }
}
