/// The source of a record.
public struct Provenance: Codable, Hashable, Sendable {
  /// The id of the ``Document``.
  public var document: String
  /// First and last line in the document's plain text, from 1; nil if it has no line numbers.
  public var lines: ClosedRange<Int>?

  public init(document: String, lines: ClosedRange<Int>? = nil) {
    self.document = document
    self.lines = lines
  }
}

/// A note of ours: that a document is undated, contradicts itself or looks wrong.
public struct Note: Codable, Hashable, Sendable {
  /// The part of the record it is about; nil for the whole.
  public var about: RecordPart?
  public var text: Text

  public init(about: RecordPart? = nil, text: Text) {
    self.about = about
    self.text = text
  }
}

/// A part of a record that a note or remark can be about.
public enum RecordPart: String, Codable, CaseIterable, Hashable, Sendable {
  case title, duties, hours, environment, traits, ladder, entry, training
}
