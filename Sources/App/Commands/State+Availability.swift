public import Careers
internal import Typesetting

/// Why a command can't be done now; the same answer decides hints, dispatch and the line that tells the reason.
extension State {
  /// Nothing for a command that can be done.
  public func reason(against command: Command) -> Text? {
    if permits(command) { return reasonInPlace(against: command) }
    return command == .quit && kiosk != nil ? Phrases.finishInstead : Phrases.closedHere
  }

  /// Whether what the command needs is given here; what isn't is named nowhere.
  func permits(_ command: Command) -> Bool { command.needs.map(permissions.allows) ?? true }

  /// Whether the help tells of it.
  func offers(_ command: Command) -> Bool { permits(command) && (kiosk != nil || !command.isForKiosks) }

  /// Why it can't be done where somebody is now.
  private func reasonInPlace(against command: Command) -> Text? {
    switch command {
    case .open: reasonAgainstOpening
    case .right: reasonAgainstRight
    case .left: context == .compare ? reasonAgainstColumn(compare.column - 1) : nil
    case .next: reasonAgainstNext
    case .previous: reasonAgainstPrevious
    case .leave: reasonAgainstLeaving
    case .back: trail.canGoBack ? nil : Phrases.noEarlier
    case .forward: trail.canGoForward ? nil : Phrases.noLater
    case .fold: reasonAgainstFolding
    case .mark: reasonAgainstMarking
    case .compare: shortlist.count < Comparison.sizes.lowerBound ? Phrases.tooFew(shortlist.count) : nil
    case .add: reasonAgainstAdding
    case .moveEarlier: reasonAgainstColumn(compare.column - 1)
    case .moveLater: reasonAgainstColumn(compare.column + 1)
    case .exclude: reasonAgainstExcluding
    case .removeCondition: reasonAgainstRemoving
    case .removeAllConditions: conditions.isEmpty ? Phrases.noConditions : nil
    case .handOut: context == .handout ? nil : reasonAgainstHandingOut
    case .printOut: abilities.printer == nil ? Phrases.noPrinter : reasonAgainstLeavingWithNothing
    case .saveFile: reasonAgainstLeavingWithNothing
    case .codes: context == .code ? nil : reasonAgainstLeavingWithNothing
    case .source: subject == nil ? Phrases.selectRecord : nil
    case .note: reasonAgainstNoting
    case .putBack: erased.isEmpty ? Phrases.nothingErased : nil
    case .hold, .finish: kiosk == nil ? Phrases.nothingResets : nil
    case .bilingual, .language: abilities.showsChinese ? nil : Phrases.noChinese
    case .up, .down, .pageUp, .pageDown, .first, .last, .nextSection, .previousSection, .search, .sort, .conditions, .differences,
      .swapGrounds, .remove,
      .erase,
      .eraseWord, .eraseAll, .help,
      .quit, .redraw, .suspend:
      nil
    }
  }

  private var reasonAgainstLeaving: Text? {
    guard context == .browse, browse.filter.isEmpty else { return nil }
    return conditions.isEmpty ? Phrases.nothingToLeave(canQuit: permits(.quit)) : Phrases.conditionsStay
  }

  private var reasonAgainstOpening: Text? {
    switch context {
    case .browse: reasonAgainstReading ?? reasonAgainstUnfolding
    case .filter: items.isEmpty && !showsConditions ? Phrases.selectRecord : nil
    case .detail: selectedLink == nil ? Phrases.noLink : nil
    case .picker: pickerChoice == nil ? Phrases.nothingToAdd : nil
    case .conditions: conditionLines.isEmpty ? Phrases.nothingToChoose : nil
    case .handout: handoutPlace?.standing == nil ? Phrases.nothingToChoose : nil
    case .compare, .code, .note, .help, .source: nil
    }
  }

  private var reasonAgainstReading: Text? {
    reasonAgainstRow ?? (items.isEmpty ? Phrases.selectRecord : nil)
  }

  /// What there is to say of a row of the lists that is no record and no heading.
  private var reasonAgainstRow: Text? {
    switch browse.standing.id {
    case .unpaged: Phrases.noPage
    case .unread(let index): listing.unread.indices.contains(index) ? Phrases.notUnderstood(listing.unread[index]) : nil
    case .record, .group, .results: nil
    }
  }

  /// Enter on a heading folds or unfolds.
  private var reasonAgainstUnfolding: Text? {
    selectedRecord == nil && !browse.filter.isEmpty ? Phrases.filterOpensAll : nil
  }

  private var reasonAgainstRight: Text? {
    switch context {
    case .browse: reasonAgainstReading
    case .compare: reasonAgainstColumn(compare.column + 1)
    case .conditions where selectedChoice != nil: Phrases.enterTakes
    default: reasonAgainstOpening
    }
  }

  private var reasonAgainstExcluding: Text? {
    guard let choice = selectedChoice else { return Phrases.selectChoice }
    return choice.canBeExcluded ? nil : Phrases.cannotBeExcluded
  }

  private var reasonAgainstRemoving: Text? {
    if conditions.isEmpty { return Phrases.noConditions }
    return removableCondition == nil ? Phrases.nothingSetHere : nil
  }

  private var reasonAgainstNoting: Text? {
    guard let subject = noteSubject else { return Phrases.selectRecord }
    return notes[subject].isEmpty && !notes.canAdd(to: subject) ? Phrases.notesFull : nil
  }

  private var reasonAgainstNext: Text? {
    switch context {
    case .browse, .filter: selectedRecord == nil ? Phrases.selectRecord : nil
    case .compare: reasonAgainstColumn(compare.column + 1)
    case .code: reasonAgainstCode(1)
    case .handout: handoutSubjects.count < 2 ? Phrases.onlyHandout : nil
    default: reasonAgainstLinks
    }
  }

  private var reasonAgainstPrevious: Text? {
    switch context {
    case .compare: reasonAgainstColumn(compare.column - 1)
    case .code: reasonAgainstCode(-1)
    default: reasonAgainstLinks
    }
  }

  /// - Parameter step: how far from the code shown.
  private func reasonAgainstCode(_ step: Int) -> Text? {
    guard let place = codePlace, let series = try? codes(of: place) else { return Phrases.noCode }
    let next = place.index + step
    return next < 0 ? Phrases.firstCode : next < series.parts.count ? nil : Phrases.lastCode
  }

  private var reasonAgainstHandingOut: Text? {
    if trail.current == .browse, let reason = reasonAgainstRow { return reason }
    return handoutSubjects.isEmpty ? Phrases.selectRecord : nil
  }

  private var reasonAgainstLeavingWithNothing: Text? {
    guard let place = handoutPlace, place.handout != nil else { return Phrases.nothingToChoose }
    return place.count.taken == 0 ? Phrases.nothingTakenIn : nil
  }

  private var reasonAgainstLinks: Text? {
    pageBlocks.contains { $0.link != nil } ? nil : Phrases.noLinks
  }

  private func reasonAgainstColumn(_ column: Int) -> Text? {
    column < 0 ? Phrases.firstColumn : column < shortlist.count ? nil : Phrases.lastColumn
  }

  private var reasonAgainstFolding: Text? {
    if !browse.filter.isEmpty { return Phrases.filterOpensAll }
    return selectedItem?.isOpen == nil ? Phrases.noFold : nil
  }

  private var reasonAgainstMarking: Text? {
    if trail.current == .browse, let reason = reasonAgainstRow { return reason }
    guard let id = markable, let summary = listing.summary(id) else { return Phrases.selectRecord }
    if shortlist.contains(id) { return nil }
    if !summary.kind.isComparable { return Phrases.notComparable(summary.title, summary.kind) }
    return reasonAgainstAdding
  }

  private var reasonAgainstAdding: Text? {
    let limit = Comparison.sizes.upperBound
    return shortlist.count < limit ? nil : Phrases.full(limit)
  }

  /// The record that the picker would add.
  var pickerChoice: RecordID? {
    if case .picker(let picker) = overlay { picker.standing?.id } else { nil }
  }
}
