public import Careers
internal import TextLayout

/// A counsellor's notes: lines on records and on the comparison, subjects in the order first noted.
public struct Notes: Codable, Hashable, Sendable {
  /// The most scalars of one note.
  public static let longest = 200
  /// The most notes on one subject.
  public static let most = 30
  /// The most subjects that can have notes.
  static let mostSubjects = 300

  /// The notes on one subject, at least one.
  public struct Entry: Codable, Hashable, Sendable {
    public let subject: NoteSubject
    public fileprivate(set) var lines: [String]
  }

  public private(set) var entries: [Entry] = []

  public init() {}

  /// Notes of unknown origin, each written again and so checked.
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

  /// The notes on a subject, followed by an empty line if another fits.
  public func lines(toWriteOn subject: NoteSubject) -> [String] {
    self[subject] + (canAdd(to: subject) ? [""] : [])
  }

  public subscript(subject: NoteSubject) -> [String] {
    entries.first { $0.subject == subject }?.lines ?? []
  }

  /// Whether another note on a subject fits.
  func canAdd(to subject: NoteSubject) -> Bool {
    guard let entry = entries.first(where: { $0.subject == subject }) else { return entries.count < Self.mostSubjects }
    return entry.lines.count < Self.most
  }

  /// Replaces a note, or adds one after the last; an empty text removes the note.
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

  /// One sanitised line of a note's length at most: counted in scalars, as one letter can carry endless marks.
  static func line(of text: String) -> String {
    String(Sanitiser.clean(text).unicodeScalars.prefix(longest))
  }

  private static func trimmed(_ words: String) -> String {
    let words = line(of: words).drop { $0 == " " }
    return String(words.reversed().drop { $0 == " " }.reversed())
  }
}

/// The subject of a counsellor's note.
public enum NoteSubject: Codable, Hashable, Sendable {
  case record(RecordID)
  /// The comparison, of any records.
  case comparison

  /// Nil for the comparison.
  public var record: RecordID? {
    if case .record(let id) = self { id } else { nil }
  }
}

/// The line being written: one of a subject's notes, or a new one after the last.
public struct NoteDraft: Codable, Hashable, Sendable {
  public let subject: NoteSubject
  /// Its index among the subject's notes; their count for a new one.
  public internal(set) var line: Int
  public internal(set) var text: String
}
