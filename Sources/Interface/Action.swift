public import Canvas
public import Careers
public import Search
public import Typesetting

/// Something that happened.
public enum Action: Sendable {
  case event(Event)
  /// How long the program has run, by a clock that nobody can set.
  case time(Duration)
  /// Pages that were asked for; a record that is missing has gone from the catalogue.
  case loaded([RecordID: Presentation])
  case compared(Comparison)
  /// What finds records was asked for.
  case prepared(SearchIndex)
  /// What conditions are asked of was asked for.
  case preparedConditions(FactTable)
  /// A handout was asked for.
  case madeHandout(Handout)
  /// The plain text of a document was asked for.
  case quoted(Quotation)
  /// The handout went to the print queue of this name, or into a file at this path.
  case printed(String)
  case saved(String)
  /// The handout went nowhere, and why.
  case notHandedOut(Text)
  /// The session can't be kept any more, and why; or can again.
  case kept(failure: String?)
  /// The library couldn't answer.
  case failed(String)
  /// Another catalogue is open now: what its lists hold.
  case renewed(Listing)
  /// Another catalogue is there and can't be used.
  case notRenewed(String)
}
