import Careers
import Catalogue
import CheckedYAML
import Importing
import Testing

@Suite struct RequirementTests {
  private func read(_ words: String) throws -> StatedRequirement {
    try #require(CareersPage.read(SourceText("Baker\nEntry requirements\n- \(words)")).page.occupations.first?.entry.first)
  }

  @Test(arguments: [
    ("Diploma in Baking or above", EntryRequirementKind.award), ("持有烘焙文憑", .award), ("Form 5 or equivalent", .award),
    ("HKDSE or equivalent", .award),
    ("Three years' experience", .experience), ("具三年經驗", .experience), ("Fluent in Cantonese", .language), ("操流利粵語", .language),
    ("Valid driving licence", .certification), ("持有駕駛執照", .certification), ("Food Hygiene Certificate", .certification),
    ("Level 3 in Mathematics in the HKDSE", .examination), ("Majored in Baking", .field), ("Master the oven", .skill),
    ("Good sense of taste", .skill),
    ("Knows a programming language", .skill),
  ])
  func kind(words: String, kind: EntryRequirementKind) throws {
    #expect(try read(words).kind == kind)
  }

  @Test(arguments: ["Registered Master Baker (RMB)", "Holds the Master Baker (RMB) certification", "Certified Master Baker (RMB) or above"])
  func theAbbreviationOfACertificationIsKept(words: String) throws {
    let certifications = try read(words).certifications
    #expect(certifications.map(\.abbreviation) == ["RMB"])
    #expect(certifications.first?.stated.contains("RMB") == false)
  }

  @Test func fieldsAreNamed() throws {
    #expect(
      try read("Degree in Electrical or Mechanical Engineering").fields.map(\.stated) == [
        "Electrical Engineering", "Mechanical Engineering",
      ])
    #expect(try read("Diploma in Bread / Cake or related").fields.map(\.stated) == ["Bread", "Cake"])
    #expect(try read("Degree in Hotel and Tourism Management").fields.map(\.stated) == ["Hotel and Tourism Management"])
    #expect(try read("持有食物科學、營養學或相關學科的學士學位").fields.map(\.stated) == ["食物科學", "營養學"])
    let related = try read("A degree preferably in Baking or a related discipline")
    #expect([related.fieldsPreferred, related.fieldsOrRelated, related.preferred] == [true, true, false])
  }

  @Test func yearsAreNumbers() throws {
    #expect(try read("At least two years' experience").years == YearsOfExperience(from: 2))
    #expect(try read("2 - 3 years of experience").years == YearsOfExperience(from: 2, to: 3))
    #expect(try read("具三至五年經驗").years == YearsOfExperience(from: 3, to: 5))
    #expect(try read("Graduate of a two-year diploma").years == nil)
  }

  /// Each language has the skill beside it, not all skills.
  @Test(arguments: ["懂中文書寫及英語會話", "Chinese writing and English speaking"])
  func eachLanguageHasItsOwnSkill(words: String) throws {
    let languages = try read(words).languages
    #expect(languages.map { $0.language } == [.chinese, .english])
    #expect(languages.map { $0.skill } == [.written, .spoken])
  }

  @Test func languagesHaveSkillAndStandard() throws {
    let languages = try read("Good written English and Chinese, and fluent in Putonghua").languages
    #expect(languages.map { $0.language } == [.english, .chinese, .putonghua])
    #expect(languages.map { $0.skill } == [.written, .written, .spoken])
    #expect(languages.map { $0.standard } == [.good, .good, .fluent])
    let plain = try read("Good command of English")
    #expect(plain.languages.map { $0.skill } == [nil] && plain.asksForMore == true)
  }

  @Test func resultsHaveTheirPaper() throws {
    let results = try read("Level 3 in English Language and Chinese Language in the HKDSE").results
    #expect(results == ["English Language", "Chinese Language"].map { ExaminationResult(paper: $0, result: "Level 3") })
  }

  @Test func namesOfBothLanguagesAreTheSame() throws {
    #expect(try read("持有高級文憑").awards.map(\.usual) == ["Higher Diploma"])
    #expect(try read("持有高級文憑").awards.map(\.title) == [Text(traditionalChinese: "高級文憑")])
  }

  @Test(arguments: [
    "Hill College - Diploma in Tea", "Hill College – Diploma in Tea", "Hill College-Diploma in Tea", "Hill College: Diploma in Tea",
    "Hill College | Diploma in Tea",
    "Hill College, Diploma in Tea", "Diploma in Tea - Hill College", "Diploma in Tea (Hill College)", "Hill College    Diploma in Tea",
  ])
  func institutionIsSplitFromCourse(line: String) throws {
    let course = try course(line)
    #expect(course.institution?.english == "Hill College")
    #expect(course.title?.english == "Diploma in Tea")
    #expect(course.award?.title.english == "Diploma")
  }

  @Test(arguments: [
    ("Tea Institute, Hill Council - Higher Diploma in Tea", "Tea Institute, Hill Council", "Higher Diploma in Tea"),
    ("Hill-Dale College - BA (Hons) in Tea - Leaf", "Hill-Dale College", "BA (Hons) in Tea - Leaf"), ("山城學院－茶學文憑", "山城學院", "茶學文憑"),
    ("山城學院 茶學文憑", "山城學院", "茶學文憑"), ("茶學理學士（山城大學）", "山城大學", "茶學理學士"),
  ])
  func marksWithinNamesAreKept(line: String, institution: String, title: String) throws {
    let course = try course(line)
    #expect(course.institution?.words(in: .english) == institution)
    #expect(course.title?.words(in: .english) == title)
  }

  private func course(_ line: String) throws -> StatedCourse {
    let page = CareersPage.read(SourceText("Baker\nRelated training and courses\n- \(line)")).page
    return try #require(page.occupations.first?.training.first?.courses.first)
  }

  @Test func aCourseWithoutInstitutionIsReported() throws {
    #expect(try course("Diploma in Tea").institution == nil)
    let account = CareersPage.read(SourceText("Baker\nTraining\n- Diploma in Tea")).account
    #expect(account.diagnostics.contains { $0.message.contains("doesn't separate institution and course") && $0.place.line == 3 })
  }

  @Test func namesAreFolded() {
    #expect(NameFolding.fold("The Hill  College – East") == NameFolding.fold("hill college-east"))
  }
}
