/// The list pane: what is selected, and how the lists are shown.
public struct BrowseState: Hashable, Sendable {
  public var standing: Standing<ListedItem.ID> = Standing(.group(.occupations))
  public var folded: Set<ListedItem.ID> = []
  /// What was typed to filter by; empty for no filter.
  public var filter = ""
  /// Whether keys go into the filter.
  public var isTyping = false
  public var sort = SortOrder.source
  /// Whether nothing matches; the selection then waits for what does.
  public var isEmpty = false
}
