public import Canvas
public import Careers
public import Typesetting

/// Something that happened.
public enum Action: Sendable {
  case event(Event)
  /// How long the program has run, by a clock that nobody can set.
  case time(Duration)
  /// What was asked has an answer.
  case answered(Question, Answer)
  /// The handout went to the print queue of this name, or into a file at this path.
  case printed(String)
  case saved(String)
  /// The handout went nowhere, and why.
  case notHandedOut(Text)
  /// The session can't be kept any more, and why; or can again.
  case kept(failure: String?)
  /// Another catalogue is open now: what its lists hold.
  case renewed(Listing)
  /// Another catalogue is there and can't be used.
  case notRenewed(String)
}

/// Something to be done outside.
public enum Effect: Hashable, Sendable {
  /// Wants an answer: ``Action/answered(_:_:)``.
  case ask(Question)
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
