public import Careers
internal import TextLayout

/// A counsellor's notes: lines on records and on the comparison, in the order that they were begun.
public struct Notes: Codable, Hashable, Sendable {
  /// The most scalars of one note.
  public static let longest = 200
  /// The most notes on one subject.
  public static let most = 30
  /// The most subjects that have any.
  static let mostSubjects = 300

  /// The notes on one subject, at least one.
  public struct Entry: Codable, Hashable, Sendable {
    public let subject: NoteSubject
    public fileprivate(set) var lines: [String]
  }

  public private(set) var entries: [Entry] = []

  public init() {}

  /// Notes of unknown origin, each written anew.
  init(checking other: Notes) {
    for entry in other.entries {
      for line in entry.lines { write(line, at: self[entry.subject].count, on: entry.subject) }
    }
  }

  public var isEmpty: Bool { entries.isEmpty }

  /// The notes on each record that has any.
  public var ofRecords: [RecordID: [String]] {
    Dictionary(entries.compactMap { entry in entry.subject.record.map { ($0, entry.lines) } }, uniquingKeysWith: +)
  }

  /// The notes on a subject, and behind them an empty line where another has room.
  public func lines(toWriteOn subject: NoteSubject) -> [String] {
    self[subject] + (canAdd(to: subject) ? [""] : [])
  }

  public subscript(subject: NoteSubject) -> [String] {
    entries.first { $0.subject == subject }?.lines ?? []
  }

  /// Whether another note on a subject has room.
  func canAdd(to subject: NoteSubject) -> Bool {
    guard let entry = entries.first(where: { $0.subject == subject }) else { return entries.count < Self.mostSubjects }
    return entry.lines.count < Self.most
  }

  /// Puts words in place of a note, or adds them behind the last one; without any words a note is taken out.
  public mutating func write(_ words: String, at line: Int, on subject: NoteSubject) {
    let words = Self.trimmed(words)
    guard let place = entries.firstIndex(where: { $0.subject == subject }) else {
      if !words.isEmpty, canAdd(to: subject) { entries.append(Entry(subject: subject, lines: [words])) }
      return
    }
    let lines = entries[place].lines
    if !lines.indices.contains(line) {
      if !words.isEmpty, canAdd(to: subject) { entries[place].lines.append(words) }
    } else if words.isEmpty {
      entries[place].lines.remove(at: line)
      if lines.count == 1 { entries.remove(at: place) }
    } else {
      entries[place].lines[line] = words
    }
  }

  /// One line, harmless and no longer than a note may be: counted in scalars, as marks over one letter have no end.
  static func line(of text: String) -> String {
    String(Sanitiser.clean(text).unicodeScalars.prefix(longest))
  }

  private static func trimmed(_ words: String) -> String {
    let words = line(of: words).drop { $0 == " " }
    return String(words.reversed().drop { $0 == " " }.reversed())
  }
}

/// What a counsellor's note is on.
public enum NoteSubject: Codable, Hashable, Sendable {
  case record(RecordID)
  /// The comparison, whatever stands in it.
  case comparison

  /// Nil for the comparison.
  public var record: RecordID? {
    if case .record(let id) = self { id } else { nil }
  }
}

/// The line that is being written: one of a subject's notes, or a new one behind the last.
public struct NoteDraft: Codable, Hashable, Sendable {
  public let subject: NoteSubject
  /// Its place among the subject's notes; their count for a new one.
  public internal(set) var line: Int
  public internal(set) var text: String
}
