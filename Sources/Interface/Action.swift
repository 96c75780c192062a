public import Canvas
public import Careers
public import Typesetting

/// An input to the state.
public enum Action: Sendable {
  case event(Event)
  /// How long the program has run, by a monotonic clock.
  case time(Duration)
  /// A question was answered.
  case answered(Question, Answer)
  /// The handout was sent to the print queue of this name, or saved in a file at this path.
  case printed(String)
  case saved(String)
  /// The handout was neither printed nor saved, and why.
  case notHandedOut(Text)
  /// The session can't be saved any more, and why; or nil if it can again.
  case kept(failure: String?)
  /// A new catalogue is open, with these lists.
  case renewed(Listing)
  /// A new catalogue exists but can't be used, and why.
  case notRenewed(String)
}

/// Work to be done outside the state.
public enum Effect: Hashable, Sendable {
  /// Answered by ``Action/answered(_:_:)``.
  case ask(Question)
  case print(HandoutSheet)
  /// Writes a file into the current folder, under a name that the program chooses.
  case save(HandoutSheet)
  case redraw
  /// A kiosk has been reset: the time to open a new catalogue, if there is one.
  case forgotten(Forgetting)
  /// A kiosk is unused, so a new catalogue, if there is one, can be opened without disturbing a user.
  case lookForCatalogue
  /// Opens the catalogue again.
  case reopen
  case suspend
  case quit
}
