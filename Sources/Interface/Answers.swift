public import Careers
public import Search
public import Typesetting

/// Something that the interface doesn't know itself.
public enum Question: Hashable, Sendable {
  /// A page, marked for somebody who holds these things.
  case page(RecordID, Holdings)
  /// Records side by side, marked likewise.
  case comparison(ComparedRecords, Holdings)
  /// What finds records.
  case searchIndex
  /// What conditions are asked of.
  case facts
  /// Something to take away.
  case handout(HandoutRequest)
  /// The plain text of a document, by the name of its file.
  case text(file: String)
}

/// What is known of a question. That it can't be answered is an answer, too.
public enum Answer: Sendable {
  case page(Presentation)
  case comparison(Comparison)
  case searchIndex(SearchIndex)
  case facts(FactTable)
  case handout(Handout)
  case text(Quotation)
  /// The catalogue no longer has it.
  case gone
  /// The library couldn't answer, and why.
  case failure(String)
}

/// What a catalogue's lists hold, and what else was asked of it: another catalogue begins with none.
public struct Answers: Sendable {
  public let listing: Listing
  /// Which of the catalogues that this program has had open: what was laid out of another is of no use.
  let edition: Int
  private var known: [Question: Answer] = [:]
  /// What finds records; nil until that is asked.
  public private(set) var finder: Finder?
  /// The comparison answered last, maybe of other records than those compared now.
  private(set) var latestComparison: Comparison?
  /// Asked and not answered yet.
  private var pending: Set<Question> = []

  init(listing: Listing, edition: Int = 0) {
    self.listing = listing
    self.edition = edition
  }

  subscript(question: Question) -> Answer? { known[question] }

  public func page(_ id: RecordID, for holdings: Holdings) -> Presentation? {
    if case .page(let page)? = known[.page(id, holdings)] { page } else { nil }
  }

  func comparison(of records: ComparedRecords, for holdings: Holdings) -> Comparison? {
    if case .comparison(let comparison)? = known[.comparison(records, holdings)] { comparison } else { nil }
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

  /// Those of some questions that are still to be asked, which are then taken as asked. What isn't among them is let go, but for what serves
  /// the whole session.
  mutating func ask(_ needed: [Question], keepingAll: Bool) -> [Question] {
    if !keepingAll {
      let kept = Set(needed)
      known = known.filter { $0.key.lasts || kept.contains($0.key) }
    }
    let new = needed.filter { known[$0] == nil && !pending.contains($0) }
    pending.formUnion(new)
    return new
  }

  mutating func take(_ answer: Answer, to question: Question) {
    pending.remove(question)
    known[question] = answer
    if case .searchIndex(let index) = answer { finder = Finder(table: listing.table, index: index) }
    if case .comparison(let comparison) = answer { latestComparison = comparison }
  }

  /// What couldn't be answered is asked again with the next event, not before.
  mutating func forgetFailures() {
    pending = []
    known = known.filter { !$0.value.isFailure }
  }
}

extension Question {
  /// Whether its answer is kept though it isn't needed at the moment.
  fileprivate var lasts: Bool { self == .searchIndex || self == .facts }
}

extension Answer {
  fileprivate var isFailure: Bool {
    switch self {
    case .gone, .failure: true
    case .page, .comparison, .searchIndex, .facts, .handout, .text: false
    }
  }
}

// MARK: The library answers

extension IndexedLibrary {
  /// - Parameter day: the day that stands on a handout.
  /// - Returns: nil for what no library knows.
  public func answer(_ question: Question, on day: CalendarDay) -> Answer? {
    do {
      switch question {
      case .page(let id, let holdings): return try presentations(of: [id], holdings: holdings)[id].map { .page($0) } ?? .gone
      case .comparison(let compared, let holdings):
        return try comparison(of: compared.ids, holdings: holdings).map { .comparison($0) } ?? .gone
      case .searchIndex: return .searchIndex(try searchIndex())
      case .facts: return .facts(try factTable())
      case .handout(let request): return .handout(try handout(for: request, on: day))
      case .text: return nil
      }
    } catch {
      return .failure("\(error)")
    }
  }

  private func presentations(of ids: [RecordID], holdings: Holdings) throws -> [RecordID: Presentation] {
    let records = try ids.compactMap(record)
    let context = try context(for: records)
    return Dictionary(records.map { ($0.id, Presentation(of: $0, in: context, holdings: holdings)) }) { first, _ in first }
  }

  private func handout(for request: HandoutRequest, on day: CalendarDay) throws -> Handout {
    let ids = request.subject.ids
    if case .comparison = request.subject, let comparison = try comparison(of: ids, holdings: request.holdings) {
      return Handout(
        of: comparison, held: request.held, notes: request.comparisonNotes, recordNotes: request.notes, day: day)
    }
    let presentations = try presentations(of: ids, holdings: request.holdings)
    return Handout(of: ids.compactMap { presentations[$0] }, held: request.held, notes: request.notes, day: day)
  }

  /// - Returns: nil where a record has gone.
  private func comparison(of ids: [RecordID], holdings: Holdings) throws -> Comparison? {
    let records = try ids.compactMap(record)
    guard records.count == ids.count else { return nil }
    return try Comparison(of: records, in: try context(for: records), holdings: holdings)
  }
}
