public import Search

/// The list pane: what is selected, and how the lists are shown.
public struct BrowseState: Sendable {
  public var standing: Standing<ListedItem.ID> = Standing(.group(.occupations))
  public var folds = Folds()
  /// What was typed to find; empty for no search.
  public var filter = ""
  /// Whether keys go into the search.
  public var isTyping = false
  /// What the search found; absent where there is none, or nothing to search with yet.
  public var outcome: SearchOutcome?
  /// How many records the search would find if no conditions were set, where it finds none under them.
  public var hiddenMatches = 0
  /// Whether the selection was moved since the search began: then it stays on its record while that is found.
  public var isChosen = false
  public var sort = SortOrder.source
  /// The row selected before typing began: gone back to where nothing was found.
  public var origin: ListedItem.ID?
  /// What the rows of the lists were laid out from.
  var inputs: OutlineInputs?
  /// Whether nothing is shown; the selection then waits for what is.
  public var isEmpty = false
}
