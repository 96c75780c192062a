/// What an entry requirement is about.
public enum EntryRequirementKind: String, Codable, CaseIterable, Hashable, Sendable {
  case award, field, experience, language, examination, certification, skill
}
