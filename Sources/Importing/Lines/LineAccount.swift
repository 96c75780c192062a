package import CheckedYAML

/// The use of each line of a published text, and findings for readers of the report. No line is left out.
public struct LineAccount: Hashable, Sendable {
  /// The name of the text's file.
  private let file: String
  public private(set) var uses: [Int: LineUse] = [:]
  package private(set) var diagnostics: [Diagnostic] = []

  public init(of text: SourceText) {
    file = text.file
  }

  /// Notes how a line is used. The first note of a line stays, so that each line is counted once.
  public mutating func note(_ use: LineUse, of line: SourceLine) {
    if uses[line.number] == nil { uses[line.number] = use }
  }

  public mutating func note(_ use: LineUse, of lines: some Sequence<SourceLine>) {
    for line in lines where !line.isBlank { note(use, of: line) }
  }

  /// Reports something to check.
  mutating func report(_ message: String, at line: Int) {
    diagnostics.append(Diagnostic(message, at: Place(file: file, line: line)))
  }

  /// The account with every line that isn't blank: those without a note aren't understood. Diagnostics are in the order of lines.
  public func complete(for text: SourceText) -> LineAccount {
    var account = self
    account.note(.notUnderstood(reason: "it belongs to no known section"), of: text.nonblankLines)
    account.diagnostics.sort { $0.place < $1.place }
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

/// The use of a line of a published text.
public enum LineUse: Hashable, Sendable {
  /// It is in the catalogue: the record and the part of it, such as "IT Technician" and "duties".
  case used(record: String, field: String)
  /// It heads what follows.
  case heading
  /// A heading that is repeated where a page ends.
  case repeatedHeader
  /// It isn't in the catalogue, for a reason that a reader can act on.
  case notUnderstood(reason: String)
}
