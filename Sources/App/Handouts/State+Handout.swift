internal import Careers
public import Typesetting

/// What is taken away.
extension State {
  public var handoutPlace: HandoutPlace? {
    if case .handout(let place) = overlay { place } else { nil }
  }

  /// What can be handed out from here, the nearest first.
  var handoutSubjects: [HandoutSubject] {
    let record = subject.map { [HandoutSubject.record($0)] } ?? []
    let several: [HandoutSubject] =
      shortlist.count < Comparison.sizes.lowerBound ? [] : [.comparison(shortlist), .shortlist(shortlist)]
    return trail.current == .compare ? several + record : record + several.reversed()
  }

  mutating func openHandout() {
    if let first = handoutSubjects.first { open(.handout(place(of: first, bothLanguages: isBilingual))) }
  }

  mutating func performInHandout(_ command: Command) {
    switch command {
    case .up: moveInHandout(.up)
    case .down: moveInHandout(.down)
    case .pageUp: moveInHandout(.pageUp)
    case .pageDown: moveInHandout(.pageDown)
    case .first: moveInHandout(.first)
    case .last: moveInHandout(.last)
    case .open: choose { $0.turnSelected() }
    case .next: handOutNext()
    case .leave, .handOut: closeOverlay()
    default: break
    }
  }

  /// Both languages on the handout, whatever the pages show.
  mutating func toggleHandoutLanguages() {
    choose { $0.bothLanguages.toggle() }
    message = handoutPlace?.bothLanguages == true ? Phrases.handoutInBoth : Phrases.handoutInOne
  }

  /// The handout as it would leave now; absent while there is none.
  public var handoutSheet: HandoutSheet? { handoutPlace.flatMap(sheet) }

  func sheet(of place: HandoutPlace) -> HandoutSheet? {
    guard let handout = place.handout else { return nil }
    return HandoutSheet(handout.leaving(out: place.leftOut), language: language, bothLanguages: place.bothLanguages)
  }

  /// What to ask the library for; nothing where the handout is there, or there is none.
  var handoutRequest: HandoutRequest? {
    guard let place = handoutPlace ?? codePlace?.handout, place.handout == nil else { return nil }
    let held = conditions.list.filter { $0.subject.isHeld }.map { title(of: $0) }
    let noted = place.subject.ids.map { ($0, notes[.record($0)]) }
    return HandoutRequest(
      subject: place.subject, holdings: conditions.holdings, held: held, notes: Dictionary(noted) { first, _ in first },
      comparisonNotes: notes[.comparison])
  }

  /// Takes in the handout asked for.
  mutating func showHandout(_ handout: Handout) {
    change { [handoutChoices] in $0.take(handout, leavingOut: handoutChoices[$0.subject]?.leftOut) }
  }

  // MARK: The lines

  /// The line above those of the handout says what it is and how much of it is taken in.
  public static let handoutHead = 1

  public func handoutTrack(of place: HandoutPlace) -> Track<HandoutLine.ID> {
    let stops = place.lines.enumerated().map { index, line in Stop(line.id, lines: index..<index + 1) }
    return Track(stops: stops, lineCount: stops.count, height: arrangement.body.count - Self.handoutHead)
  }

  /// The selection stands on a line that exists, and in sight.
  mutating func settleHandout() {
    guard let place = handoutPlace, let standing = place.standing else { return }
    let settled = handoutTrack(of: place).settled(standing)
    change { $0.standing = settled }
  }

  private mutating func moveInHandout(_ move: Move) {
    guard let place = handoutPlace, let standing = place.standing else { return }
    let moved = handoutTrack(of: place).moved(standing, move)
    change { $0.standing = moved }
  }

  private mutating func handOutNext() {
    guard let place = handoutPlace, let index = handoutSubjects.firstIndex(of: place.subject) else { return }
    let next = handoutSubjects[(index + 1) % handoutSubjects.count]
    overlay = .handout(self.place(of: next, bothLanguages: place.bothLanguages))
  }

  /// In the languages chosen for it before.
  private func place(of subject: HandoutSubject, bothLanguages: Bool) -> HandoutPlace {
    HandoutPlace(subject, bothLanguages: handoutChoices[subject]?.bothLanguages ?? bothLanguages)
  }

  /// Changes what leaves, and keeps that for the next time.
  private mutating func choose(_ body: (inout HandoutPlace) -> Void) {
    change(body)
    guard let place = handoutPlace, place.handout != nil else { return }
    handoutChoices[place.subject] = HandoutChoices(bothLanguages: place.bothLanguages, leftOut: place.leftOut)
  }

  private mutating func change(_ body: (inout HandoutPlace) -> Void) {
    switch overlay {
    case .handout(var place):
      body(&place)
      overlay = .handout(place)
    case .code(var place):
      body(&place.handout)
      overlay = .code(place)
    default: break
    }
  }
}
