/// What occupations pay, as bars on one axis for each unit of pay.
public struct PayChart: Hashable, Sendable {
  /// An occupation and its pay from the first rung to the last.
  public struct Job: Hashable, Sendable, Identifiable {
    public let id: RecordID
    public let title: Text
    public let pay: PayRange
  }

  /// A currency and a period. Figures of different units share no axis.
  public struct Unit: Hashable, Sendable {
    /// An ISO 4217 code.
    public let currency: String
    public let period: PayPeriod
  }

  /// The jobs whose pay is stated in one unit; at least one.
  public struct Group: Hashable, Sendable {
    public let unit: Unit
    /// Sorted by the lowest figure, then by the highest, then in the order of the catalogue.
    public let jobs: [Job]
  }

  /// HK$ a month first, then other units in the order of the catalogue. A ladder in two units is in two groups.
  public let groups: [Group]
  /// The occupations that state no figure.
  public let unstated: [NamedRecord]
  /// Title, edition and publisher of each document that describes the occupations.
  public let citations: [[Text]]

  /// - Parameters:
  ///   - occupations: in the order of the catalogue.
  ///   - documents: the documents to cite.
  public init(of occupations: [Occupation], documents: [Document] = []) {
    let ranges = occupations.flatMap { Self.ranges(of: $0) }
    let units = ranges.map { $0.unit }.unique
    groups = (units.filter(\.isUsual) + units.filter { !$0.isUsual }).map { unit in
      Group(unit: unit, jobs: Self.sorted(ranges.filter { $0.unit == unit }.map { $0.job }))
    }
    unstated = occupations.filter { $0.payRange == nil }.map { NamedRecord(id: $0.id, title: $0.title) }
    let sources = occupations.compactMap { $0.provenance?.document }.unique
    citations = sources.compactMap { source in documents.first { $0.id == source }?.citation }
  }

  /// The pay of an occupation in each unit that its ladder uses.
  private static func ranges(of occupation: Occupation) -> [(unit: Unit, job: Job)] {
    let pays = occupation.ladder.compactMap(\.pay)
    return pays.map { Unit(of: $0) }.unique.compactMap { unit in
      PayRange(covering: pays.filter { Unit(of: $0) == unit }).map { pay in
        (unit: unit, job: Job(id: occupation.id, title: occupation.title, pay: pay))
      }
    }
  }

  private static func sorted(_ jobs: [Job]) -> [Job] {
    jobs.enumerated().sorted { left, right in
      let (first, second) = (left.element.pay, right.element.pay)
      return (first.lowest, first.highest, left.offset) < (second.lowest, second.highest, right.offset)
    }.map(\.element)
  }
}

extension PayChart.Unit {
  fileprivate init(of pay: Pay) {
    self.init(currency: pay.currency, period: pay.period)
  }

  /// Whether it is HK$ a month.
  public var isUsual: Bool { currency == Pay.usualCurrency && period == Pay.usualPeriod }
}

extension PayChart.Group {
  /// The axis of its bars, up to the highest figure.
  public var scale: PayScale { PayScale(highest: jobs.map(\.pay.highest).max() ?? 0) }

  /// “HK$ a month”; ours if any of its figures has a unit of ours.
  public var unitText: Text {
    let units = jobs.map(\.pay.unit)
    return units.first { !$0.ours.isEmpty } ?? units.first ?? Text()
  }
}

// MARK: Words

extension PayChart {
  /// “Pay of 16 jobs”.
  package var title: Text {
    let count = Set(groups.flatMap(\.jobs).map(\.id)).count
    return Text(count == 1 ? "Pay of 1 job" : "Pay of \(count) jobs", "\(count)項職業的薪酬")
  }

  /// What the figures cover, and the order.
  package static let explanation = Text(
    "Pay runs from a job’s first step to its highest; the lowest pay comes first.", "薪酬由最初職級至最高職級；最低的排在最前。")

  /// What an open end looks like; nil if no job has one.
  package var openEnd: Text? {
    let isAnyOpen = groups.flatMap(\.jobs).contains { $0.pay.isOpenEnded }
    return isAnyOpen ? Text("An arrow and + mean “or more”.", "箭嘴及 + 表示「或以上」。") : nil
  }

  /// The heading of a group after the first.
  package static let otherUnit = Text("Pay in another unit, on an axis of its own", "薪酬單位不同，另用一條刻度")

  /// The label of the jobs that state no figure.
  package static let unstatedLabel = Text("Pay not stated in the source", "資料來源沒有列明薪酬")

  /// Whether we wrote the titles of all its jobs in these languages, so that the heading can say so once.
  package func hasOurTitles(in languages: [Language]) -> Bool {
    let titles = groups.flatMap(\.jobs).map(\.title) + unstated.map(\.title)
    return titles.areOurs(in: languages)
  }
}

extension [Text] {
  /// Whether all of them are ours in each of these languages; false if there are none.
  func areOurs(in languages: [Language]) -> Bool {
    !isEmpty && allSatisfy { text in languages.allSatisfy { text.reading(in: $0).isOurs } }
  }
}

// MARK: As `waymark chart` prints it

extension PayChart: Encodable {}

extension PayChart.Group: Encodable {
  private enum CodingKeys: CodingKey {
    case currency, period, unit, ticks, jobs
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(unit.currency, forKey: .currency)
    try container.encode(unit.period, forKey: .period)
    try container.encode(unitText, forKey: .unit)
    try container.encode(scale.ticks, forKey: .ticks)
    try container.encode(jobs, forKey: .jobs)
  }
}

extension PayChart.Job: Encodable {
  private enum CodingKeys: CodingKey {
    case id, title, lowest, highest, isOpenEnded
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(id, forKey: .id)
    try container.encode(title, forKey: .title)
    try container.encode(pay.lowest, forKey: .lowest)
    try container.encode(pay.highest, forKey: .highest)
    try container.encode(pay.isOpenEnded, forKey: .isOpenEnded)
  }
}
