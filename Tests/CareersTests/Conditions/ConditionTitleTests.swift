import Careers
import Testing

/// Conditions in words.
struct ConditionTitleTests {
  private static let titles: [RecordID: Text] = [
    "higher-diploma": Text(english: "Higher Diploma", traditionalChinese: "高級文憑", ours: [.traditionalChinese]),
    "patient": Text("Patient", "有耐性"), "ive": Text("IVE", "香港專業教育學院"),
  ]
  private static let fields = ["computing": Text("Computing", "電腦學")]

  private static let words: [(Condition.Subject, String, String)] = [
    (.award(HeldAward("higher-diploma")), "holding Higher Diploma", "持有高級文憑"), (.field("computing"), "in Computing", "修讀電腦學"),
    (.years(1), "1 year of experience", "1年經驗"), (.years(3), "3 years of experience", "3年經驗"),
    (.language(HeldLanguage(.english, .spoken)), "speaking English", "能說英語"),
    (.language(HeldLanguage(.english, .written)), "writing English", "能書寫英文"),
    (.language(HeldLanguage(.chinese, .read)), "reading Chinese", "能閱讀中文"), (.certificate("mcp"), "holding mcp", "持有mcp"),
    (.payFrom(18_000), "pay from HK$18,000 a month", "起薪每月18,000港元或以上"), (.hoursTo(45), "at most 45 hours a week", "每週最多45小時"),
    (.workplace(.indoors), "indoors", "室內工作"), (.workplace(.outdoors), "outdoors", "戶外工作"), (.regularHours, "regular hours", "固定工時"),
    (.trait("patient"), "Patient", "有耐性"), (.institution("ive"), "IVE", "香港專業教育學院"), (.course("ive/a"), "ive/a", "ive/a"),
    (.qfFrom(Samples.qf(3)), "QF level 3 or above", "資歷級別3或以上"), (.qfTo(Samples.qf(5)), "QF level 5 or below", "資歷級別5或以下"),
    (.kind(.unit), "Units of competency", "能力單元"),
  ]

  @Test(arguments: words)
  func included(subject: Condition.Subject, english: String, chinese: String) {
    let title = Condition(subject).title(in: Self.titles, fields: Self.fields)
    #expect(title.english == english)
    #expect(title.traditionalChinese == chinese)
  }

  @Test(
    arguments: [
      (.trait("patient"), "not Patient", "不包括有耐性"), (.workplace(.outdoors), "not outdoors", "不包括戶外工作"),
      (.regularHours, "irregular hours", "不定時工作"),
    ] as [(Condition.Subject, String, String)])
  func excluded(subject: Condition.Subject, english: String, chinese: String) {
    #expect(Condition(subject, isExcluded: true).title(in: Self.titles) == Text(english, chinese))
  }

  /// Words that are ours stay ours within a condition.
  @Test func staysOurs() {
    #expect(Condition(.award(HeldAward("higher-diploma"))).title(in: Self.titles).ours == [.traditionalChinese])
  }
}
