import Careers
import Sessions
import Testing

@testable import Typesetting

/// Where to go next, on paper and in codes.
@Suite struct AddressHandoutTests {
  private static let day = CalendarDay(year: 2026, month: 11, day: 21)

  private func handout(_ ids: RecordID...) throws -> Handout {
    let library = SharedCatalogue.library
    let records = try ids.compactMap(library.record)
    let context = try library.context(for: records)
    let handout = Handout(of: records.map { Presentation(of: $0, in: context) }, day: Self.day)
    return handout.leaving(out: handout.leftOutAtFirst)
  }

  private func digest(_ handout: Handout, _ language: Language = .english) -> String {
    HandoutDigest(of: HandoutSheet(handout, language: language, bothLanguages: false)).text
  }

  /// A long address may be broken at the end of a line.
  private func page(_ handout: Handout) -> String {
    HandoutPage(handout, style: PageStyle(language: .english, width: 74)).lines.map(\.text).joined().replacing(" ", with: "")
  }

  private static let addresses: [(RecordID, String)] = [
    ("polyu", "https://www.polyu.edu.hk"), ("ive/higher-diploma-in-software-engineering", "https://www.vtc.edu.hk"),
    ("bachelors-degree", "https://www.hkqr.gov.hk"), ("cloud-computing/support", "https://www.hkqf.gov.hk"),
    ("cloud-computing/support/user-support-officer", "https://www.hkqf.gov.hk"), ("ITOS010L3", "https://www.hkqf.gov.hk"),
  ]

  @Test(arguments: addresses)
  func addressesAreOnANewHandoutAndInItsCodes(id: RecordID, address: String) throws {
    let handout = try handout(id)
    #expect(page(handout).contains(address))
    #expect(digest(handout).contains(address + " · we noted it on 1 December 2026"))
    #expect(digest(handout, .traditionalChinese).contains(address + " · 我們於2026年12月1日記下"))
  }

  @Test func addressesAreOnAShortlist() throws {
    let rows = try handout("polyu", "programmer").rows.filter { $0.heading == .next }
    #expect(rows.map(\.description) == ["polyu:next.1"])
  }

  /// A compiled catalogue of unknown origin may hold any words.
  @Test func hostileAddressesAreInert() {
    let address = WebAddress(title: Text(verbatim: "A"), address: "https://a\u{1B}[2J\u{202E}\u{200B}\nb", noted: Self.day)
    let institution = Record.institution(Institution(id: "a", title: Text(verbatim: "A"), addresses: [address]))
    let handout = Handout(of: [Presentation(of: institution, in: PresentationContext())], day: Self.day)
    for text in [page(handout), digest(handout)] {
      #expect(text.contains("https://a?[2J??"))
      #expect(!text.unicodeScalars.contains { ["\u{1B}", "\u{202E}", "\u{200B}"].contains($0) })
    }
  }
}
