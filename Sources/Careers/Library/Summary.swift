/// What a list shows of a record.
public struct Summary: Hashable, Sendable, Identifiable {
  public var id: RecordID
  public var kind: RecordKind
  public var title: Text
  /// The record it stands under in a list: the pathway of a level, the level of a job title, the institution of a course.
  public var parent: RecordID?
  /// Of an occupation: what its whole ladder pays.
  public var pay: PayRange?
  /// Of a unit and a qualification its own level, of a level and a pathway those of the units, of an occupation the lowest that lets somebody in.
  public var qfLevels: Set<QFLevel>
  /// Of an occupation: the titles of the qualifications that let somebody in at its level.
  public var entry: Text?
  /// Of an occupation: the first name that a sector lists it under, but for its own title.
  public var listedAs: Text?
  /// How many records stand under it or use it: levels of a pathway, units of a level, levels that need a unit, courses of an institution,
  /// occupations that list a course, name a trait or ask for a qualification. Absent for occupations and job titles.
  public var count: Int?

  public init(
    id: RecordID, kind: RecordKind, title: Text, parent: RecordID? = nil, pay: PayRange? = nil, qfLevels: Set<QFLevel> = [],
    entry: Text? = nil, listedAs: Text? = nil, count: Int? = nil
  ) {
    self.id = id
    self.kind = kind
    self.title = title
    self.parent = parent
    self.pay = pay
    self.qfLevels = qfLevels
    self.entry = entry
    self.listedAs = listedAs
    self.count = count
  }
}

extension Summary {
  /// The summaries of all records of a catalogue, in their order.
  public static func all(of records: [Record], sectors: [Sector]) -> [Summary] {
    let builder = SummaryBuilder(records: records, sectors: sectors)
    return records.map(builder.summary)
  }
}
