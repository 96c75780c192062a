public import Careers
public import Typesetting

/// A place the user can be.
public enum Place: Codable, Hashable, Sendable {
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

extension Place {
  /// What its page is about; nil for another place.
  var page: PageSubject? {
    if case .detail(let page) = self { page.subject } else { nil }
  }

  /// Whether it shows the same, however far it is scrolled.
  fileprivate func isSame(as other: Place) -> Bool {
    switch (self, other) {
    case (.browse, .browse), (.compare, .compare): true
    case (.detail(let page), .detail(let other)): page.subject == other.subject
    case (.browse, _), (.detail, _), (.compare, _): false
    }
  }
}

/// What a page is about.
public enum PageSubject: Codable, Hashable, Sendable {
  case record(RecordID)
  /// What fits the person.
  case fit
  case route(RouteSubject)

  /// The records that it can't be without.
  public var ids: [RecordID] {
    switch self {
    case .record(let id): [id]
    case .fit: []
    case .route(let route): route.ids
    }
  }
}

/// A page that was opened, and the selection on it.
public struct DetailPlace: Codable, Hashable, Sendable {
  public let subject: PageSubject
  public var selection: Selection<PageAnchor>
  /// The heading to go to once the page is loaded.
  public var heading: Heading?
  /// The link to select once the page is made anew: its lines may have moved.
  public var link: RecordID?

  public init(_ id: RecordID, heading: Heading? = nil) {
    self.init(.record(id), heading: heading)
  }

  public init(_ subject: PageSubject, heading: Heading? = nil) {
    self.subject = subject
    self.heading = heading
    selection = Selection(.header)
  }

  /// The record that the page is about; nil for an answer.
  public var id: RecordID? {
    if case .record(let id) = subject { id } else { nil }
  }
}

/// The places visited, and which of them is shown: back and forward, as in a browser.
public struct Trail: Codable, Hashable, Sendable {
  /// The most places before the current one: older ones are forgotten.
  private static let longest = 200

  private var places: [Place]
  private var index: Int
  /// Whether the comparison is open: it was gone to and not left since. It stays open beside other places.
  public private(set) var isComparing: Bool

  public init(_ place: Place = .browse) {
    self.init([place])
  }

  public var current: Place {
    get { places[index] }
    set {
      places[index] = newValue
      openComparison()
    }
  }

  public var canGoBack: Bool { index > 0 }
  public var canGoForward: Bool { index + 1 < places.count }

  /// Whether the place before this one is a page.
  var cameFromPage: Bool { index > 0 && places[index - 1].pane == .detail }

  /// The page read last, which the detail pane keeps showing beside a comparison.
  var latestPage: DetailPlace? {
    places[...index].reversed().lazy.compactMap { if case .detail(let page) = $0 { page } else { nil } }.first
  }

  /// Goes to a place; the places ahead are forgotten. Where the reader is already, no second step leads there.
  mutating func visit(_ place: Place) {
    let former = current.isSame(as: place) ? places.prefix(index) : places.prefix(index + 1)
    places = former.suffix(Self.longest) + [place]
    index = places.count - 1
    openComparison()
  }

  private mutating func openComparison() {
    if current.pane == .compare { isComparing = true }
  }

  /// Closes the comparison and forgets the visits to it.
  mutating func closeComparison() {
    keep { $0 != .compare }
    isComparing = false
  }

  private enum CodingKeys: CodingKey {
    case places, index, isComparing
  }

  /// A trail of unknown origin: the index is clamped.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    let places = try container.decode([Place].self, forKey: .places)
    let isComparing = try container.decodeIfPresent(Bool.self, forKey: .isComparing) ?? false
    self.init(places, at: try container.decode(Int.self, forKey: .index), isComparing: isComparing)
  }

  /// - Parameters:
  ///   - index: the place shown, clamped.
  ///   - isComparing: whether the comparison is open beside it; where it is the place shown, it is open anyway.
  public init(_ places: [Place], at index: Int = .max, isComparing: Bool = false) {
    self.places = places.isEmpty ? [.browse] : places.suffix(Self.longest + 1)
    self.index = max(0, min(index, self.places.count - 1))
    self.isComparing = isComparing
    openComparison()
  }

  /// Drops places that no longer exist; if the current one doesn't, the last one before it that does is shown.
  mutating func keep(where isThere: (Place) -> Bool) {
    index = max(0, places[...index].filter(isThere).count - 1)
    places = places.filter(isThere)
    if places.isEmpty { places = [.browse] }
    openComparison()
  }

  mutating func goBack() { step(by: canGoBack ? -1 : 0) }
  mutating func goForward() { step(by: canGoForward ? 1 : 0) }

  private mutating func step(by step: Int) {
    index += step
    openComparison()
  }

  /// Leaves the pane: goes back to the last place in another one, or to the list if there is none. The comparison is closed by leaving it.
  mutating func leave() {
    let pane = current.pane
    if pane == .compare { isComparing = false }
    if let outside = places[..<index].lastIndex(where: { $0.pane != pane }) {
      index = outside
      openComparison()
    } else {
      self = Trail([.browse], isComparing: isComparing)
    }
  }
}
