/// One thing that a record states, in terms that two editions can be compared by: not how it is worded, nor where it stands.
struct RecordFact: Hashable {
  let heading: Heading
  /// The same for the same fact.
  let key: String
  /// For whoever reads of it.
  let text: Text

  static func == (left: RecordFact, right: RecordFact) -> Bool { left.heading == right.heading && left.key == right.key }

  func hash(into hasher: inout Hasher) {
    hasher.combine(heading)
    hasher.combine(key)
  }
}
