internal import Careers

/// Where the panes begin: a page, and what is marked.
struct PanesPlace {
  var open: RecordID?
  var compare: [RecordID]
}
