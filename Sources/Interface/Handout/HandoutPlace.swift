public import Careers
public import Typesetting

/// The handout being made: its subject and languages, the lines left out, and the selected line.
public struct HandoutPlace: Codable, Hashable, Sendable {
  public let subject: HandoutSubject
  public var bothLanguages: Bool
  /// Whether it says what the person said of themselves, and how far they meet what is asked: only when chosen.
  public internal(set) var includesProfile: Bool
  /// Nil for the default.
  public internal(set) var leftOut: Set<HandoutLine.ID>?
  /// Nil for the first line.
  public internal(set) var selection: Selection<HandoutLine.ID>?
  /// The QR code that covers it; nil while its lines are chosen.
  public internal(set) var code: CodePlace?

  init(_ subject: HandoutSubject, bothLanguages: Bool, includesProfile: Bool = false, leftOut: Set<HandoutLine.ID>? = nil) {
    self.subject = subject
    self.bothLanguages = bothLanguages
    self.includesProfile = includesProfile
    self.leftOut = leftOut
  }
}

/// The subject of a handout.
public enum HandoutSubject: Codable, Hashable, Sendable {
  case record(RecordID)
  /// All marked records, also those that aren't compared.
  case shortlist([RecordID])
  case comparison(ComparedRecords)
  /// What fits the person.
  case fit
  case route(RouteSubject)

  public var ids: [RecordID] {
    switch self {
    case .record(let id): [id]
    case .shortlist(let ids): ids
    case .comparison(let compared): compared.ids
    case .fit: []
    case .route(let route): route.ids
    }
  }

  var isAnswer: Bool {
    switch self {
    case .fit, .route: true
    case .record, .shortlist, .comparison: false
    }
  }

  /// The subject by which choices are remembered: the same for a shortlist in any order.
  var inAnyOrder: HandoutSubject {
    if case .shortlist(let ids) = self { .shortlist(ids.sorted()) } else { self }
  }
}

/// The choices made for a handout, kept for when it is opened again.
public struct HandoutChoices: Codable, Hashable, Sendable {
  public var bothLanguages: Bool
  public var includesProfile: Bool
  public var leftOut: Set<HandoutLine.ID>?
}

/// The input for making a handout.
public struct HandoutRequest: Hashable, Sendable {
  public var subject: HandoutSubject
  /// What the person says of themselves: requirements are compared with it.
  public var profile = Profile()
  /// What the page of what fits is made of, if that is the subject.
  public var fit: FitRequest?
  /// The same in words, one text each.
  public var held: [Text] = []
  /// The notes on each record.
  public var notes: [RecordID: [String]] = [:]
  /// The notes on the comparison.
  public var comparisonNotes: [String] = []
}
