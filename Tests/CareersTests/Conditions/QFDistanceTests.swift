import Careers
import Testing

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
