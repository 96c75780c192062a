public import Canvas
public import Careers
internal import Search
internal import Typesetting

/// All that the screen shows: drawing needs nothing else, and only ``reduce(_:)`` changes it, and before the first event ``restore(open:compare:)``.
public struct State: Sendable {
  public internal(set) var size: ScreenSize
  public internal(set) var language: Language
  public let abilities: Abilities
  public let permissions: Permissions
  /// What a kiosk does by itself; absent where the program is no kiosk.
  public internal(set) var kiosk: Kiosk?
  /// The language to begin in again.
  let firstLanguage: Language
  public internal(set) var browse = BrowseState()
  /// What somebody holds, wants and is: only what satisfies it is listed.
  public internal(set) var conditions = Conditions()
  /// Where in the conditions somebody is, or was when they were last closed.
  public internal(set) var conditionsPlace = ConditionsPlace()
  public internal(set) var trail = Trail()
  /// The records marked to be compared, in the order of their columns.
  public internal(set) var shortlist: [RecordID] = []
  public internal(set) var compare = CompareState()
  /// Whether the comparison is open, be it beside the other panes.
  public internal(set) var isComparing = false
  /// Whether pages show both languages.
  public internal(set) var isBilingual = false
  /// What covers the panes, the topmost last.
  public internal(set) var layers: [Layer] = []
  /// What was chosen for each handout that was changed.
  var handoutChoices: [HandoutSubject: HandoutChoices] = [:]
  /// A counsellor's notes.
  public internal(set) var notes = Notes()
  /// Whether a session file keeps all this.
  public internal(set) var keeping = Keeping.notAsked
  /// What was last taken away of a note, or the note that was.
  var erased = ""
  /// One quiet line, gone with the next key.
  public internal(set) var message: Text?
  /// What the catalogue was asked.
  public internal(set) var answers: Answers
  /// What follows from all this, laid out for the screen.
  public internal(set) var layout = Layout()

  public init(
    size: ScreenSize, language: Language, abilities: Abilities = Abilities(), permissions: Permissions = .all, kiosk: Kiosk? = nil,
    listing: Listing
  ) {
    self.size = size
    firstLanguage = abilities.showsChinese ? language : .english
    self.language = firstLanguage
    self.abilities = abilities
    self.permissions = permissions
    self.kiosk = kiosk
    answers = Answers(listing: listing)
    if !abilities.showsChinese { message = Phrases.noChinese }
    layOut()
    if let first = items.firstRecord().map(ListedItem.ID.record) ?? items.first?.id { browse.standing = Standing(first, row: 1) }
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
    if let top = layers.last { return top.context }
    return switch trail.current {
    case .browse: browse.isTyping ? .filter : .browse
    case .detail: .detail
    case .compare: .compare
    }
  }

  public var listing: Listing { answers.listing }

  /// What requirements are held against.
  var holdings: Holdings { conditions.holdings }

  /// The page of a record; nil until the library has answered.
  public func page(of id: RecordID) -> Presentation? { answers.page(id, for: holdings) }

  /// A page opened at a heading, at that heading, as soon as the page is there.
  func resolved(_ place: DetailPlace) -> DetailPlace {
    guard let heading = place.heading, let sections = page(of: place.id)?.sections else { return place }
    var resolved = place
    resolved.heading = nil
    if let index = sections.firstIndex(where: { $0.heading == heading }) { resolved.standing = Standing(.section(index)) }
    return resolved
  }

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
