import Careers
import Catalogue
import CheckedYAML
import Importing
import Testing

@Suite struct StatedFiguresTests {
  private func rung(_ pay: String) throws -> StatedRung {
    let page = CareersPage.read(SourceText("Baker\nPromotion and Reference Salary\nBaker\n\(pay)")).page
    return try #require(page.occupations.first?.ladder.first)
  }

  private static func pay(
    from: Int, to: Int?, currency: String? = nil, period: PayPeriod? = nil, wording: FigureWording? = nil
  ) -> Draft<Pay> {
    var pay = Draft<Pay>()
    (pay.from, pay.to, pay.currency, pay.period, pay.wording) = (from, to, currency, period, wording)
    return pay
  }

  @Test(arguments: [
    ("Approximately $12,000 - 16,000", 12000, 16000, FigureWording.approximately),
    ("Approximately $16,000- 20,000", 16000, 20000, .approximately),
    ("About $15,000 – $40,000", 15000, 40000, .about), ("About $ 20,000 - 50,000", 20000, 50000, .about),
    ("About 16000 ~ 35000", 16000, 35000, .about), ("約$12,000至15,000", 12000, 15000, .about), ("約１２，０００元", 12000, 12000, .about),
    ("About $12k to 16k", 12000, 16000, .about), ("約1.2萬至1.6萬元", 12000, 16000, .about),
    ("Approximately 12 - 16k", 12000, 16000, .approximately),
  ])
  func rangeOfPay(words: String, from: Int, to: Int, wording: FigureWording) throws {
    let pay = try #require(try rung(words).pay)
    #expect(pay == Self.pay(from: from, to: to, wording: wording))
  }

  @Test(arguments: [
    ("Approximately $27,000 or above", 27000, FigureWording.approximatelyOrAbove), ("From $33,350", 33350, .from),
    ("$20,000+", 20000, .orAbove),
    ("About $9,500 or above", 9500, .aboutOrAbove), ("$20,000以上", 20000, .orAbove), ("$20,000起", 20000, .from),
    ("約$20,000或以上", 20000, .aboutOrAbove),
  ])
  func openPay(words: String, from: Int, wording: FigureWording) throws {
    #expect(try rung(words).pay == Self.pay(from: from, to: nil, wording: wording))
  }

  @Test(arguments: [
    ("HK$62 per hour", 62, "HKD", PayPeriod.hour), ("$800 a day", 800, "", .day), ("$300,000 per year", 300_000, "", .year),
    ("港幣500元一天", 500, "HKD", .day),
    ("時薪60元", 60, "", .hour), ("年薪30萬港元", 300_000, "HKD", .year), ("$15,000 / month", 15000, "", .month),
  ])
  func unitIsKept(words: String, figure: Int, currency: String, period: PayPeriod) throws {
    let rung = try rung(words)
    #expect(rung.pay == Self.pay(from: figure, to: figure, currency: currency.isEmpty ? nil : currency, period: period))
    #expect(rung.payText?.words(in: .english) == words)
  }

  @Test(arguments: [
    "Negotiable", "MPS Point 14 - 27", "Up to $50,000", "$12,0", "$12,000 - ", "面議", "總薪級表第14點", "$42.1 per hour", "$16,000 - $12,000",
  ])
  func otherThanAmountsIsKeptAsWords(words: String) throws {
    let (page, account) = CareersPage.read(SourceText("Baker\nPromotion and Reference Salary\nBaker\n\(words)"))
    let rung = try #require(page.occupations.first?.ladder.first)
    #expect(rung.title?.english == "Baker")
    #expect(rung.pay == nil)
    #expect(rung.payText != nil)
    #expect(account.diagnostics.first?.message.contains("isn't an amount of money") == true)
  }

  @Test func wordsBesideFiguresAreReported() {
    let (page, account) = CareersPage.read(SourceText("Baker\nSalary\nBaker\nAbout $15,000 plus tips"))
    #expect(page.occupations.first?.ladder.first?.pay?.from == 15000)
    #expect(account.diagnostics.first?.message.hasPrefix("there is more about pay than figures") == true)
    #expect(page.occupations.first?.ladder.first?.saysMore == true)
  }

  /// Words beside figures would otherwise be lost.
  @Test(arguments: [
    ("About 45 hours a week", false), ("Working hours: 45 to 50 hours per week", false), ("每周工作約45小時", false),
    ("About 45 hours a week or irregular working hours", false), ("At least 40 hours a week", false),
    ("45 hours a week (office) or 50 hours a week (site)", true), ("44 hours a week, 9 am to 6 pm", true),
    ("40 hours a week from Monday to Friday", true), ("每周約45小時，每日8小時", true), ("每周45小時，星期日休息", true),
    ("40 to 45 hours a week or above", true),
  ])
  func furtherWordsOfHoursAreNoticed(words: String, saysMore: Bool) {
    let page = CareersPage.read(SourceText("Baker\nWorking hours\n\(words)")).page
    #expect(page.occupations.first?.hours?.from != nil)
    #expect(page.occupations.first?.hours?.saysMore == saysMore)
  }

  @Test(arguments: ["Baker: $12,000", "Baker - $12,000", "Baker    $12,000", "Baker ($12,000)"])
  func payMayFollowItsTitle(line: String) {
    let ladder = CareersPage.read(SourceText("Cook\nSalary\n\(line)")).page.occupations.first?.ladder
    #expect(ladder?.map(\.title?.english) == ["Baker"])
    #expect(ladder?.map { $0.pay?.from } == [12000])
  }

  @Test(arguments: [
    ("About 45 hours a week", 45, 45, PayPeriod.week), ("45 to 50 hours per week", 45, 50, .week), ("每周約45至50小時", 45, 50, .week),
    ("8-hour shifts, daily", 8, 8, .day),
    ("每天8小時，須輪班", 8, 8, .day), ("About 180 hours per month", 180, 180, .month), ("about 40-50 hours weekly", 40, 50, .week),
  ])
  func hours(words: String, from: Int, to: Int, period: PayPeriod) throws {
    let hours = try #require(CareersPage.read(SourceText("Baker\nWorking hours\n\(words)")).page.occupations.first?.hours)
    #expect(hours.from == from && hours.to == to && hours.period == period)
    #expect(hours.shift == (words.contains("shift") || words.contains("輪班")))
  }

  @Test(arguments: ["Irregular working hours", "不定時", "Shift work", "9 am to 6 pm", "44.5 hours a week"])
  func hoursWithoutFiguresAreReported(words: String) throws {
    let (page, account) = CareersPage.read(SourceText("Baker\nWorking hours\n\(words)"))
    #expect(page.occupations.first?.hours?.from == nil)
    #expect(account.diagnostics.first?.message.contains("gives no figure for hours") == true)
  }
}
