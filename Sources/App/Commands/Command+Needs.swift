extension Command {
  /// The permission that it takes; absent where anybody may do it anywhere.
  public var needs: Permission? {
    switch self {
    case .quit: .quit
    case .suspend: .suspend
    case .printOut: .printing
    case .saveFile: .files
    // Notes are on a student, by somebody who stays beside them.
    case .note: .sessions
    case .up, .down, .pageUp, .pageDown, .first, .last, .right, .left, .open, .leave, .back, .forward, .next, .previous, .nextSection,
      .previousSection, .fold, .search, .sort, .conditions, .exclude, .removeCondition, .removeAllConditions, .mark, .compare,
      .differences, .remove, .moveEarlier, .moveLater, .add, .erase, .eraseWord, .eraseAll, .putBack, .handOut, .codes, .swapGrounds,
      .source, .bilingual,
      .language, .help, .redraw, .hold, .finish:
      nil
    }
  }

  /// Whether only a kiosk has a use for it.
  var isForKiosks: Bool { self == .hold || self == .finish }
}
