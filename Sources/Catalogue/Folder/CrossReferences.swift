internal import Careers

/// Sorts the records and adds what follows from others: who names a trait, who lists a course, which level needs a unit.
extension CatalogueReader {
  func contents() -> CatalogueContents {
    CatalogueContents(documents: documents, sectors: sectors, records: records(), glossary: glossary)
  }

  private func records() -> [Record] {
    let occupations = sortedOccupations()
    let referrers = Referrers(occupations: occupations, courses: courses, links: links)
    let pathways = pathways.map { $0.linked(referrers) }
    let uses = uses(in: pathways.flatMap(\.levels))
    return occupations.map { Record.occupation($0.linked(referrers)) }
      + pathways.map(Record.pathway)
      + pathways.flatMap(\.levels).map(Record.level)
      + jobTitles.map { Record.jobTitle($0.linked(referrers)) }
      + units.map { Record.unit($0.used(in: uses[$0.id] ?? [])) }
      + courses.map { Record.course($0.listed(referrers)) }
      + institutions.map(Record.institution)
      + traits.map { Record.trait($0.named(referrers)) }
      + qualifications.map { Record.qualification($0.opening(referrers)) }
  }

  /// The occupations in the order of their document, those without lines last.
  private func sortedOccupations() -> [Occupation] {
    let order = Dictionary(documents.enumerated().map { ($1.id, $0) }) { first, _ in first }
    return occupations.sorted { left, right in
      func key(_ occupation: Occupation) -> (Int, Int, String) {
        let document = occupation.provenance.flatMap { order[$0.document] }
        return (document ?? .max, occupation.provenance?.lines?.lowerBound ?? .max, occupation.id.rawValue)
      }
      return key(left) < key(right)
    }
  }

  /// The key tasks that need each unit.
  private func uses(in levels: [Level]) -> [RecordID: [UnitUse]] {
    var uses: [RecordID: [UnitUse]] = [:]
    for level in levels {
      for area in level.areas {
        for task in area.tasks {
          for unit in task.units { uses[unit, default: []].append(UnitUse(level: level.id, area: area.name, task: task.number)) }
        }
      }
    }
    return uses
  }
}

extension UnitOfCompetency {
  fileprivate func used(in uses: [UnitUse]) -> UnitOfCompetency {
    var used = self
    used.uses = uses
    used.levels = uses.map(\.level).reduce(into: []) { if $0.last != $1 { $0.append($1) } }
    return used
  }
}

extension Occupation {
  fileprivate func linked(_ referrers: Referrers) -> Occupation {
    var linked = self
    linked.links = referrers.links(of: id)
    return linked
  }
}

extension Pathway {
  fileprivate func linked(_ referrers: Referrers) -> Pathway {
    var linked = self
    for index in levels.indices { linked.levels[index].links = referrers.links(of: levels[index].id) }
    return linked
  }
}

extension JobTitle {
  fileprivate func linked(_ referrers: Referrers) -> JobTitle {
    var linked = self
    linked.links = referrers.links(of: id)
    return linked
  }
}

extension Course {
  fileprivate func listed(_ referrers: Referrers) -> Course {
    var listed = self
    listed.occupations = referrers.occupations(naming: id)
    return listed
  }
}

extension Trait {
  fileprivate func named(_ referrers: Referrers) -> Trait {
    var named = self
    named.occupations = referrers.occupations(naming: id)
    return named
  }
}

extension Qualification {
  fileprivate func opening(_ referrers: Referrers) -> Qualification {
    var opening = self
    opening.occupations = referrers.occupations(naming: id)
    opening.courses = referrers.courses(for: id)
    return opening
  }
}

/// The records that name each other, collected in one pass. A search from each record would take quadratic time.
private struct Referrers {
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
