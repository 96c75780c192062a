internal import Careers

/// Questions that the library had no answer to.
struct Unanswered: Hashable, Sendable {
  var pages: Set<RecordID> = []
  var comparison: [RecordID] = []
  var search = false
  var conditions = false
  var handout = false
}
