public import Careers
public import Typesetting

/// Where somebody is.
public enum Place: Hashable, Sendable {
  case browse
  case detail(DetailPlace)
  case compare

  public var pane: Pane {
    switch self {
    case .browse: .browse
    case .detail: .detail
    case .compare: .compare
    }
  }
}

/// A page that was opened, and where on it somebody was.
public struct DetailPlace: Hashable, Sendable {
  public var id: RecordID
  public var standing: Standing<PageAnchor>
  /// The heading to go to once the page is there.
  public var heading: Heading?

  public init(_ id: RecordID, heading: Heading? = nil) {
    self.id = id
    self.heading = heading
    standing = Standing(.header)
  }
}

/// The places that somebody has been to, and which of them is shown: back and forward, as in a browser.
public struct Trail: Hashable, Sendable {
  /// Older places are forgotten.
  private static let longest = 200

  private var places: [Place]
  private var index: Int

  public init(_ place: Place = .browse) {
    places = [place]
    index = 0
  }

  public var current: Place {
    get { places[index] }
    set { places[index] = newValue }
  }

  public var canGoBack: Bool { index > 0 }
  public var canGoForward: Bool { index + 1 < places.count }

  /// Whether the place before this one is a page.
  var cameFromPage: Bool { index > 0 && places[index - 1].pane == .detail }

  /// The page read last, which the detail pane goes on showing beside a comparison.
  var latestPage: DetailPlace? {
    places[...index].reversed().lazy.compactMap { if case .detail(let page) = $0 { page } else { nil } }.first
  }

  /// Goes to a new place; what lay ahead is forgotten.
  mutating func visit(_ place: Place) {
    places = places.prefix(index + 1).suffix(Self.longest) + [place]
    index = places.count - 1
  }

  /// The places up to this one, the oldest first.
  var behind: ArraySlice<Place> { places[...index] }

  /// A trail that ends at the last of some places; at the lists where there are none.
  init(_ places: [Place]) {
    self.places = places.isEmpty ? [.browse] : places.suffix(Self.longest)
    index = self.places.count - 1
  }

  /// Forgets places that can't be gone to any more; where the current one can't, the last one before it that can is shown.
  mutating func keep(where isThere: (Place) -> Bool) {
    index = max(0, places[...index].filter(isThere).count - 1)
    places = places.filter(isThere)
    if places.isEmpty { self = Trail() }
  }

  mutating func goBack() { if canGoBack { index -= 1 } }
  mutating func goForward() { if canGoForward { index += 1 } }

  /// Leaves the pane: goes back to the last place in another one, or to the list where there is none.
  mutating func leave() {
    let pane = current.pane
    if let outside = places[..<index].lastIndex(where: { $0.pane != pane }) {
      index = outside
    } else {
      self = Trail()
    }
  }
}
