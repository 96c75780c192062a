/// A note of ours: where a document is undated, contradicts itself or looks wrong.
public struct Note: Codable, Hashable, Sendable {
  /// The part of the record it is about; absent for the whole.
  public var about: RecordPart?
  public var text: Text

  public init(about: RecordPart? = nil, text: Text) {
    self.about = about
    self.text = text
  }
}
