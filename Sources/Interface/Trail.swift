public import Careers
public import Typesetting

/// Where somebody is.
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

/// A page that was opened, and where on it somebody was.
public struct DetailPlace: Codable, Hashable, Sendable {
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
public struct Trail: Codable, Hashable, Sendable {
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

  private enum CodingKeys: CodingKey {
    case places, index
  }

  /// A trail of unknown origin: at a place that there is.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    let places = try container.decode([Place].self, forKey: .places)
    self.init(places, at: try container.decode(Int.self, forKey: .index))
  }

  /// - Parameter index: of the place that is shown; the nearest that there is.
  public init(_ places: [Place], at index: Int = .max) {
    self.places = places.isEmpty ? [.browse] : places.suffix(Self.longest)
    self.index = max(0, min(index, self.places.count - 1))
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
