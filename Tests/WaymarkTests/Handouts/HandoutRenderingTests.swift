import Careers
import Foundation
import FoundationXML
import Sessions
import TestSupport
import Testing
import TextLayout
import Typesetting

@testable import waymark

/// Handouts as text, Markdown and HTML.
@Suite struct HandoutRenderingTests {
  struct Case: CustomTestStringConvertible {
    var subject: String
    var ids: [RecordID]
    var isComparison = false
    var format: HandoutFormat
    var language: Language = .english
    var bothLanguages = false

    var name: String {
      let ending = [HandoutFormat.text: "txt", .markdown: "md", .html: "html"][format] ?? ""
      return "\(subject).\(bothLanguages ? "both" : language.rawValue).\(ending)"
    }

    var testDescription: String { name }
  }

  static let cases = HandoutFormat.allCases.flatMap { format in
    [
      ("occupation", ["it-technician"], false), ("shortlist", ["web-administrator", "cloud-computing/support"], false),
      ("comparison", ["it-technician", "programmer"], true),
    ].flatMap { (subject: String, ids: [RecordID], isComparison: Bool) in
      let one = Case(subject: subject, ids: ids, isComparison: isComparison, format: format)
      var chinese = one
      chinese.language = .traditionalChinese
      var both = one
      both.bothLanguages = true
      return subject == "occupation" ? [one, chinese, both] : [both]
    }
  }

  private static let recordings = Recordings(folder: Program.checkout.appending(path: "Tests/WaymarkTests/HandoutGoldens"))
  private static let day = CalendarDay(year: 2026, month: 11, day: 21)

  @Test(arguments: cases)
  func isAsRecorded(_ golden: Case) throws {
    let rendered = try sheet(for: golden).rendered(as: golden.format)
    #expect(rendered == (try Self.recordings.expected(in: golden.name, recording: rendered)), "differs from \(golden.name)")
    if golden.format == .text {
      #expect(rendered.split(separator: "\n").allSatisfy { CellWidth.of(String($0)) <= HandoutSheet.paperWidth })
    }
  }

  @Test func everyRecordingHasACase() throws {
    #expect(try Self.recordings.names() == Set(Self.cases.map(\.name)))
  }

  /// Figures in two units have theirs beside them, figures in one unit have it in the heading of their row.
  @Test func unitsOfPayAreInEveryFormat() throws {
    func forms(_ pay: Pay, _ other: Pay) throws -> [String] {
      let records = [pay, other].enumerated().map { index, pay in
        Record.occupation(Occupation(id: RecordID("a\(index)"), title: Text("A", "甲"), ladder: [Rung(title: Text("B", "乙"), pay: pay)]))
      }
      let comparison = try Comparison(of: records, in: PresentationContext())
      let sheet = HandoutSheet(Handout(of: comparison, held: [], notes: [], day: Self.day), language: .english, bothLanguages: false)
      return HandoutFormat.allCases.map { sheet.rendered(as: $0, width: 160) } + [HandoutDigest(of: sheet).text]
    }
    let monthly = Pay(from: 12_000, to: 16_000)
    for form in try forms(monthly, Pay(from: 60, to: 80, period: .hour)) {
      #expect(form.contains("12,000–16,000, HK$ a month"), "\(form)")
      #expect(form.contains("60–80, HK$ an hour"), "\(form)")
    }
    for form in try forms(monthly, Pay(from: 9_000)) {
      #expect(form.contains("HK$ a month") && !form.contains("16,000, HK$"), "\(form)")
    }
  }

  // MARK: HTML

  @Test(arguments: cases.filter { $0.format == .html })
  func isWellFormedAndNeedsNothingElse(_ golden: Case) throws {
    let html = try sheet(for: golden).rendered(as: .html)
    let reader = ElementReader()
    #expect(reader.read(html), "\(reader.fault)")
    #expect(reader.languages.contains(golden.language.rawValue))
    #expect(reader.languages.isSubset(of: Set(Language.allCases.map(\.rawValue))))
    #expect(Set(reader.elements).isDisjoint(with: ["script", "link", "img", "iframe", "object", "a"]))
    #expect(reader.attributes.isDisjoint(with: ["src", "href", "onload", "onclick", "style"]))
    #expect(html.contains("@media print") && html.contains("size: A4"))
  }

  /// A catalogue or a note may hold any text.
  @Test(arguments: [
    "<script>alert(1)</script>", "a & b < c > d \" e ' f", "]]><!--", "\u{1B}[2Jx\u{7}", "a\u{202E}b\u{200B}", "&amp;", "| * _ `",
    "&\u{301} <\u{338}script> \"\u{301}",
  ])
  func hostileTextIsInert(_ hostile: String) throws {
    for format in HandoutFormat.allCases {
      let text = try hostileSheet(hostile).rendered(as: format)
      #expect(!text.unicodeScalars.contains { $0 != "\n" && ($0.properties.generalCategory == .control || $0 == "\u{202E}") })
    }
    let reader = ElementReader()
    #expect(reader.read(try hostileSheet(hostile).rendered(as: .html)), "\(reader.fault)")
    #expect(!reader.elements.contains("script"))
    let plain = ElementReader()
    _ = plain.read(try hostileSheet("plain").rendered(as: .html))
    #expect(reader.elements == plain.elements)
  }

  // MARK: Sheets

  private func sheet(for golden: Case) throws -> HandoutSheet {
    let library = SharedCatalogue.library
    let records = try golden.ids.compactMap(library.record)
    let context = try library.context(for: records)
    let profile = Profile(award: HeldAward("secondary-6", qfLevel: QFLevel(rawValue: 3)))
    let held = [Text("holding Secondary 6", "持有中六")]
    let handout =
      golden.isComparison
      ? Handout(of: try Comparison(of: records, in: context, profile: profile), held: held, notes: ["Ask about Saturdays"], day: Self.day)
      : Handout(
        of: records.map { Presentation(of: $0, in: context, profile: profile) }, held: held,
        notes: ["it-technician": ["Ring IVE about evening classes", "開放日：三月"]], day: Self.day)
    return HandoutSheet(
      handout.leaving(out: handout.leftOutAtFirst), language: golden.language, bothLanguages: golden.bothLanguages)
  }

  private func hostileSheet(_ hostile: String) throws -> HandoutSheet {
    let duty = Statement(text: Text(english: hostile, traditionalChinese: hostile))
    let occupation = Occupation(id: "a", title: Text(english: hostile), duties: [duty])
    let presentation = Presentation(of: .occupation(occupation), in: PresentationContext())
    return HandoutSheet(
      Handout(of: [presentation], held: [Text(verbatim: hostile)], notes: ["a": [hostile]], day: Self.day), language: .english,
      bothLanguages: false)
  }
}

/// Reads a page with a real XML parser, and keeps its elements.
final class ElementReader: NSObject, XMLParserDelegate {
  private(set) var elements: [String] = []
  private(set) var attributes: Set<String> = []
  private(set) var languages: Set<String> = []
  private(set) var fault = ""

  /// Whether it is well-formed.
  func read(_ page: String) -> Bool {
    let parser = XMLParser(data: Data(page.utf8))
    parser.delegate = self
    let isWellFormed = parser.parse()
    fault = parser.parserError.map { "\($0), line \(parser.lineNumber)" } ?? ""
    return isWellFormed
  }

  func parser(
    _: XMLParser, didStartElement name: String, namespaceURI _: String?, qualifiedName _: String?, attributes found: [String: String] = [:]
  ) {
    elements.append(name)
    attributes.formUnion(found.keys)
    if let language = found["lang"] { languages.insert(language) }
  }
}
