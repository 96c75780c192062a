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
    subject.ids.allSatisfy { listing.summary($0) != nil }
  }

  /// Reports a catalogue that can't be used; a kiosk only logs it.
  mutating func refuse(_ reason: String) {
    if kiosk == nil { message = Phrases.notRenewed(reason) }
  }

  /// - Returns: whether anything was dropped.
  private mutating func removeWhatIsGone() -> Bool {
    let (formerTrail, formerMarks) = (trail, session.marks)
    let listing = listing
    session.trail.keep { place in
      (place.page?.ids ?? []).allSatisfy { listing.summary($0) != nil }
    }
    session.changeMarks { $0.removeAll { listing.summary($0)?.kind.isComparable != true } }
    return trail.current != formerTrail.current || session.marks != formerMarks
  }
}
