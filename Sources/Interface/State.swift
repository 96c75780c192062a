public import Canvas
public import Careers
internal import Search
internal import Typesetting

/// All that the screen shows, in four parts, and the message at its bottom: drawing needs nothing else. Only ``reduce(_:)`` changes it, and
/// before the first event ``restore(open:compare:)`` and ``resume(_:)``.
public struct State: Sendable {
  /// What a person did.
  public internal(set) var session: Session
  /// What was given from outside.
  public internal(set) var surroundings: Surroundings
  /// What the catalogue was asked.
  public internal(set) var answers: Answers
  /// What follows from these three, laid out for the screen.
  public internal(set) var layout = Layout()
  /// One quiet line, gone with the next key.
  public internal(set) var message: Text?

  public init(
    size: ScreenSize, language: Language, abilities: Abilities = Abilities(), kiosk: Kiosk? = nil, listing: Listing
  ) {
    surroundings = Surroundings(size: size, language: language, abilities: abilities, kiosk: kiosk)
    session = Session(language: surroundings.language)
    answers = Answers(listing: listing)
    if !abilities.showsChinese { message = Phrases.noChinese }
    layOut()
    if let first = items.firstRecord().map(ListedItem.ID.record) ?? items.first?.id { session.lists.standing = Standing(first, row: 1) }
    layOut()
  }

  /// Lays out anew what has changed.
  mutating func layOut() {
    layout = Layout(of: self, after: layout)
  }
}

// MARK: What follows from it

extension State {
  /// What keys mean now.
  public var context: Context {
    if let top = layers.last { return top.feature.context }
    return switch trail.current {
    case .browse: .browse
    case .detail: .detail
    case .compare: .compare
    }
  }

  public var size: ScreenSize { surroundings.size }
  public var abilities: Abilities { surroundings.abilities }
  public var kiosk: Kiosk? { surroundings.kiosk }
  public var keeping: Keeping { surroundings.keeping }
  public var permissions: Set<Permission> { surroundings.permissions }
  public var listing: Listing { answers.listing }
  public var language: Language { session.language }
  public var conditions: Conditions { session.conditions }
  public var notes: Notes { session.notes }
  public var trail: Trail { session.trail }
  public var layers: [Layer] { session.layers }

  /// Whether the comparison is open, be it beside the other panes.
  public var isComparing: Bool { compared != nil }

  /// What stands side by side; nil where no comparison is open.
  public var compared: ComparedRecords? { session.comparison.isOpen ? session.marks.compared : nil }

  /// What requirements are held against.
  var holdings: Holdings { conditions.holdings }

  /// The page of a record; nil until the library has answered.
  public func page(of id: RecordID) -> Presentation? { answers.page(id, for: holdings) }

  /// The record that is marked or unmarked: on a page the link selected where it can be compared, else the page's own.
  var markable: RecordID? {
    guard case .detail = trail.current, let link = selectedLink, listing.summary(link)?.kind.isComparable == true else { return subject }
    return link
  }

  /// The record that is selected, or whose page is read.
  public var subject: RecordID? {
    switch trail.current {
    case .browse: selectedRecord
    case .detail(let place): place.id
    case .compare: compareTarget?.id
    }
  }
}
