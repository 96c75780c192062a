internal import Careers

/// Who names whom, gathered in one pass: to look for it from each record would take the square of their number.
struct Referrers {
  /// The links of each occupation, level and job title.
  private var links: [RecordID: [Link]] = [:]
  /// The occupations that name each trait, course and qualification.
  private var occupations: [RecordID: [RecordID]] = [:]
  /// The courses that lead to each qualification.
  private var courses: [RecordID: [ListedCourse]] = [:]

  init(occupations: [Occupation], courses: RecordList<Course>, links: [Link]) {
    for link in links {
      self.links[link.occupation, default: []].append(link)
      self.links[link.pathway, default: []].append(link)
    }
    for occupation in occupations {
      let training = occupation.training.flatMap { $0.courses.map(\.id) }
      for id in Set(occupation.traits + training + occupation.entry.flatMap(\.qualifications)) {
        self.occupations[id, default: []].append(occupation.id)
      }
    }
    for course in courses {
      guard let award = course.award else { continue }
      self.courses[award, default: []].append(ListedCourse(id: course.id, institution: course.institution, title: course.title))
    }
  }

  func links(of id: RecordID) -> [Link] { links[id] ?? [] }

  func occupations(naming id: RecordID) -> [RecordID] { occupations[id] ?? [] }

  func courses(for award: RecordID) -> [ListedCourse] { courses[award] ?? [] }
}
