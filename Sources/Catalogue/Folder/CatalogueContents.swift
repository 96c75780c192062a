public import Careers
public import CheckedYAML

/// What reading a catalogue folder found.
public struct CatalogueReport: Sendable {
  /// Complete only where there are no faults.
  public var contents: CatalogueContents
  /// In the order of files and lines.
  public var faults: [Diagnostic]
  /// Fields that lack a language: no fault, but counted.
  public var missing: [MissingLanguage]
}

/// A field that lacks a language.
public struct MissingLanguage: Hashable, Sendable {
  /// The record, document or sector it belongs to.
  public var record: String
  public var field: String
  public var language: Language
  public var place: Place
}

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

/// A form that our own Chinese refuses, and the one it uses.
public struct RefusedForm: Codable, Hashable, Sendable {
  public var form: String
  public var use: String

  public init(form: String, use: String) {
    self.form = form
    self.use = use
  }
}
