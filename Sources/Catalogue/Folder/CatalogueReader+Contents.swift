internal import Careers

/// The records put in order, with what follows from others: who names a trait, who lists a course, which level needs a unit.
extension CatalogueReader {
  func contents() -> CatalogueContents {
    CatalogueContents(documents: documents, sectors: sectors, records: records(), glossary: glossary)
  }

  private func records() -> [Record] {
    let occupations = linkedOccupations()
    let pathways = linkedPathways()
    let uses = uses(in: pathways.flatMap(\.levels))
    return occupations.map(Record.occupation)
      + pathways.map(Record.pathway)
      + pathways.flatMap(\.levels).map(Record.level)
      + jobTitles.map { Record.jobTitle($0.linked(links)) }
      + units.map { Record.unit($0.used(in: uses[$0.id] ?? [])) }
      + courses.map { Record.course($0.listed(by: occupations)) }
      + institutions.map(Record.institution)
      + traits.map { Record.trait($0.named(by: occupations)) }
      + qualifications.map { Record.qualification($0.opening(occupations, by: courses)) }
  }

  /// In the order of their document, those without lines last.
  private func linkedOccupations() -> [Occupation] {
    let order = documents.map(\.id)
    let linked = occupations.map { occupation in
      var linked = occupation
      linked.links = links.filter { $0.occupation == occupation.id }
      return linked
    }
    return linked.sorted { left, right in
      func key(_ occupation: Occupation) -> (Int, Int, String) {
        let document = occupation.provenance.flatMap { order.firstIndex(of: $0.document) }
        return (document ?? .max, occupation.provenance?.lines?.lowerBound ?? .max, occupation.id.rawValue)
      }
      return key(left) < key(right)
    }
  }

  private func linkedPathways() -> [Pathway] {
    pathways.map { pathway in
      var linked = pathway
      linked.levels = pathway.levels.map { level in
        var level = level
        level.links = links.filter { $0.pathway == level.id }
        return level
      }
      return linked
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

extension JobTitle {
  fileprivate func linked(_ links: [Link]) -> JobTitle {
    var linked = self
    linked.links = links.filter { $0.pathway == id }
    return linked
  }
}

extension Course {
  fileprivate func listed(by occupations: [Occupation]) -> Course {
    var listed = self
    listed.occupations = occupations.filter { $0.training.contains { $0.courses.contains { $0.id == id } } }.map(\.id)
    return listed
  }
}

extension Trait {
  fileprivate func named(by occupations: [Occupation]) -> Trait {
    var named = self
    named.occupations = occupations.filter { $0.traits.contains(id) }.map(\.id)
    return named
  }
}

extension Qualification {
  fileprivate func opening(_ occupations: [Occupation], by courses: [Course]) -> Qualification {
    var opening = self
    opening.occupations = occupations.filter { $0.entry.contains { $0.qualifications.contains(id) } }.map(\.id)
    opening.courses = courses.filter { $0.award == id }.map { ListedCourse(id: $0.id, institution: $0.institution, title: $0.title) }
    return opening
  }
}
