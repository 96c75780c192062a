/// A note or remark that the document itself makes, restated.
public struct Remark: Codable, Hashable, Sendable {
  public var kind: RemarkKind
  public var about: RecordPart
  public var text: Text
  /// What pay varies by, in the document's terms.
  public var by: [String]
  /// Official names that the remark refers to.
  public var names: [String]
  public var lines: ClosedRange<Int>?

  public init(
    kind: RemarkKind, about: RecordPart, text: Text, by: [String] = [], names: [String] = [], lines: ClosedRange<Int>? = nil
  ) {
    self.kind = kind
    self.about = about
    self.text = text
    self.by = by
    self.names = names
    self.lines = lines
  }
}
