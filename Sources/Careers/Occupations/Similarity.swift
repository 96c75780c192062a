/// The facts that two occupations share; the same from either side.
public struct SharedFacts: Codable, Hashable, Sendable {
  /// The QF level to enter, if it is the same.
  public var qfLevel: QFLevel?
  /// Ids of the ``Qualification`` records that requirements of both name, those preferred aside.
  public var qualifications: [RecordID]
  /// Ids of the fields of study that requirements of both name.
  public var fields: [String]
  public var courses: [RecordID]
  /// What duties of both are tagged with.
  public var activities: [Activity]
  public var traits: [RecordID]
  /// The span of pay that both ladders cover; nil if there is none, or their units differ.
  public var pay: Pay?

  public init(
    qfLevel: QFLevel? = nil, qualifications: [RecordID] = [], fields: [String] = [], courses: [RecordID] = [],
    activities: [Activity] = [], traits: [RecordID] = [], pay: Pay? = nil
  ) {
    self.qfLevel = qfLevel
    self.qualifications = qualifications
    self.fields = fields
    self.courses = courses
    self.activities = activities
    self.traits = traits
    self.pay = pay
  }
}

/// An occupation that is near another one by the facts of both.
public struct SimilarOccupation: Codable, Hashable, Sendable, Identifiable {
  public var id: RecordID
  /// How near it is, from 0 to 1,000.
  public var score: Int
  public var shared: SharedFacts

  public init(id: RecordID, score: Int, shared: SharedFacts) {
    self.id = id
    self.score = score
    self.shared = shared
  }
}

extension Occupation {
  /// How near another occupation is, and the facts that both share.
  ///
  /// There are five kinds of facts: entry (level, qualifications and fields of study), courses, duties (by their tags), traits and pay. Each
  /// counts by the part of what either states that both state, and entry, courses and duties weigh twice as much as traits and pay.
  public func similarity(to other: Occupation) -> SimilarOccupation {
    SimilarOccupations([self, other]).similarity(of: 1, to: 0)
  }
}

/// The occupations nearest to each one of a catalogue.
///
/// Those that share only traits and pay, or a single kind of facts, don't count: almost all share these.
public struct SimilarOccupations: Sendable {
  /// The most that are named for one occupation.
  public static let most = 5
  /// An occupation isn't compared with more than about twice as many, so that the time grows with the catalogue and not with its square.
  static let enough = 64

  private let ids: [RecordID]
  private let compared: [ComparedFacts]
  private let numbers: FactNumbers
  /// The occupations that state each fact, in order, by the fact's number.
  private let holders: [[Int]]

  public init(_ occupations: [Occupation]) {
    var numbers = FactNumbers()
    ids = occupations.map(\.id)
    compared = occupations.map { ComparedFacts(of: $0, in: &numbers) }
    var holders = Array(repeating: [Int](), count: numbers.facts.count)
    for (place, facts) in compared.enumerated() {
      for fact in facts.telling { holders[fact].append(place) }
    }
    (self.numbers, self.holders) = (numbers, holders)
  }

  /// The occupations nearest to the one at a place in the list, the nearest first; of those equally near, the first of the list.
  public func nearest(to place: Int) -> [SimilarOccupation] {
    let own = compared[place]
    let near = candidates(near: place).compactMap { other -> (place: Int, score: Int)? in
      guard ids[other] != ids[place], own.sharesEnough(with: compared[other]) else { return nil }
      return (other, own.score(with: compared[other]))
    }
    let sorted = near.sorted { ($1.score, $0.place) < ($0.score, $1.place) }
    return sorted.prefix(Self.most).map { similarity(of: $0.place, to: place) }
  }

  fileprivate func similarity(of other: Int, to place: Int) -> SimilarOccupation {
    let (own, others) = (compared[place], compared[other])
    return SimilarOccupation(id: ids[other], score: own.score(with: others), shared: numbers.facts(sharedBy: own, others))
  }

  /// Those that share its rarest facts. Of a fact that many share, those around it in the list.
  private func candidates(near place: Int) -> Set<Int> {
    let rarest = compared[place].telling.sorted { (holders[$0].count, $0) < (holders[$1].count, $1) }
    var found: Set<Int> = []
    for fact in rarest where found.count <= Self.enough { found.formUnion(around(place, in: holders[fact])) }
    found.remove(place)
    return found
  }

  /// The part of an ascending list around a place in it.
  private func around(_ place: Int, in list: [Int]) -> ArraySlice<Int> {
    guard list.count > Self.enough else { return list[...] }
    var (low, high) = (0, list.count)
    while low < high {
      let middle = (low + high) / 2
      if list[middle] < place { low = middle + 1 } else { high = middle }
    }
    let start = min(max(0, low - Self.enough / 2), list.count - Self.enough)
    return list[start..<start + Self.enough]
  }
}

// MARK: Comparing

/// The facts of one occupation by their numbers, in ascending order.
private struct ComparedFacts: Sendable {
  let entry: [Int]
  let courses: [Int]
  /// The tags of all duties: one that several duties have is there as often.
  let duties: [Int]
  let traits: [Int]
  /// The span of the whole ladder; nil if none is stated, or in several units.
  let pay: Pay?

  init(of occupation: Occupation, in numbers: inout FactNumbers) {
    let required = occupation.entry.filter { !$0.preferred }
    let level = occupation.entryLevel.map { [ComparedFact.qfLevel($0)] } ?? []
    let qualifications = required.flatMap(\.qualifications).map { ComparedFact.qualification($0) }
    let fields = required.flatMap(\.fields).map { ComparedFact.field($0.id) }
    entry = numbers.all(of: (level + qualifications + fields).unique)
    courses = numbers.all(of: occupation.training.flatMap(\.courses).map { ComparedFact.course($0.id) }.unique)
    duties = numbers.all(of: occupation.duties.flatMap(\.activities).map { ComparedFact.activity($0) })
    traits = numbers.all(of: occupation.traits.map { ComparedFact.trait($0) }.unique)
    pay = occupation.paySpan
  }

  /// The facts that bring two occupations together, each once.
  var telling: [Int] { entry + courses + duties.unique }

  /// Whether two kinds of facts are shared, one of them entry, courses or duties.
  func sharesEnough(with other: ComparedFacts) -> Bool {
    let telling = [(entry, other.entry), (courses, other.courses), (duties, other.duties)].count { Self.common($0, $1) > 0 }
    let others = (Self.common(traits, other.traits) > 0 ? 1 : 0) + (sharedPay(with: other) == nil ? 0 : 1)
    return telling > 0 && telling + others > 1
  }

  /// How near the two are, the same from either side.
  func score(with other: ComparedFacts) -> Int {
    let double = Self.share(entry, other.entry) + Self.share(courses, other.courses) + Self.share(duties, other.duties)
    return (2 * double + Self.share(traits, other.traits) + payShare(with: other)) / 8
  }

  /// A whole share.
  private static let whole = 1_000

  /// The part of what either has that both have.
  private static func share(_ left: [Int], _ right: [Int]) -> Int {
    let common = common(left, right)
    return common == 0 ? 0 : whole * common / (left.count + right.count - common)
  }

  private func payShare(with other: ComparedFacts) -> Int {
    guard let pay, let others = other.pay, let shared = sharedPay(with: other) else { return 0 }
    // Doubles can't overflow.
    let width = Double(max(pay.highest, others.highest)) - Double(min(pay.from, others.from)) + 1
    return Int(Double(Self.whole) * (Double(shared.highest) - Double(shared.from) + 1) / width)
  }

  /// The span that the pay of both covers, by the figures stated.
  func sharedPay(with other: ComparedFacts) -> Pay? {
    guard let pay, let others = other.pay, pay.hasSameUnit(as: others) else { return nil }
    let (from, to) = (max(pay.from, others.from), min(pay.highest, others.highest))
    guard from <= to else { return nil }
    return Pay(from: from, to: to, currency: pay.currency, period: pay.period, ours: Set(pay.ours + others.ours).sorted())
  }

  /// How many numbers two ascending lists have in common, repeats included.
  private static func common(_ left: [Int], _ right: [Int]) -> Int {
    var count = 0
    forEachCommon(left, right) { _ in count += 1 }
    return count
  }

  /// Visits the numbers that two ascending lists have in common.
  static func forEachCommon(_ left: [Int], _ right: [Int], _ visit: (Int) -> Void) {
    var (first, second) = (0, 0)
    while first < left.count, second < right.count {
      if left[first] == right[second] {
        visit(left[first])
        (first, second) = (first + 1, second + 1)
      } else if left[first] < right[second] {
        first += 1
      } else {
        second += 1
      }
    }
  }
}

extension Occupation {
  /// From the lowest figure on its ladder to the highest; nil if none is stated, or in several units.
  fileprivate var paySpan: Pay? {
    let pays = ladder.compactMap(\.pay)
    guard let first = pays.first, pays.allSatisfy({ $0.hasSameUnit(as: first) }), let range = payRange else { return nil }
    return Pay(
      from: range.lowest, to: range.highest, currency: first.currency, period: first.period, ours: Set(pays.flatMap(\.ours)).sorted())
  }
}

// MARK: Numbers for facts

/// A fact that occupations may share.
private enum ComparedFact: Hashable, Sendable {
  case qfLevel(QFLevel)
  case qualification(RecordID)
  case field(String)
  case course(RecordID)
  case activity(Activity)
  case trait(RecordID)
}

/// A number for each fact: numbers are compared far faster than ids.
private struct FactNumbers: Sendable {
  private(set) var facts: [ComparedFact] = []
  private var places: [ComparedFact: Int] = [:]

  /// The numbers of facts, in ascending order.
  mutating func all(of facts: [ComparedFact]) -> [Int] {
    var numbers: [Int] = []
    for fact in facts { numbers.append(number(of: fact)) }
    return numbers.sorted()
  }

  private mutating func number(of fact: ComparedFact) -> Int {
    if let place = places[fact] { return place }
    places[fact] = facts.count
    facts.append(fact)
    return facts.count - 1
  }

  /// What two occupations share, each list in an order of its own, so that it is the same from either side.
  func facts(sharedBy left: ComparedFacts, _ right: ComparedFacts) -> SharedFacts {
    var shared = SharedFacts(pay: left.sharedPay(with: right))
    for (own, others) in [
      (left.entry, right.entry), (left.courses, right.courses), (left.duties, right.duties), (left.traits, right.traits),
    ] {
      ComparedFacts.forEachCommon(own, others) { shared.add(facts[$0]) }
    }
    shared.sort()
    return shared
  }
}

extension SharedFacts {
  fileprivate mutating func add(_ fact: ComparedFact) {
    switch fact {
    case .qfLevel(let level): qfLevel = level
    case .qualification(let id): qualifications.append(id)
    case .field(let id): fields.append(id)
    case .course(let id): courses.append(id)
    case .activity(let activity): activities.append(activity)
    case .trait(let id): traits.append(id)
    }
  }

  /// Sorts by ids; activities as in ``Activity``, each once.
  fileprivate mutating func sort() {
    qualifications.sort()
    fields.sort()
    courses.sort()
    let known = Set(activities)
    activities = Activity.allCases.filter(known.contains)
    traits.sort()
  }
}

// MARK: Words

extension SharedFacts {
  /// Each kind of facts that is shared, in a few words: “same entry, QF 4”.
  ///
  /// - Parameter context: the titles of qualifications and traits.
  public func reasons(in context: PresentationContext) -> [Text] {
    [entryWords(in: context), courseWords, list(activities.map(\.title)), list(traits.map { context.title(of: $0) }), payWords]
      .compactMap(\.self)
  }

  private func list(_ texts: [Text]) -> Text? {
    texts.isEmpty ? nil : .joined(texts, separator: Text(", ", "、"))
  }

  /// The level says most; without one, the first qualification.
  private func entryWords(in context: PresentationContext) -> Text? {
    if let qfLevel { return qfLevel.shortText.mapped { $0 == .english ? "same entry, \($1)" : "入職要求同為\($1)" } }
    if let first = qualifications.first { return context.title(of: first).mapped { $0 == .english ? "same entry, \($1)" : "入職要求同為\($1)" } }
    return fields.isEmpty ? nil : Text("same field of study", "修讀範疇相同")
  }

  private var courseWords: Text? {
    let count = courses.count
    return count == 0 ? nil : Text(count == 1 ? "1 course for both" : "\(count) courses for both", "\(count)個共通課程")
  }

  private var payWords: Text? {
    pay.map { pay in pay.text.mapped { $0 == .english ? "pay overlaps at \($1)" : "薪酬重疊：\($1)" } }
  }
}
