internal import Foundation

/// The format of a session file: one JSON document with sorted keys, `{"application":"waymark session","format":3,"session":{…}}`.
enum SessionFormat {
  /// Changes whenever another version of the program could misread the file. Format 1 was an SQLite file; in 2, pages were of records alone.
  static let version = 3
  /// The last version of the program that writes and reads format 1.
  static let lastFormerVersion = "0.1.0"
  /// Bytes: more than ten times the largest possible session.
  static let largestSize = 8 << 20
  /// The beginning of every session file, up to the number of its format.
  static let prefix = Array(#"{"application":"waymark session","format":"#.utf8)
  /// A file in which no session has been written yet.
  static let empty = prefix + Array("\(version)}".utf8)

  // MARK: Writing

  /// - Throws: `EncodingError`.
  static func document(of session: some Encodable) throws -> [UInt8] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return Array(try encoder.encode(Envelope(session: session)))
  }

  // MARK: Reading

  /// The session in a document; nil if none has been written yet. Any other document without one is damaged.
  ///
  /// - Throws: ``SessionError``.
  static func session<Value: Decodable>(in bytes: [UInt8], of path: String) throws(SessionError) -> Value? {
    try check(bytes, of: path)
    if bytes.isEmpty || bytes == empty { return nil }
    do {
      let envelope = try JSONDecoder().decode(Envelope<Value>.self, from: Data(bytes))
      // The beginning has been checked, but a damaged document may repeat these keys.
      guard envelope.application == "waymark session", envelope.format == version else {
        throw SessionError.unusable(path: path, reason: "its JSON is damaged")
      }
      return envelope.session
    } catch let error as SessionError {
      throw error
    } catch {
      throw .unusable(path: path, reason: reason(for: error))
    }
  }

  /// Checks that the document is text in this format, before any of it is decoded.
  private static func check(_ bytes: [UInt8], of path: String) throws(SessionError) {
    switch SessionKind(bytes) {
    case .unwritten: return
    case .former: throw .former(path: path)
    case .foreign: throw .unusable(path: path, reason: "it isn't a Waymark session")
    case .session: break
    }
    guard let number = number(in: bytes) else { throw .unusable(path: path, reason: "its format number is damaged") }
    guard number == version else { throw .format(path: path, found: number, known: version) }
    guard String(validating: bytes, as: UTF8.self) != nil else { throw .unusable(path: path, reason: "it isn't UTF-8 text") }
  }

  /// A document's format number; the rest isn't checked.
  private static func number(in bytes: [UInt8]) -> Int? {
    let rest = bytes.dropFirst(prefix.count)
    let digits = rest.prefix(20).prefix { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
    guard let end = rest.dropFirst(digits.count).first, end == UInt8(ascii: ",") || end == UInt8(ascii: "}") else { return nil }
    return Int(String(decoding: digits, as: UTF8.self))
  }

  /// Names the part of the session that can't be decoded.
  private static func reason(for error: any Error) -> String {
    let path: [any CodingKey] =
      switch error {
      case DecodingError.keyNotFound(let key, let context): context.codingPath + [key]
      case DecodingError.typeMismatch(_, let context), DecodingError.valueNotFound(_, let context): context.codingPath
      case DecodingError.dataCorrupted(let context): context.codingPath
      default: []
      }
    let part = path.dropFirst().first?.stringValue
    return part.map { "its part “\($0)” is damaged" } ?? "its JSON is damaged"
  }
}

/// The JSON object around a session.
private struct Envelope<Session> {
  var application = "waymark session"
  var format = SessionFormat.version
  var session: Session
}

extension Envelope: Encodable where Session: Encodable {}
extension Envelope: Decodable where Session: Decodable {}

/// The kind of a file, by its first bytes.
enum SessionKind {
  /// A session in JSON, even if damaged or in another format.
  case session
  /// A session of the first format, an SQLite file.
  case former
  /// An empty file.
  case unwritten
  case foreign

  /// How many bytes decide the kind.
  static let length = 100

  private static let header = Array("SQLite format 3\u{0}".utf8)
  /// “WYMS” in ASCII, at offset 68 (SQLite file format, 1.3).
  private static let applicationID = Array("WYMS".utf8)

  init(_ bytes: [UInt8]) {
    if bytes.isEmpty {
      self = .unwritten
    } else if bytes.starts(with: SessionFormat.prefix) {
      self = .session
    } else if bytes.starts(with: Self.header), bytes.dropFirst(68).starts(with: Self.applicationID) {
      self = .former
    } else {
      self = .foreign
    }
  }

  /// Whether the file is a session of any format.
  var isOurs: Bool { self == .session || self == .former }
}
