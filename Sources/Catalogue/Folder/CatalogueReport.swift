public import CheckedYAML

/// What reading a catalogue folder found.
public struct CatalogueReport: Sendable {
  /// Complete only where there are no faults.
  public var contents: CatalogueContents
  /// In the order of files and lines.
  public var faults: [Fault]
  /// Fields that lack a language: no fault, but counted.
  public var missing: [MissingLanguage]
}
