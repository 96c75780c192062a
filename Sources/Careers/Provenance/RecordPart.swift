/// A part of a record that a note or remark can be about.
public enum RecordPart: String, Codable, CaseIterable, Hashable, Sendable {
  case title, duties, hours, environment, traits, ladder, entry, training
}
