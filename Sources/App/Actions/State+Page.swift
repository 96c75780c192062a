internal import Careers
internal import Typesetting

/// A page.
extension State {
  mutating func performOnPage(_ command: Command) {
    switch command {
    case .up: moveOnPage(.up)
    case .down: moveOnPage(.down)
    case .pageUp: moveOnPage(.pageUp)
    case .pageDown: moveOnPage(.pageDown)
    case .first: moveOnPage(.first)
    case .last: moveOnPage(.last)
    case .open, .right: followLink()
    case .next: select(after: true) { $0.link != nil }
    case .previous: select(after: false) { $0.link != nil }
    case .nextSection: select(after: true, where: \.isHeading)
    case .previousSection: select(after: false, where: \.isHeading)
    case .left, .leave: trail.leave()
    default: break
    }
  }

  private mutating func moveOnPage(_ move: Move) {
    guard case .detail(var place) = trail.current else { return }
    place.standing = detailTrack(of: pageBlocks).moved(place.standing, move)
    trail.current = .detail(place)
  }

  private mutating func followLink() {
    if let link = selectedLink { trail.visit(.detail(DetailPlace(link))) }
  }

  /// Goes to the next or previous part of a kind, and from the last to the first.
  private mutating func select(after isAfter: Bool, where isWanted: (PageBlock) -> Bool) {
    guard case .detail(var place) = trail.current else { return }
    let blocks = pageBlocks
    let wanted = blocks.indices.filter { isWanted(blocks[$0]) }
    let index = blocks.firstIndex { $0.anchor == place.standing.id } ?? 0
    let next = isAfter ? wanted.first { $0 > index } ?? wanted.first : wanted.last { $0 < index } ?? wanted.last
    guard let next else { return }
    let track = detailTrack(of: blocks)
    place.standing =
      blocks[next].isHeading
      ? track.settled(Standing(blocks[next].anchor)) : track.selecting(blocks[next].anchor, from: place.standing)
    trail.current = .detail(place)
  }

  /// The selection is on something that exists; a page just opened at a heading goes there.
  mutating func settlePage() {
    guard case .detail(let opened) = trail.current, pages[opened.id] != nil else { return }
    var place = resolved(opened)
    place.standing = detailTrack(of: pageBlocks).settled(place.standing)
    trail.current = .detail(place)
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
