public import Careers

/// How everything is shown, and the note that is being written.
public struct SavedView: Codable, Hashable, Sendable {
  public var language: Language
  public var isBilingual: Bool
  public var draft: SavedDraft?

  public init(language: Language, isBilingual: Bool, draft: SavedDraft?) {
    self.language = language
    self.isBilingual = isBilingual
    self.draft = draft
  }
}
