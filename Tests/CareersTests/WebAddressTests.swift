import Foundation
import Testing

@testable import Careers

/// Addresses to go to next: what is one, and how pages show it.
struct WebAddressTests {
  @Test(arguments: [
    "https://www.hkqr.gov.hk", "http://a", "https://school.example:8080/courses?id=1&b=%20#top", "https://1.example", "https://A.example",
  ])
  func anAddressIsAccepted(address: String) {
    #expect(WebAddress.isWellFormed(address))
  }

  @Test(arguments: [
    "", "www.hkqr.gov.hk", "https://", "http:///a", "HTTPS://a.example", "ftp://a.example", "javascript://a", "mailto:a@b.example",
    "https:// a.example", "https://a.example b", "https://a.example\tb", "https://a.example\n", "https://學校.example",
    "https://a.example/學", "https://a\u{301}.example", "https://\u{301}a.example", "https://a\u{202E}.example", "https://a\u{1B}[2J",
    " https://a",
  ])
  func otherWordsAreRefused(address: String) {
    #expect(!WebAddress.isWellFormed(address))
  }

  /// Where a record has addresses, its page has them as text with the day, and nothing leads there.
  @Test(arguments: [
    Record.level(Samples.level), .jobTitle(Samples.jobTitle), .unit(Samples.unit), .cluster(Samples.cluster), .course(Samples.course),
    .institution(Samples.institution), .qualification(Samples.qualification),
  ])
  func aPageSaysWhereToGoNext(record: Record) throws {
    let presentation = Presentation(of: record, in: Samples.context)
    let section = try #require(presentation.sections.first { $0.heading == .next })
    let day = Text("we noted it on 1 December 2026", "我們於2026年12月1日記下")
    // Without the mark of our words, which would be read as part of the address.
    let words = Text("Harbour School: https://school.example", "海港學校：https://school.example")
    #expect(section.rows == [PresentationRow(.item(words, detail: day))])
    #expect(section.heading.saysOurs)
  }

  @Test(arguments: [
    Record.unit(UnitOfCompetency(id: "1L2", title: Text(), qfLevel: Samples.qf(2))), .institution(Institution(id: "a", title: Text())),
    .course(Course(id: "a/b", title: Text(), institution: "a")), .qualification(Qualification(id: "a", title: Text(), category: .award)),
    .occupation(Samples.occupation), .pathway(Samples.pathway), .trait(Samples.trait),
  ])
  func aPageWithoutAddressesHasNoHeadingForThem(record: Record) {
    #expect(!Presentation(of: record, in: Samples.context).sections.contains { $0.heading == .next })
  }

  /// A body with a name in one language falls back to it.
  @Test func aNameInOneLanguageIsEnough() {
    var address = Samples.address
    address.title = Text(traditionalChinese: "海港學校")
    #expect(address.text.words(in: .english) == "海港學校：https://school.example")
  }
}

/// Days in catalogues and JSON.
struct CalendarDayCodingTests {
  @Test(arguments: [
    ("2026-12-01", CalendarDay(year: 2026, month: 12, day: 1)), ("2028-02-29", CalendarDay(year: 2028, month: 2, day: 29)),
    ("2000-02-29", CalendarDay(year: 2000, month: 2, day: 29)), ("0001-01-31", CalendarDay(year: 1, month: 1, day: 31)),
  ])
  func isReadAsWritten(words: String, day: CalendarDay) throws {
    #expect(CalendarDay(words) == day)
    #expect(day.description == words)
    #expect(try JSONCoding.text(of: [day]) == "[\"\(words)\"]")
    #expect(try JSONCoding.recoded(day) == day)
  }

  @Test(arguments: [
    "", "2026", "2026-12", "2026-12-1", "2026-13-01", "2026-00-01", "2026-04-31", "2026-02-29", "2100-02-29", "2026-12-00", "2026-12-32",
    "2026-12-01 ", "+026-12-01", "2026-1a-01", "２０２６-12-01", "2026/12/01", "2026-12-01-01", "----------",
  ])
  func otherWordsAreNoDay(words: String) throws {
    #expect(CalendarDay(words) == nil)
    #expect(throws: DecodingError.self) { try JSONCoding.value(CalendarDay.self, from: "\"\(words)\"") }
  }
}
