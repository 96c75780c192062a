import Careers
import Testing

struct QFDistanceTests {
  @Test(arguments: [
    (4, 3, 1, "training leads to QF level 4: 1 above yours", "培訓課程屬資歷級別4：比你的高1級"),
    (6, 3, 3, "training leads to QF level 6: 3 above yours", "培訓課程屬資歷級別6：比你的高3級"),
    (4, 4, 0, "training leads to QF level 4: the same as yours", "培訓課程屬資歷級別4：與你的級別相同"),
    (2, 5, -3, "training leads to QF level 2: 3 below yours", "培訓課程屬資歷級別2：比你的低3級"),
  ])
  func ofTraining(level: Int, held: Int, steps: Int, english: String, chinese: String) {
    let distance = QFDistance(route: .training, level: Samples.qf(level), held: Samples.qf(held))
    #expect(distance.steps == steps)
    #expect(distance.text == Text(english, chinese))
  }

  @Test func ofRecognitionOfPriorLearning() {
    let distance = QFDistance(route: .recognitionOfPriorLearning, level: Samples.qf(5), held: Samples.qf(4))
    #expect(distance.text == Text("recognition of prior learning is at QF level 5: 1 above yours", "過往資歷認可屬資歷級別5：比你的高1級"))
  }

  /// One for each kind of route and level, whatever cluster or line it has.
  @Test func ofRoutesEachOnce() {
    let routes = [
      Route(kind: .recognitionOfPriorLearning, qfLevel: Samples.qf(5), cluster: "A"),
      Route(kind: .training, qfLevel: Samples.qf(5), lines: 1...2),
      Route(kind: .training, qfLevel: Samples.qf(4)), Route(kind: .training, qfLevel: Samples.qf(5), lines: 3...4),
      Route(kind: .recognitionOfPriorLearning, qfLevel: Samples.qf(5), cluster: "B"),
    ]
    let distances = QFDistance.all(from: Samples.qf(4), to: routes)
    #expect(distances.map(\.route) == [.training, .training, .recognitionOfPriorLearning])
    #expect(distances.map(\.steps) == [0, 1, 1])
    #expect(QFDistance.all(from: Samples.qf(4), to: []).isEmpty)
  }
}
