extension Record {
  /// The ids of other records whose titles are needed to show this one, but for those whose titles it holds itself, as of listed courses.
  public var references: Set<RecordID> {
    switch self {
    case .occupation(let record): record.references
    case .pathway(let record): Set(record.levels.flatMap(\.units))
    case .level(let record): Set(record.units + [record.pathway] + record.links.flatMap(\.ends))
    case .jobTitle(let record): Set([record.level] + record.links.flatMap(\.ends))
    case .unit(let record): Set(record.levels + record.levels.compactMap(\.whole))
    case .course(let record): Set([record.institution] + [record.award].compactMap(\.self) + record.occupations)
    case .institution(let record): Set(record.courses)
    case .trait(let record): Set(record.occupations)
    case .qualification(let record): Set(record.occupations + record.courses.map(\.institution))
    }
  }
}

extension Occupation {
  fileprivate var references: Set<RecordID> {
    Set(traits)
      .union(training.flatMap(\.qualifications))
      .union(training.flatMap(\.courses).map(\.institution))
      .union(entry.flatMap(\.qualifications))
      .union(links.flatMap(\.ends))
  }
}

extension Link {
  /// Both ends, and what each belongs to.
  fileprivate var ends: [RecordID] { [occupation, pathway] + [occupation.whole, pathway.whole].compactMap(\.self) }
}
