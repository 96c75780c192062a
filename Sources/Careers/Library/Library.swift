/// A library of careers and qualifications, which every command and screen reads.
///
/// Every call throws if the library can no longer be read, for example because its file was damaged.
public protocol Library: Sendable {
  /// All documents.
  func documents() throws -> [Document]
  /// The documents with these ids, without those that don't exist.
  func documents(_ ids: Set<String>) throws -> [Document]
  /// The industries, with the names that their pages list.
  func sectors() throws -> [Sector]
  /// All records of a kind, in the order of their documents.
  func records(of kind: RecordKind) throws -> [Record]
  /// The record with an id, ignoring case; nil if there is none.
  func record(_ id: RecordID) throws -> Record?
  /// The titles of these records, without those that don't exist.
  func titles(of ids: Set<RecordID>) throws -> [RecordID: Text]
  /// Existing ids similar to a mistyped one, the nearest first.
  func suggestions(for id: String, limit: Int) throws -> [RecordID]
  /// The fields of study that entry requirements name, each once.
  func fieldsOfStudy() throws -> [FieldOfStudy]
}

extension Library {
  public func fieldsOfStudy() throws -> [FieldOfStudy] {
    let occupations = try records(of: .occupation).compactMap { record in
      if case .occupation(let occupation) = record { occupation } else { nil }
    }
    return occupations.flatMap(\.entry).flatMap(\.fields).unique(by: \.id)
  }
}
