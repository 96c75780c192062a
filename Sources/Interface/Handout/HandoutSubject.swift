public import Careers

/// What is handed out.
public enum HandoutSubject: Hashable, Sendable {
  case record(RecordID)
  case shortlist([RecordID])
  case comparison([RecordID])

  public var ids: [RecordID] {
    switch self {
    case .record(let id): [id]
    case .shortlist(let ids), .comparison(let ids): ids
    }
  }
}
