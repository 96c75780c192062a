public import Careers

/// Everything that a catalogue holds, joined and cross-referenced.
public struct CatalogueContents: Hashable, Sendable {
  public var documents: [Document] = []
  public var sectors: [Sector] = []
  /// In the order of ``RecordKind`` and of the documents.
  public var records: [Record] = []
  public var glossary: [RefusedForm] = []
}
