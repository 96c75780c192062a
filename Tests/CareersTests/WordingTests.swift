import Careers
import TestSupport
import Testing

struct WordingTests {
  @Test(arguments: [
    (0, "0"), (7, "7"), (12, "12"), (123, "123"), (1_234, "1,234"), (12_345, "12,345"), (123_456, "123,456"), (1_234_567, "1,234,567"),
    (1_000_000_000, "1,000,000,000"), (-5, "-5"), (-123, "-123"), (-1_234, "-1,234"), (-123_456, "-123,456"),
    (Int.max, "9,223,372,036,854,775,807"), (Int.min, "-9,223,372,036,854,775,808"),
  ])
  func groupsDigits(number: Int, text: String) {
    #expect(Wording.grouped(number) == text)
  }

  @Test func groupingKeepsTheNumber() {
    var generator = SplitMix64(seed: 1)
    for _ in 0..<1_000 {
      let number = Int.random(in: -1_000_000_000...1_000_000_000, using: &generator) / Int.random(in: 1...100_000, using: &generator)
      #expect(Int(Wording.grouped(number).replacing(",", with: "")) == number)
    }
  }

  @Test(arguments: [
    (14...55, "14–55"), (36...37, "36–37"), (9...9, "9"), (Int.max...Int.max, "9223372036854775807"),
    (Int.min...Int.max, "-9223372036854775808–9223372036854775807"),
  ])
  func lines(_ lines: ClosedRange<Int>, text: String) {
    #expect(Wording.lines(lines) == text)
  }

  // MARK: Pay

  @Test(arguments: [
    (FigureWording?.none, 15_000, Int?.some(40_000), "15,000–40,000", "15,000–40,000"),
    (nil, 15_000, 15_000, "15,000", "15,000"),
    (nil, 15_000, nil, "15,000 or more", "15,000或以上"),
    (.about, 15_000, 40_000, "about 15,000–40,000", "約15,000–40,000"),
    (.about, 900, 900, "about 900", "約900"),
    (.about, 15_000, nil, "about 15,000", "約15,000"),
    (.approximately, 12_000, 16_000, "approx. 12,000–16,000", "約12,000–16,000"),
    (.approximately, 12_000, 12_000, "approx. 12,000", "約12,000"),
    (.from, 33_350, nil, "from 33,350", "33,350起"),
    (.orAbove, 27_000, nil, "27,000 or more", "27,000或以上"),
    (.aboutOrAbove, 27_000, nil, "about 27,000 or more", "約27,000或以上"),
    (.approximatelyOrAbove, 27_000, nil, "approx. 27,000 or more", "約27,000或以上"),
  ])
  func pay(wording: FigureWording?, from: Int, to: Int?, english: String, chinese: String) {
    let text = Pay(from: from, to: to, wording: wording).text
    #expect(text == Text(english, chinese))
  }

  @Test(arguments: FigureWording.allCases)
  func openEndsAreWordedSo(wording: FigureWording) {
    let english = Pay(from: 10_000, wording: wording).text.words(in: .english)
    #expect((english.contains("or more") || english.contains("from")) == wording.isOpenEnded)
  }

  @Test(arguments: [
    ("HKD", PayPeriod.hour, "HK$ an hour", "每小時港元"), ("HKD", .day, "HK$ a day", "每日港元"), ("HKD", .week, "HK$ a week", "每週港元"),
    ("HKD", .month, "HK$ a month", "每月港元"), ("HKD", .year, "HK$ a year", "每年港元"), ("GBP", .year, "GBP a year", "每年GBP"),
  ])
  func payUnit(currency: String, period: PayPeriod, english: String, chinese: String) {
    let stated = Pay(from: 1, currency: currency, period: period)
    #expect(stated.unit == Text(english, chinese))
    let added = Pay(from: 1, currency: currency, period: period, ours: ["period"])
    #expect(added.unit == .ours(english, chinese))
  }

  // MARK: Hours

  @Test(arguments: [
    (FigureWording?.none, 45, 45, false, "45 hours a week", "每週45小時"),
    (nil, 40, 50, false, "40–50 hours a week", "每週40–50小時"),
    (nil, 45, 45, true, "45 hours a week, or irregular hours", "每週45小時，或不定時工作"),
    (.about, 45, 45, false, "about 45 hours a week", "每週約45小時"),
    (.about, 45, 45, true, "about 45 hours a week, or irregular hours", "每週約45小時，或不定時工作"),
    (.approximately, 40, 50, false, "about 40–50 hours a week", "每週約40–50小時"),
    (.from, 45, 45, false, "from 45 hours a week", "每週45小時起"),
    (.orAbove, 45, 45, false, "45 hours a week or more", "每週45小時或以上"),
    (.aboutOrAbove, 45, 45, false, "about 45 hours a week or more", "每週約45小時或以上"),
    (.approximatelyOrAbove, 45, 45, true, "about 45 hours a week or more, or irregular hours", "每週約45小時或以上，或不定時工作"),
  ])
  func hours(wording: FigureWording?, from: Int, to: Int, irregular: Bool, english: String, chinese: String) {
    #expect(WorkingHours(from: from, to: to, irregular: irregular, wording: wording).text == Text(english, chinese))
  }

  // MARK: The rest

  @Test func routesNameTheirLevelAndCluster() {
    let training = Route(kind: .training, qfLevel: Samples.qf(4))
    #expect(training.text.words(in: .english) == "Training towards a certificate, QF level 4")
    #expect(training.text.words(in: .traditionalChinese).contains("資歷級別4"))
    #expect(Samples.route.text.words(in: .english) == "Recognition of prior learning, QF level 3, cluster SEA010L3")
    #expect(Samples.route.text.words(in: .traditionalChinese).contains("SEA010L3"))
  }

  @Test func citationNamesWhatIsNotStated() {
    let bare = Document(id: "a", title: Text(verbatim: "A"))
    #expect(bare.citation.map { $0.words(in: .english) } == ["A", "undated", "publisher not named"])
    let full = Document(id: "a", title: Text(verbatim: "A"), publisher: Text(verbatim: "P"), edition: "2020")
    #expect(full.citation.map { $0.words(in: .traditionalChinese) } == ["A", "2020", "P"])
  }

  @Test func headingsAreInBothLanguages() {
    for heading in Heading.allCases { #expect(heading.title.missing.isEmpty) }
    for kind in RecordKind.allCases { #expect(kind.title.missing.isEmpty && kind.pluralTitle.missing.isEmpty) }
    #expect(Set(Heading.allCases.map(\.title)).count == Heading.allCases.count)
  }
}
