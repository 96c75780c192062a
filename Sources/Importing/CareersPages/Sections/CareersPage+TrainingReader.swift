internal import Careers

extension CareersPage {
  /// Reads the courses of an occupation under the headings that name their awards.
  struct TrainingReader {
    private(set) var training: [Training] = []
    private(set) var findings: [(kind: Finding.Kind, words: String, lines: ClosedRange<Int>)] = []

    init(_ texts: [Paired]) {
      let hasBullets = texts.contains(where: \.isItem)
      for text in texts {
        if Self.isHeading(text, hasBullets: hasBullets) { open(text) } else { take(text) }
      }
    }

    private static func isHeading(_ text: Paired, hasBullets: Bool) -> Bool {
      let words = [text.text.english, text.text.traditionalChinese].compactMap(\.self)
      if words.contains(where: AwardHeading.stands) { return true }
      return hasBullets && !text.isItem && words.allSatisfy { CourseLine($0).institution == nil }
    }

    private mutating func open(_ text: Paired) {
      let readings = [text.text.english, text.text.traditionalChinese].compactMap(\.self)
      let awards = readings.map { Awards.named(in: Token.all(in: $0)) }.reduce([]) { $0.merged(with: $1) }
      training.append(
        Training(heading: text.statement, awards: awards, saysMore: !readings.allSatisfy(AwardHeading.stands), lines: text.lines))
      if awards.isEmpty { findings.append((.headingWithoutAward, text.text.words(in: .english), text.lines)) }
    }

    private mutating func take(_ text: Paired) {
      if training.isEmpty { training.append(Training(heading: nil, awards: [], saysMore: false, lines: text.lines)) }
      let course = Self.course(text)
      if course.institution == nil { findings.append((.courseWithoutInstitution, text.text.words(in: .english), text.lines)) }
      let last = training.endIndex - 1
      training[last].courses.append(course)
      training[last].lines = [training[last].lines, text.lines].lineRange ?? text.lines
    }

    private static func course(_ text: Paired) -> Course {
      let english = text.text.english.map(CourseLine.init)
      let chinese = text.text.traditionalChinese.map(CourseLine.init)
      let title = Text(english: english?.course, traditionalChinese: chinese?.course)
      let institution = Text(english: english?.institution, traditionalChinese: chinese?.institution)
      let award = [title.english, title.traditionalChinese].compactMap(\.self).lazy.compactMap { Awards.named(in: Token.all(in: $0)).first }
        .first
      return Course(title: title, institution: institution == Text() ? nil : institution, award: award, lines: text.lines)
    }
  }
}
