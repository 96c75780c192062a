/// An institution, and its courses as they come to be.
struct Institution {
  var id: String
  var title: Phrase
  var lines: String
  /// Items of a YAML list.
  var courses = ""
}
