public import Careers
public import CheckedYAML

/// The result of reading a catalogue folder.
public struct CatalogueReport: Sendable {
  /// Complete only if there are no faults.
  public var contents: CatalogueContents
  /// Sorted by files and lines.
  public var faults: [Diagnostic]
  /// Fields that lack a language. They are counted, but aren't faults.
  public var missing: [MissingLanguage]
}

/// A field that lacks a language.
public struct MissingLanguage: Hashable, Sendable {
  /// The record, document or sector of the field.
  public var record: String
  public var field: String
  public var language: Language
  public var place: Place
}

/// The contents of a catalogue, joined and cross-referenced.
public struct CatalogueContents: Equatable, Sendable {
  public var documents: [Document] = []
  public var sectors: [Sector] = []
  /// Sorted by ``RecordKind`` and the order of the documents.
  public var records: [Record] = []
  public var glossary: [RefusedForm] = []
  /// The readings and keys of Chinese characters, which find names without a Chinese input method; nil if the file isn't available.
  public var readings: ReadingsFile?
}

/// A form that our own Chinese avoids, and the one to use.
public struct RefusedForm: Codable, Hashable, Sendable {
  public var form: String
  public var use: String

  public init(form: String, use: String) {
    self.form = form
    self.use = use
  }
}
