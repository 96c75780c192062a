public import Careers
public import Typesetting

/// A place that somebody went to.
public enum SavedPlace: Codable, Hashable, Sendable {
  case browse, compare
  case page(RecordID, Standing<PageAnchor>)
}
