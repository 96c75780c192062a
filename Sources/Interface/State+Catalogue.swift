internal import Careers
internal import Search

/// Another catalogue in place of the one that is open.
extension State {
  /// Takes the other catalogue up where somebody is; what has gone from it is left.
  mutating func take(_ listing: Listing) {
    guard kiosk?.isHome != true else {
      self = afresh(with: listing)
      return
    }
    let selection = layout.lists.selection
    answers = Answers(listing: listing, edition: answers.edition + 1)
    message = leaveWhatHasGone() ? Phrases.renewedWithout : Phrases.renewed
    session.lists.isChosen = true
    selection.map { session.lists.standing.id = $0 }
    layOut()
    if let id = selectedRecord { reveal(id) }
    session.layers = layers.filter(isThere)
    if handoutPlace == nil { session.layers.removeAll { if case .code = $0 { true } else { false } } }
  }

  /// Whether a layer can lie over the panes of this catalogue.
  private func isThere(_ layer: Layer) -> Bool {
    if case .picker = layer { return false }
    if case .handout(let place) = layer { return isListed(place.subject) }
    return true
  }

  private func isListed(_ subject: HandoutSubject) -> Bool {
    subject.ids.allSatisfy { listing.summary($0) != nil }
  }

  /// At a kiosk only its log tells.
  mutating func refuse(_ reason: String) {
    if kiosk == nil { message = Phrases.notRenewed(reason) }
  }

  /// - Returns: whether anything has gone.
  private mutating func leaveWhatHasGone() -> Bool {
    let (formerTrail, formerList) = (trail, session.marks)
    let listing = listing
    session.trail.keep { place in
      if case .detail(let page) = place { listing.summary(page.id) != nil } else { true }
    }
    session.marks.removeAll { listing.summary($0)?.kind.isComparable != true }
    closeComparisonOfTooFew()
    return trail.current != formerTrail.current || session.marks != formerList
  }
}
