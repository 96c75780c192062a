internal import Careers

/// Sorts the records and adds what follows from others: who names a trait, who lists a course, which level needs a unit, which occupations are
/// near each other, the clusters that routes name, and where to go next.
extension CatalogueReader {
  func contents() -> CatalogueContents {
    CatalogueContents(documents: documents, sectors: sectors, records: records(), glossary: glossary)
  }

  private func records() -> [Record] {
    let occupations = sortedOccupations()
    let referrers = Referrers(occupations: occupations, courses: courses, links: links)
    let similar = SimilarOccupations(occupations)
    let next = NextAddresses(addresses, institutions: institutions)
    let pathways = pathways.map { $0.linked(referrers, next) }
    let levels = pathways.flatMap(\.levels)
    let uses = uses(in: levels)
    let recognised = Set(levels.flatMap(\.tasks).filter(\.isRecognised).flatMap(\.units))
    let units = units.map { $0.used(in: uses[$0.id] ?? [], addresses: recognised.contains($0.id) ? next.recognition : []) }
    let ladders: [Record] =
      pathways.map(Record.pathway)
      + levels.map(Record.level)
      + jobTitles.map { Record.jobTitle($0.linked(referrers)) }
      + units.map(Record.unit)
      + clusters(in: levels, next).map(Record.cluster)
    let training: [Record] =
      courses.map { Record.course($0.listed(referrers, next)) }
      + institutions.map { Record.institution($0.addressed(next)) }
    return occupations.enumerated().map { Record.occupation($1.linked(referrers, similar: similar.nearest(to: $0))) }
      + ladders
      + training
      + traits.map { Record.trait($0.named(referrers)) }
      + qualifications.map { Record.qualification($0.opening(referrers, next)) }
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

  /// The clusters that routes name, in the order of their first routes.
  private func clusters(in levels: [Level], _ next: NextAddresses) -> [RecognitionCluster] {
    var clusters: [RecognitionCluster] = []
    var places: [RecordID: Int] = [:]
    for level in levels {
      for area in level.areas {
        for task in area.tasks {
          let use = ClusterUse(level: level.id, area: area.name, task: task.number, units: task.units)
          for route in task.routes {
            guard let id = route.clusterID else { continue }
            let place = places[id] ?? clusters.count
            let provenance = level.provenance.map { Provenance(document: $0.document, lines: route.lines) }
            if place == clusters.count {
              places[id] = place
              clusters.append(
                RecognitionCluster(id: id, provenance: provenance, qfLevel: route.qfLevel, addresses: next.recognition))
            }
            clusters[place].note(use, at: provenance)
          }
        }
      }
    }
    return clusters
  }
}

extension RecognitionCluster {
  /// Adds a key task, once, and the lines of its route.
  fileprivate mutating func note(_ use: ClusterUse, at place: Provenance?) {
    if uses.last != use { uses.append(use) }
    if levels.last != use.level { levels.append(use.level) }
    guard place?.document == provenance?.document, let lines = place?.lines else { return }
    let known = provenance?.lines ?? lines
    provenance?.lines = min(known.lowerBound, lines.lowerBound)...max(known.upperBound, lines.upperBound)
  }
}

extension KeyTask {
  /// Whether prior learning is recognised for it.
  fileprivate var isRecognised: Bool { routes.contains { $0.kind == .recognitionOfPriorLearning } }
}

extension UnitOfCompetency {
  fileprivate func used(in uses: [UnitUse], addresses: [WebAddress]) -> UnitOfCompetency {
    var used = self
    used.uses = uses
    used.addresses = addresses
    used.levels = uses.map(\.level).reduce(into: []) { if $0.last != $1 { $0.append($1) } }
    return used
  }
}

extension Occupation {
  fileprivate func linked(_ referrers: Referrers, similar: [SimilarOccupation]) -> Occupation {
    var linked = self
    linked.links = referrers.links(of: id)
    linked.similar = similar
    return linked
  }
}

extension Pathway {
  fileprivate func linked(_ referrers: Referrers, _ next: NextAddresses) -> Pathway {
    var linked = self
    for index in levels.indices {
      linked.levels[index].links = referrers.links(of: levels[index].id)
      linked.levels[index].addresses = levels[index].tasks.contains(where: \.isRecognised) ? next.recognition : []
    }
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
  fileprivate func listed(_ referrers: Referrers, _ next: NextAddresses) -> Course {
    var listed = self
    listed.occupations = referrers.occupations(naming: id)
    listed.addresses = next.addresses(of: institution)
    return listed
  }
}

extension Institution {
  fileprivate func addressed(_ next: NextAddresses) -> Institution {
    var addressed = self
    addressed.addresses = next.addresses(of: id)
    return addressed
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
  fileprivate func opening(_ referrers: Referrers, _ next: NextAddresses) -> Qualification {
    var opening = self
    opening.addresses = category == .award ? next.qualifications : []
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

/// The addresses that pages name to go to next.
private struct NextAddresses {
  /// The bodies for awards and courses.
  let qualifications: [WebAddress]
  /// The bodies for the recognition of prior learning.
  let recognition: [WebAddress]
  private var ofInstitutions: [RecordID: [WebAddress]] = [:]

  init(_ listed: [ListedAddress], institutions: [Institution]) {
    let titles = Dictionary(institutions.map { ($0.id, $0.title) }) { first, _ in first }
    qualifications = listed.filter { $0.subject == .qualifications }.map { $0.resolved(in: titles) }
    recognition = listed.filter { $0.subject == .recognition }.map { $0.resolved(in: titles) }
    for entry in listed {
      if let id = entry.institution { ofInstitutions[id, default: []].append(entry.resolved(in: titles)) }
    }
  }

  func addresses(of institution: RecordID) -> [WebAddress] { ofInstitutions[institution] ?? [] }
}

extension ListedAddress {
  /// The address with the name of its body.
  fileprivate func resolved(in titles: [RecordID: Text]) -> WebAddress {
    WebAddress(title: title ?? institution.flatMap { titles[$0] } ?? Text(), address: address, noted: noted)
  }
}
