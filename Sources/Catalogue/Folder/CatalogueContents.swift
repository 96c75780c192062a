public import Careers

/// Everything that a catalogue holds, joined and cross-referenced.
public struct CatalogueContents: Equatable, Sendable {
  public var documents: [Document] = []
  public var sectors: [Sector] = []
  /// In the order of ``RecordKind`` and of the documents.
  public var records: [Record] = []
  public var glossary: [RefusedForm] = []
  /// How Chinese characters are read and keyed, so that names can be found without a Chinese input method; absent where that isn't at hand.
  public var readings: ReadingsFile?
}
