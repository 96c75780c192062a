/// The few keys that matter most now.
extension State {
  /// What can be done, the most useful first: an extract of the command table without what can't be done now.
  public var hints: [Binding] {
    preferred.filter { reason(against: $0) == nil }.compactMap { CommandTable.binding(of: $0, in: context) }
  }

  private var preferred: [Command] {
    switch context {
    case .browse where selectedRecord == nil: [.fold, .leave, .search, .compare, .help, .sort]
    case .browse where showsFilter: [.open, .leave, .mark, .compare, .help]
    case .browse: [.open, .search, .mark, .compare, .help, .sort]
    case .detail: [.open, .next, .leave, .mark, .compare, .help, .source]
    case .compare: [.open, .leave, .differences, .help, .add, .remove]
    case .filter, .picker: [.open, .leave, .help, .language]
    case .help: [.leave, .pageDown, .language]
    case .source: [.leave, .pageDown, .language, .help]
    }
  }
}
