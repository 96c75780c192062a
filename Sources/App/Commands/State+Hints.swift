public import Careers

/// The few keys that matter most now.
extension State {
  /// What can be done, the most useful first: an extract of the command table without what can't be done now.
  public var hints: [Binding] {
    preferred.filter { reason(against: $0) == nil }.compactMap { CommandTable.binding(of: $0, in: context) }
  }

  /// A command in a word or two, where what it does depends on how things stand.
  public func hint(for binding: Binding) -> Text {
    switch binding.command {
    case .differences where compare.differencesOnly: Phrases.hintForEverything
    case .open where context == .conditions: hintForChoosing
    case .fold where selectedItem?.isOpen == false: Phrases.hintForUnfolding
    default: binding.hint
    }
  }

  private var hintForChoosing: Text {
    guard selectedChoice != nil else { return conditionsPlace.open == selectedFacet ? Phrases.hintForFolding : Phrases.hintForChoices }
    return isTaken ? Phrases.hintForTakingOff : Phrases.hintForSetting
  }

  /// Whether Enter takes off what is selected in the conditions: another key that does so needs no hint.
  private var isTaken: Bool { selectedChoice.map { conditions.mark(of: $0) == .included } ?? false }

  private var hasNoteAbove: Bool { if case .note(let draft) = overlay { draft.line > 0 } else { false } }

  private var preferred: [Command] {
    let marking: [Command] = shortlist.count < Comparison.sizes.lowerBound ? [.mark] : [.compare, .mark]
    return switch context {
    case .browse where narrowing?.emptying != nil: [.removeCondition, .help, .conditions, .removeAllConditions, .search]
    case .browse where browse.hiddenMatches > 0: [.removeAllConditions, .conditions, .help, .leave, .search]
    case .browse where selectedRecord == nil && showsConditions:
      [.fold, .removeCondition, .help, .conditions, .removeAllConditions, .search]
    case .browse where selectedRecord == nil: [.fold, .search, .help, .sort, .leave, .finish, .quit]
    case .browse where showsFilter: [.open, .leave, .help] + marking + [.finish, .quit]
    case .browse where showsConditions: [.open, .removeCondition, .help, .conditions, .removeAllConditions, .search]
    case .browse: [.open, .search, .conditions, .help] + marking + [.finish, .quit, .sort]
    case .detail:
      [.open, trail.cameFromPage ? .back : .leave, .help, .next] + marking + (abilities.hasDocuments ? [.source] : []) + [
        .handOut, .pageDown,
      ]
    case .compare: [.open, .leave, .help, .differences, .add, .handOut, .remove]
    case .filter: [.open, .leave, .help, .next, .language]
    case .picker: [.open, .leave, .help, .language]
    case .conditions: [.open, .conditions, .help, .exclude] + (isTaken ? [] : [.removeCondition]) + [.removeAllConditions, .language]
    case .handout: [.open, .leave, .help, .codes, .printOut, .saveFile, .next, .bilingual]
    case .code: [.next, .previous, .leave, .help, .hold, .finish, .language, .swapGrounds]
    case .note: [.open, .leave, .help] + (hasNoteAbove ? [.up] : []) + [.putBack, .eraseAll]
    case .help: [.leave, .finish, .pageDown, .language]
    case .source: [.leave, .pageDown, .help, .language]
    }
  }
}
