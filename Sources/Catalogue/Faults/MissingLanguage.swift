public import Careers
public import CheckedYAML

/// A field that lacks a language.
public struct MissingLanguage: Hashable, Sendable {
  /// The record, document or sector it belongs to.
  public var record: String
  public var field: String
  public var language: Language
  public var place: Place
}
