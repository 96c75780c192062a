internal import Careers
internal import Search

/// Replacing the open catalogue.
extension State {
  /// Switches to a new catalogue and keeps the user's place; places and marks that are no longer in it are dropped.
  mutating func replaceCatalogue(with listing: Listing) {
    guard kiosk?.isHome != true else {
      self = reset(with: listing)
      return
    }
    let selection = layout.lists.selectedID
    answers = Answers(listing: listing, edition: answers.edition + 1)
    message = removeWhatIsGone() ? Phrases.renewedWithout : Phrases.renewed
    session.lists.isChosen = true
    selection.map { session.lists.selection.id = $0 }
    layOut()
    if let id = selectedRecord { reveal(id) }
    session.layers = layers.filter(isThere)
  }

  /// Whether a layer can stay open with this catalogue.
  private func isThere(_ layer: Layer) -> Bool {
    if case .picker = layer { return false }
    if case .handout(let place) = layer { return isListed(place.subject) }
    return true
  }

  private func isListed(_ subject: HandoutSubject) -> Bool {
    if case .route(let route) = subject { return listing.isThere(route) }
    return subject.ids.allSatisfy { listing.summary($0) != nil }
  }

  /// Reports a catalogue that can't be used; a kiosk only logs it.
  mutating func refuse(_ reason: String) {
    if kiosk == nil { message = Phrases.notRenewed(reason) }
  }

  /// - Returns: whether anything was dropped.
  private mutating func removeWhatIsGone() -> Bool {
    let (formerTrail, formerMarks) = (trail, session.marks)
    let listing = listing
    session.trail.keep { listing.isThere($0) }
    session.changeMarks { $0.removeAll { listing.summary($0)?.kind.isComparable != true } }
    return trail.current != formerTrail.current || session.marks != formerMarks
  }
}

extension Listing {
  /// Whether the catalogue has what a place shows.
  func isThere(_ place: Place) -> Bool {
    switch place.page {
    case .record(let id): summary(id) != nil
    case .route(let route): isThere(route)
    case .fit, nil: true
    }
  }

  /// Whether a route may lead from one end to the other: a session may name any two records, or the same twice.
  fileprivate func isThere(_ route: RouteSubject) -> Bool {
    route.from != route.to && route.ids.allSatisfy { summary($0)?.kind.isComparable == true }
  }
}
