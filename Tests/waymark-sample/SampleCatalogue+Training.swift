/// Courses of an industry, at institutions of the whole catalogue.
extension SampleCatalogue {
  /// Awards that courses lead to.
  private static let awards = Words.awards.dropFirst(2).map(\.name.titled)

  mutating func addCourses(to industry: inout Industry) {
    for _ in 0..<Industry.courseCount { addCourse(to: &industry) }
    recordCount += Industry.courseCount
  }

  private mutating func addCourse(to industry: inout Industry) {
    let place = numbers.number(in: 0...institutions.count - 1)
    let institution = institutions[place].id
    let award = numbers.pick(Self.awards)
    let (title, id) = unique(under: institution + "/") { sample in
      let subject = (industry.name + sample.numbers.pick(Words.topics)).titled
      return Phrase(english: award.english + " in " + subject.english, chinese: subject.chinese + award.chinese)
    }
    institutions[place].courses += "      - {id: \(id), title: \(YAML.english(title)), award: \(award.slug), lines: \(lines.take())}\n"
    courses.ours += "  \(id): {title: \(YAML.chinese(title))}\n"
    industry.courses.append((award.slug, id))
  }
}
