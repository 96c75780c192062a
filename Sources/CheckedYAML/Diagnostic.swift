/// A message for readers of a file: a fault of a catalogue, or a finding of an import in a published text.
public struct Diagnostic: Hashable, Sendable {
  public var place: Place
  /// The fault, and what was expected.
  public var message: String

  public init(_ message: String, at place: Place) {
    self.place = place
    self.message = message
  }
}

extension Diagnostic: Comparable {
  public static func < (left: Diagnostic, right: Diagnostic) -> Bool {
    (left.place, left.message) < (right.place, right.message)
  }
}

extension Diagnostic: CustomStringConvertible {
  /// `file:line:column: message`, which editors recognise.
  public var description: String { "\(place): \(message)" }
}

/// A position in a file.
public struct Place: Hashable, Sendable {
  /// The file's path, as shown in messages.
  public var file: String
  /// From 1.
  public var line: Int
  /// In characters, from 1.
  public var column: Int

  public init(file: String, line: Int = 1, column: Int = 1) {
    self.file = file
    self.line = line
    self.column = column
  }
}

extension Place: Comparable {
  public static func < (left: Place, right: Place) -> Bool {
    (left.file, left.line, left.column) < (right.file, right.line, right.column)
  }
}

extension Place: CustomStringConvertible {
  public var description: String { "\(file):\(line):\(column)" }
}
