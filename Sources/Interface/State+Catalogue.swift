internal import Careers
internal import Search

/// Another catalogue in place of the one that is open.
extension State {
  /// Takes the other catalogue up where somebody is; what has gone from it is left.
  mutating func take(_ listing: Listing) -> [Effect] {
    guard kiosk?.isHome != true else {
      self = afresh(with: listing)
      return []
    }
    self.listing = listing
    (finder, narrowing, conditionInputs) = (nil, nil, nil)
    (pages, comparison) = ([:], nil)
    message = leaveWhatHasGone() ? Phrases.renewedWithout : Phrases.renewed
    // Rows and names without a page are counted anew.
    browse.folds = Folds()
    browse.inputs = nil
    browse.outcome = nil
    browse.isChosen = true
    layOutLists()
    if let id = selectedRecord { reveal(id) }
    layers = layers.compactMap(renewed)
    if handoutPlace == nil { layers.removeAll { if case .code = $0 { true } else { false } } }
    return []
  }

  /// What lies over the panes, of the other catalogue; nothing where that can't be.
  private func renewed(_ layer: Layer) -> Layer? {
    switch layer {
    case .picker: return nil
    case .handout(let place): return isListed(place.subject) ? .handout(place.anew()) : nil
    case .help, .source, .conditions, .code, .note: return layer
    }
  }

  private func isListed(_ subject: HandoutSubject) -> Bool {
    subject.ids.allSatisfy { listing.summary($0) != nil }
  }

  /// At a kiosk only its log tells.
  mutating func refuse(_ reason: String) -> [Effect] {
    if kiosk == nil { message = Phrases.notRenewed(reason) }
    return []
  }

  /// - Returns: whether anything has gone.
  private mutating func leaveWhatHasGone() -> Bool {
    let (formerTrail, formerList) = (trail, shortlist)
    trail.keep { place in
      if case .detail(let page) = place { listing.summary(page.id) != nil } else { true }
    }
    shortlist.removeAll { listing.summary($0)?.kind.isComparable != true }
    if shortlist.count < Comparison.sizes.lowerBound { isComparing = false }
    return trail.current != formerTrail.current || shortlist != formerList
  }
}
