/// A library of careers and qualifications: what every command and every pane reads.
///
/// Every call throws when the library can't be read any more, for example because its file was damaged.
public protocol Library: Sendable {
  /// The documents that facts were taken from.
  func documents() throws -> [Document]
  /// Those of some ids that exist.
  func documents(_ ids: Set<String>) throws -> [Document]
  /// The industries, with the names that their pages list.
  func sectors() throws -> [Sector]
  /// All records of a kind, in the order of their documents.
  func records(of kind: RecordKind) throws -> [Record]
  /// The record with an id, whatever the case of its letters; nothing where there is none.
  func record(_ id: RecordID) throws -> Record?
  /// The titles of those ids that exist.
  func titles(of ids: Set<RecordID>) throws -> [RecordID: Text]
  /// Existing ids that somebody may have meant, the nearest first.
  func suggestions(for id: String, limit: Int) throws -> [RecordID]
}

extension Library {
  /// The fields of study that entry requirements name, each once.
  public func fieldsOfStudy() throws -> [FieldOfStudy] {
    let occupations = try records(of: .occupation).compactMap { record in
      if case .occupation(let occupation) = record { occupation } else { nil }
    }
    return occupations.flatMap(\.entry).flatMap(\.fields).unique(by: \.id)
  }
}
