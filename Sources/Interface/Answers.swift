public import Careers
public import Search
public import Typesetting

/// A question to the library.
public enum Question: Hashable, Sendable {
  /// A page, marked for a student who holds these things.
  case page(RecordID, Profile)
  /// Records side by side, marked in the same way.
  case comparison(ComparedRecords, Profile)
  /// What fits a person, as a page.
  case fit(FitRequest)
  /// The route to a record, as a page.
  case route(RouteRequest)
  /// The index that searches use.
  case searchIndex
  /// The facts that conditions check.
  case facts
  /// A handout.
  case handout(HandoutRequest)
  /// The plain text of a document, by file name.
  case text(file: String)
}

/// The answer to a question, or a failure to answer it.
public enum Answer: Sendable {
  case page(Presentation)
  case comparison(Comparison)
  case searchIndex(SearchIndex)
  case facts(FactTable)
  case handout(Handout)
  case text(Quotation)
  /// The record is no longer in the catalogue.
  case gone
  /// The library couldn't answer, and why.
  case failure(String)
}

/// A catalogue's lists, and its answers so far: a new catalogue begins with none.
public struct Answers: Sendable {
  /// How many pages and comparisons are kept for when the reader comes back: a screenful of the lists.
  static let pageCount = 24

  public let listing: Listing
  /// Counts the catalogues since the start or the last reset: layouts made for another one are out of date.
  let edition: Int
  private var known: [Question: Answer] = [:]
  /// Searches records; nil until the index has been answered.
  public private(set) var finder: Finder?
  /// Titles of the fields of study that requirements name, by their ids; empty until the facts have been answered.
  private(set) var fields: [String: Text] = [:]
  /// The comparison shown last, whose rows the selection counts.
  var shownComparison: Comparison?
  /// The questions for pages and comparisons, the latest first.
  private var latestPages: [Question] = []
  /// Questions not answered yet.
  private var pending: Set<Question> = []

  init(listing: Listing, edition: Int = 0) {
    self.listing = listing
    self.edition = edition
  }

  subscript(question: Question) -> Answer? { known[question] }

  public func page(_ id: RecordID, for profile: Profile) -> Presentation? {
    if case .page(let page)? = known[.page(id, profile)] { page } else { nil }
  }

  func fit(_ request: FitRequest) -> Presentation? {
    if case .page(let page)? = known[.fit(request)] { page } else { nil }
  }

  func route(_ request: RouteRequest) -> Presentation? {
    if case .page(let page)? = known[.route(request)] { page } else { nil }
  }

  func comparison(of records: ComparedRecords, for profile: Profile) -> Comparison? {
    if case .comparison(let comparison)? = known[.comparison(records, profile)] { comparison } else { nil }
  }

  func handout(for request: HandoutRequest) -> Handout? {
    if case .handout(let handout)? = known[.handout(request)] { handout } else { nil }
  }

  func text(of file: String) -> Quotation? {
    if case .text(let quotation)? = known[.text(file: file)] { quotation } else { nil }
  }

  var facts: FactTable? {
    if case .facts(let facts)? = known[.facts] { facts } else { nil }
  }

  // MARK: Asking

  /// The needed questions that haven't been asked yet; they then count as asked. Answers that aren't needed are dropped, except the latest
  /// pages and those that serve the whole session.
  mutating func ask(_ needed: [Question]) -> [Question] {
    let pages = needed.filter(\.isOfPage)
    latestPages = Array((pages + latestPages.filter { !pages.contains($0) }).prefix(Self.pageCount))
    let kept = Set(needed + latestPages)
    known = known.filter { $0.key.lasts || kept.contains($0.key) }
    let new = needed.filter { known[$0] == nil && !pending.contains($0) }
    pending.formUnion(new)
    return new
  }

  mutating func receive(_ answer: Answer, to question: Question) {
    pending.remove(question)
    known[question] = answer
    if case .facts(let facts) = answer { fields = Dictionary(facts.fields.map { ($0.id, $0.title) }) { first, _ in first } }
    if case .searchIndex(let index) = answer { finder = Finder(table: listing.table, index: index) }
  }

  /// Lets failed questions be asked again: with the next event, not before.
  mutating func forgetFailures() {
    pending = []
    known = known.filter { !$0.value.isFailure }
  }
}

extension Question {
  /// Whether its answer is kept though it isn't needed at the moment.
  fileprivate var lasts: Bool { self == .searchIndex || self == .facts }

  fileprivate var isOfPage: Bool {
    switch self {
    case .page, .fit, .route, .comparison: true
    case .searchIndex, .facts, .handout, .text: false
    }
  }
}

extension Answer {
  fileprivate var isFailure: Bool {
    switch self {
    case .gone, .failure: true
    case .page, .comparison, .searchIndex, .facts, .handout, .text: false
    }
  }
}

// MARK: Library

extension IndexedLibrary {
  /// - Parameter day: the date on a handout.
  /// - Returns: nil for questions that a library can't answer.
  public func answer(_ question: Question, on day: CalendarDay) -> Answer? {
    do {
      switch question {
      case .page(let id, let profile): return try presentations(of: [id], profile: profile)[id].map { .page($0) } ?? .gone
      case .comparison(let compared, let profile):
        return try comparison(of: compared.ids, profile: profile).map { .comparison($0) } ?? .gone
      case .fit(let request): return .page(try fit(request))
      case .route(let request): return try route(request).map { .page($0) } ?? .gone
      case .searchIndex: return .searchIndex(try searchIndex())
      case .facts: return .facts(try factTable())
      case .handout(let request): return .handout(try handout(for: request, on: day))
      case .text: return nil
      }
    } catch {
      return .failure("\(error)")
    }
  }

  private func presentations(of ids: [RecordID], profile: Profile) throws -> [RecordID: Presentation] {
    let records = try ids.compactMap(record)
    let context = try context(for: records, profile: profile)
    return Dictionary(records.map { ($0.id, Presentation(of: $0, in: context, profile: profile)) }) { first, _ in first }
  }

  private func handout(for request: HandoutRequest, on day: CalendarDay) throws -> Handout {
    let ids = request.subject.ids
    if case .comparison = request.subject, let comparison = try comparison(of: ids, profile: request.profile) {
      return Handout(
        of: comparison, held: request.held, notes: request.comparisonNotes, recordNotes: request.notes, day: day)
    }
    if let answer = try answer(for: request) { return Handout(of: [answer], day: day) }
    let presentations = try presentations(of: ids, profile: request.profile)
    return Handout(of: ids.compactMap { presentations[$0] }, held: request.held, notes: request.notes, day: day)
  }

  /// The answer that a handout is of; nil if it is of records.
  private func answer(for request: HandoutRequest) throws -> Presentation? {
    switch request.subject {
    case .fit: try request.fit.map(fit)
    case .route(let subject): try route(RouteRequest(subject: subject, profile: request.profile))
    case .record, .shortlist, .comparison: nil
    }
  }

  /// - Returns: nil if a record is no longer in the catalogue.
  private func comparison(of ids: [RecordID], profile: Profile) throws -> Comparison? {
    let records = try ids.compactMap(record)
    guard records.count == ids.count else { return nil }
    return try Comparison(of: records, in: try context(for: records, profile: profile), profile: profile)
  }
}
