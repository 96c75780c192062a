/// The list pane: what is selected, and how the lists are shown.
public struct BrowseState: Hashable, Sendable {
  public var standing: Standing<ListedItem.ID> = Standing(.group(.occupations))
  public var folded: Set<ListedItem.ID> = []
  /// What was typed to filter by; empty for no filter.
  public var filter = ""
  /// Whether keys go into the filter.
  public var isTyping = false
  public var sort = SortOrder.source
  /// The row selected before typing began: gone back to where nothing was found.
  public var origin: ListedItem.ID?
  /// Whether nothing matches; the selection then waits for what does.
  public var isEmpty = false
}
