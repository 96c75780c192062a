import Careers
import Testing

struct QFLevelTests {
  @Test(arguments: -2...10)
  func isOneToSeven(number: Int) {
    #expect(QFLevel(rawValue: number)?.rawValue == ((1...7).contains(number) ? number : nil))
  }

  @Test(arguments: ["[0]", "[8]", "[-1]", "[4.5]", #"["4"]"#, "[null]"])
  func refusesOtherJSON(json: String) {
    #expect(throws: DecodingError.self) { try JSONCoding.value([QFLevel].self, from: json) }
  }

  @Test func isWrittenAsANumber() throws {
    let levels = (1...7).map(Samples.qf)
    #expect(try JSONCoding.text(of: levels) == "[1,2,3,4,5,6,7]")
    #expect(try JSONCoding.recoded(levels) == levels)
  }

  @Test func isOrderedByNumber() {
    #expect(zip(1...6, 2...7).allSatisfy { Samples.qf($0) < Samples.qf($1) })
    #expect(Samples.qf(4).text == Text("QF level 4", "資歷級別4"))
    #expect(Samples.qf(4).shortText.english == "QF 4")
  }

  @Test(arguments: [
    ("111128L5", 5), ("ITSWSM603A", 6), ("107892L1", 1), ("ITSWIS402A", 4), ("111201L6", 6), ("1L7", 7), ("SEA1", 1),
  ])
  func isReadFromAUnitCode(code: String, level: Int) {
    #expect(UnitOfCompetency.qfLevel(ofCode: code)?.rawValue == level)
  }

  @Test(arguments: [
    "", "L", "5", "111128", "111128L", "111128L0", "111128L8", "111128L55", "111128X5", "ITSWSM", "ITSWSM003A", "ITSWSM903A", "職業",
  ])
  func isNotReadFromOtherText(code: String) {
    #expect(UnitOfCompetency.qfLevel(ofCode: code) == nil)
  }
}

struct QFDistanceTests {
  @Test(arguments: [
    (4, 3, 1, "1 QF level above yours", "比你的資歷級別高1級"), (6, 3, 3, "3 QF levels above yours", "比你的資歷級別高3級"),
    (4, 4, 0, "at your QF level", "與你的資歷級別相同"), (4, 5, -1, "1 QF level below yours", "比你的資歷級別低1級"),
    (2, 5, -3, "3 QF levels below yours", "比你的資歷級別低3級"),
  ])
  func isInLevels(level: Int, held: Int, steps: Int, english: String, chinese: String) throws {
    let distance = QFDistance(from: Samples.qf(held), to: Samples.qf(level))
    #expect(distance.rawValue == steps)
    #expect(distance.text == Text(english, chinese))
    #expect(try JSONCoding.text(of: [distance]) == "[\(steps)]")
  }
}
