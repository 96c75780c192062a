extension Command {
  /// The permission that it takes; absent where anybody may do it anywhere.
  public var needs: Permission? {
    switch self {
    case .quit: .quit
    case .suspend: .suspend
    case .printOut: .printing
    case .saveFile: .files
    case .up, .down, .pageUp, .pageDown, .first, .last, .right, .left, .open, .leave, .back, .forward, .next, .previous, .nextSection,
      .previousSection, .fold, .search, .sort, .conditions, .exclude, .removeCondition, .removeAllConditions, .mark, .compare,
      .differences, .remove, .moveEarlier, .moveLater, .add, .erase, .eraseWord, .eraseAll, .handOut, .source, .bilingual, .language, .help,
      .redraw:
      nil
    }
  }
}
