public import Careers

/// What editions are compared by: records of a kind, and what these stand in.
public enum ComparedKind: Hashable, Sendable {
  case record(RecordKind)
  case sector
  case document

  /// The order in which they are told: what a student looks for first.
  static let allCases = RecordKind.allCases.map(ComparedKind.record) + [.sector, .document]

  /// The order in which they are found again: parts have ids that begin with their whole's.
  static let wholesFirst = allCases.filter { $0 == .record(.institution) } + allCases.filter { $0 != .record(.institution) }

  /// One of them, in words.
  public var title: Text {
    switch self {
    case .record(let kind): kind.title
    case .sector: Text("Sector", "行業")
    case .document: Text("Document", "文件")
    }
  }
}

extension ComparedKind: Encodable {
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    switch self {
    case .record(let kind): try container.encode(kind)
    case .sector: try container.encode("sector")
    case .document: try container.encode("document")
    }
  }
}
