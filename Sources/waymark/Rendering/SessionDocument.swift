internal import App
internal import Careers

/// A session as JSON: an interface, unlike the file.
struct SessionDocument: Encodable {
  struct Notes: Encodable {
    /// Absent for the comparison.
    var record: RecordID?
    var lines: [String]
  }

  var language: Language
  var marked: [RecordID]
  var comparing: Bool
  /// In words.
  var conditions: [Text]
  /// What was typed to find.
  var search: String?
  /// The page that was read.
  var open: RecordID?
  var notes: [Notes]
}
