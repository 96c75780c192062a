public import Careers

/// Something to be done outside, which is answered with an ``Action`` or not at all.
public enum Effect: Hashable, Sendable {
  /// Asks the library for pages.
  case load([RecordID])
  /// Asks the library for these records side by side.
  case compare([RecordID])
  /// Asks the library for what finds records.
  case prepareSearch
  case redraw
  case suspend
  case quit
}
