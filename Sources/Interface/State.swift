public import Canvas
public import Careers
internal import Search
internal import Typesetting

/// Everything the screen shows, in four parts, and the message at the bottom: drawing needs nothing else. Only ``reduce(_:)`` changes it, and
/// before the first event ``restore(open:compare:)`` and ``resume(_:)``.
public struct State: Sendable {
  /// The user's choices and place.
  public internal(set) var session: Session
  /// The environment, set from outside.
  public internal(set) var surroundings: Surroundings
  /// The catalogue's answers.
  public internal(set) var answers: Answers
  /// The layout for the screen, derived from these three.
  public internal(set) var layout = Layout()
  /// A message, cleared by the next key.
  public internal(set) var message: Text?

  public init(
    size: ScreenSize, language: Language, abilities: Abilities = Abilities(), kiosk: Kiosk? = nil, listing: Listing
  ) {
    surroundings = Surroundings(size: size, language: language, abilities: abilities, kiosk: kiosk)
    session = Session(language: surroundings.language)
    answers = Answers(listing: listing)
    if !abilities.showsChinese { message = Phrases.noChinese }
    layOut()
    if let first = items.firstRecord().map(ListedItem.ID.record) ?? items.first?.id { session.lists.selection = Selection(first, row: 1) }
    layOut()
  }

  /// Lays out again what has changed.
  mutating func layOut() {
    layout = Layout(of: self, after: layout)
  }
}

// MARK: Derived values

extension State {
  /// The context that decides what keys mean now.
  public var context: Context { context(under: layers[...]) }

  /// The context with only these layers.
  func context(under layers: ArraySlice<Layer>) -> Context {
    if let top = layers.last { return top.feature.context }
    return switch trail.current {
    case .browse: .browse
    case .detail(let page): if case .route = page.subject { .route } else { .detail }
    case .compare: .compare
    }
  }

  public var size: ScreenSize { surroundings.size }
  public var abilities: Abilities { surroundings.abilities }
  public var kiosk: Kiosk? { surroundings.kiosk }
  public var saveStatus: SaveStatus { surroundings.saveStatus }
  public var permissions: Set<Permission> { surroundings.permissions }
  public var listing: Listing { answers.listing }
  public var language: Language { session.language }
  public var conditions: Conditions { session.conditions }
  public var notes: Notes { session.notes }
  public var trail: Trail { session.trail }
  public var layers: [Layer] { session.layers }

  /// Whether the comparison is open, alone or beside other panes.
  public var isComparing: Bool { compared != nil }

  /// The records side by side; nil if no comparison is open.
  public var compared: ComparedRecords? { trail.isComparing ? session.marks.compared : nil }

  /// What the person says of themselves: requirements are compared with it.
  var profile: Profile { conditions.profile }

  /// The page of a record; nil until the library has answered.
  public func page(of id: RecordID) -> Presentation? { answers.page(id, for: profile) }

  /// The record to mark or unmark: on a page the selected link if it can be compared, else the page's own record.
  var markable: RecordID? {
    guard case .detail = trail.current, let link = selectedLink, listing.summary(link)?.kind.isComparable == true else { return subject }
    return link
  }

  /// The selected record, or the one whose page is open.
  public var subject: RecordID? {
    switch trail.current {
    case .browse: selectedRecord
    case .detail(let place): place.id
    case .compare: compareTarget?.id
    }
  }
}
