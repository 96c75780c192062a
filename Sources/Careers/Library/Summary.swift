/// What a list shows of a record, and sorts and filters it by.
public struct Summary: Codable, Hashable, Sendable, Identifiable {
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
  /// Of an occupation: the names that sectors list it under, but for its own title.
  public var listedAs: [Text]
  /// How many records stand under it or use it: levels of a pathway, units of a level, levels that need a unit, courses of an institution,
  /// occupations that list a course, name a trait or ask for a qualification. Absent for occupations and job titles.
  public var count: Int?
  /// Further names to find it by, as they are written: synonyms, other spellings, codes, rungs, listed names, a course's institution.
  public var words: [String]
  /// Its place, from 0, among all records when they are sorted by their titles in a language.
  public var titleOrder: [Language: Int]

  public init(
    id: RecordID, kind: RecordKind, title: Text, parent: RecordID? = nil, pay: PayRange? = nil, qfLevels: Set<QFLevel> = [],
    entry: Text? = nil, listedAs: [Text] = [], count: Int? = nil, words: [String] = [], titleOrder: [Language: Int] = [:]
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
    self.words = words
    self.titleOrder = titleOrder
  }

  private enum CodingKeys: String, CodingKey {
    case id, kind, title, parent, pay, qfLevels, entry, listedAs, count, words, titleOrder
  }

  /// Writes the levels in order, so that equal summaries are equal bytes.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(id, forKey: .id)
    try container.encode(kind, forKey: .kind)
    try container.encode(title, forKey: .title)
    try container.encodeIfPresent(parent, forKey: .parent)
    try container.encodeIfPresent(pay, forKey: .pay)
    try container.encode(qfLevels.sorted(), forKey: .qfLevels)
    try container.encodeIfPresent(entry, forKey: .entry)
    try container.encode(listedAs, forKey: .listedAs)
    try container.encodeIfPresent(count, forKey: .count)
    try container.encode(words, forKey: .words)
    try container.encode(titleOrder, forKey: .titleOrder)
  }
}

extension Summary {
  /// The summaries of all records of a catalogue, in their order.
  ///
  /// - Parameter titleOrder: the places of each record among all, sorted by title in each language.
  public static func all(of records: [Record], sectors: [Sector], titleOrder: [RecordID: [Language: Int]]) -> [Summary] {
    let builder = SummaryBuilder(records: records, sectors: sectors, titleOrder: titleOrder)
    return records.map(builder.summary)
  }
}
