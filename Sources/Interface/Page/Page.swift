internal import Canvas
public import Careers
internal import Typesetting

extension Context {
  public static let detail = Page.context
}

/// The page of a record.
enum Page: Feature {
  static let context = Context("detail", Text("On a page", "在內容頁"), of: Self.self)

  static let commands = table(pagesBySpace: true)

  /// The commands of a page, and others besides.
  static func table(pagesBySpace: Bool, besides others: [Command] = []) -> [Command] {
    Command.table(
      going, others, Command.inEveryPane, parts, [.search, .conditions, .mark, .compare, .handOut, .source, .note, .bilingual, .language],
      Command.moves(pagesBySpace: pagesBySpace) { $0.moveOnPage($1) }, [.help, .quit, .finish, .hold], Command.screen)
  }

  private static let going: [Command] = [
    Command(
      .open, [.enter], Text("go to the selected link", "前往所選連結"), hint: Text("go there", "前往"), unavailable: \.reasonAgainstLink,
      run: { $0.followLink() }),
    Command(
      .right, [.right, "l"], Text("go to the selected link", "前往所選連結"), hint: Text("in", "前往"), unavailable: \.reasonAgainstLink,
      run: { $0.followLink() }),
    Command(.left, [.left, "h"], Text("leave the page", "離開此頁"), hint: Text("out", "離開")) { $0.session.trail.leave() },
    Command(.leave, [.escape], Text("leave the page", "離開此頁"), hint: Text("leave", "離開")) { $0.session.trail.leave() },
  ]

  private static let parts: [Command] = [
    Command(
      .next, [.tab], Text("to the next link", "到下一個連結"), hint: Text("link", "連結"), unavailable: \.reasonAgainstLinks,
      run: { $0.selectPart(after: true) { $0.link != nil } }),
    Command(
      .previous, [.backTab], Text("to the previous link", "到上一個連結"), hint: Text("previous link", "上個連結"),
      unavailable: \.reasonAgainstLinks, run: { $0.selectPart(after: false) { $0.link != nil } }),
    Command(.nextSection, ["}"], Text("to the next heading", "到下一個標題"), hint: Text("next heading", "下個標題")) {
      $0.selectPart(after: true, where: \.isHeading)
    },
    Command(.previousSection, ["{"], Text("to the previous heading", "到上一個標題"), hint: Text("previous heading", "上個標題")) {
      $0.selectPart(after: false, where: \.isHeading)
    },
  ]

  static func hints(in state: State) -> [CommandName] {
    if state.isShowingFit { return [.open, .leave, .help, .conditions, .next, .mark] }
    return [.open, state.trail.cameFromPage ? .back : .leave, .help, .next] + state.session.hintsForMarking
      + (state.session.marks.isEmpty ? [.route] : []) + (state.abilities.hasDocuments ? [.source] : []) + [.handOut, .pageDown]
  }
}

extension State {
  fileprivate var reasonAgainstLink: Text? { selectedLink == nil ? Phrases.noLink : nil }

  fileprivate var reasonAgainstLinks: Text? {
    pageBlocks.contains { $0.link != nil } ? nil : Phrases.noLinks
  }

  fileprivate mutating func moveOnPage(_ move: Move) {
    guard let page = layout.page, let selection = pageSelection else { return }
    select(onPage: page.viewport.moved(selection, move))
  }

  fileprivate mutating func followLink() {
    if let link = selectedLink { session.trail.visit(.detail(DetailPlace(link))) }
  }

  /// Goes to the next or previous matching part, wrapping around at the ends.
  fileprivate mutating func selectPart(after isAfter: Bool, where isWanted: (PageBlock) -> Bool) {
    guard let page = layout.page, let selection = pageSelection else { return }
    let blocks = page.blocks
    let wanted = blocks.indices.filter { isWanted(blocks[$0]) }
    let index = blocks.firstIndex { $0.anchor == selection.id } ?? 0
    let next = isAfter ? wanted.first { $0 > index } ?? wanted.first : wanted.last { $0 < index } ?? wanted.last
    guard let next else { return }
    select(
      onPage: blocks[next].isHeading
        ? page.viewport.settled(Selection(blocks[next].anchor)) : page.viewport.selecting(blocks[next].anchor, from: selection))
  }

  /// Keeps a link selected when the page is made anew.
  mutating func keepSelected(_ link: RecordID) {
    guard case .detail(var place) = trail.current, let selection = pageSelection else { return }
    (place.selection, place.link) = (selection, link)
    session.trail.current = .detail(place)
  }

  mutating func select(onPage selection: Selection<PageAnchor>) {
    guard case .detail(var place) = trail.current else { return }
    (place.selection, place.heading, place.link) = (selection, nil, nil)
    session.trail.current = .detail(place)
  }
}

extension PageBlock {
  fileprivate var isHeading: Bool {
    switch anchor {
    case .section, .notes: true
    case .header, .note, .row, .footer: false
    }
  }
}

/// Words for pages.
extension Phrases {
  public static let bilingual = Text("Pages show both languages.", "內容頁以雙語顯示。")
  public static let oneLanguage = Text("Pages show one language.", "內容頁以單一語言顯示。")
  public static let noLink = Text("No link here; Tab goes to the next one.", "此處沒有連結；按 Tab 到下一個。")
  public static let noLinks = Text("This page has no links.", "此頁沒有連結。")
}
