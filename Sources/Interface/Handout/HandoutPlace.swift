public import Careers
public import Typesetting

/// The handout being made: its subject and languages, the lines left out, and the selected line.
public struct HandoutPlace: Codable, Hashable, Sendable {
  public let subject: HandoutSubject
  public var bothLanguages: Bool
  /// Nil for the default.
  public internal(set) var leftOut: Set<HandoutLine.ID>?
  /// Nil for the first line.
  public internal(set) var selection: Selection<HandoutLine.ID>?
  /// The QR code that covers it; nil while its lines are chosen.
  public internal(set) var code: CodePlace?

  init(_ subject: HandoutSubject, bothLanguages: Bool, leftOut: Set<HandoutLine.ID>? = nil) {
    self.subject = subject
    self.bothLanguages = bothLanguages
    self.leftOut = leftOut
  }
}

/// The subject of a handout.
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

/// The choices made for a handout, kept for when it is opened again.
public struct HandoutChoices: Codable, Hashable, Sendable {
  public var bothLanguages: Bool
  public var leftOut: Set<HandoutLine.ID>?
}

/// The input for making a handout.
public struct HandoutRequest: Hashable, Sendable {
  public var subject: HandoutSubject
  /// What the student holds: requirements are checked against it.
  public var holdings = Holdings()
  /// The same in words, one text each.
  public var held: [Text] = []
  /// The notes on each record.
  public var notes: [RecordID: [String]] = [:]
  /// The notes on the comparison.
  public var comparisonNotes: [String] = []
}
