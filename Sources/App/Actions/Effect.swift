public import Careers

/// Something to be done outside, which is answered with an ``Action`` or not at all.
public enum Effect: Hashable, Sendable {
  /// Asks the library for pages.
  case load([RecordID])
  /// Asks the library for these records side by side.
  case compare([RecordID])
  case redraw
  case suspend
  case quit
}
