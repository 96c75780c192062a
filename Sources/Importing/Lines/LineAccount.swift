/// What became of each line of a published text: none is passed over in silence.
public struct LineAccount: Hashable, Sendable {
  public private(set) var uses: [Int: LineUse] = [:]

  public init() {}

  /// Notes what became of a line. What was noted first of a line that is used several times stays, so that the account has each line once.
  public mutating func note(_ use: LineUse, of line: SourceLine) {
    if uses[line.number] == nil { uses[line.number] = use }
  }

  public mutating func note(_ use: LineUse, of lines: some Sequence<SourceLine>) {
    for line in lines where !line.isBlank { note(use, of: line) }
  }

  /// The same with every line that says something: what nothing was noted of isn't understood.
  public func complete(for text: SourceText) -> LineAccount {
    var account = self
    account.note(.notUnderstood(reason: "it belongs to no section that is known"), of: text.inked)
    return account
  }

  public subscript(_ number: Int) -> LineUse? { uses[number] }

  /// The numbers of the lines that weren't understood, in order, each with the reason.
  public var notUnderstood: [(line: Int, reason: String)] {
    uses.compactMap { number, use in
      if case .notUnderstood(let reason) = use { (number, reason) } else { nil }
    }.sorted { $0.line < $1.line }
  }
}
