public import Careers
public import Typesetting

/// Something to be done outside, which is answered with an ``Action`` or not at all.
public enum Effect: Hashable, Sendable {
  /// Asks the library for pages, marked for somebody who holds these things.
  case load([RecordID], holdings: Holdings = Holdings())
  /// Asks the library for these records side by side, marked likewise.
  case compare([RecordID], holdings: Holdings = Holdings())
  /// Asks the library for what finds records.
  case prepareSearch
  /// Asks the library for what conditions are asked of.
  case prepareConditions
  /// Asks the library for something to take away.
  case makeHandout(HandoutRequest)
  /// Asks for the plain text of a document, by the name of its file.
  case quote(String)
  case print(HandoutSheet)
  /// Writes a file of a name of the program's own into the current folder.
  case save(HandoutSheet)
  case redraw
  /// A kiosk has forgotten all: the time to take up another catalogue, if there is one.
  case forgotten(Forgetting)
  /// Nobody is at a kiosk, so that another catalogue, if there is one, can be taken up under nobody's eyes.
  case lookForCatalogue
  /// Opens the catalogue anew.
  case reopen
  case suspend
  case quit
}
