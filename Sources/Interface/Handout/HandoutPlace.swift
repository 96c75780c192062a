public import Careers
public import Typesetting

/// What is about to be taken away: of what, in which languages, what is left out, and where among its lines somebody is.
public struct HandoutPlace: Codable, Hashable, Sendable {
  public let subject: HandoutSubject
  public var bothLanguages: Bool
  /// Nil for what is left out at first.
  public internal(set) var leftOut: Set<HandoutLine.ID>?
  /// Nil for the first line.
  public internal(set) var standing: Standing<HandoutLine.ID>?

  init(_ subject: HandoutSubject, bothLanguages: Bool, leftOut: Set<HandoutLine.ID>? = nil) {
    self.subject = subject
    self.bothLanguages = bothLanguages
    self.leftOut = leftOut
  }
}

/// What is handed out.
public enum HandoutSubject: Codable, Hashable, Sendable {
  case record(RecordID)
  case shortlist([RecordID])
  case comparison(ComparedRecords)

  public var ids: [RecordID] {
    switch self {
    case .record(let id): [id]
    case .shortlist(let ids): ids
    case .comparison(let compared): compared.ids
    }
  }
}

/// What somebody chose for a handout, kept for when it is opened again.
public struct HandoutChoices: Codable, Hashable, Sendable {
  public var bothLanguages: Bool
  public var leftOut: Set<HandoutLine.ID>?
}

/// What it takes to make a handout.
public struct HandoutRequest: Hashable, Sendable {
  public var subject: HandoutSubject
  /// What requirements are held against.
  public var holdings = Holdings()
  /// The same, each thing in words.
  public var held: [Text] = []
  /// What was noted on each record.
  public var notes: [RecordID: [String]] = [:]
  /// What was noted on the comparison.
  public var comparisonNotes: [String] = []
}
