/// What every record of the catalogue has.
public protocol CatalogueRecord: Codable, Hashable, Sendable, Identifiable where ID == RecordID {
  static var kind: RecordKind { get }
  var id: RecordID { get }
  var title: Text { get }
  /// Absent for a record that no document publishes.
  var provenance: Provenance? { get }
  var notes: [Note] { get }
  /// Further words to find it by, in either language: ours.
  var also: [String] { get }
}
