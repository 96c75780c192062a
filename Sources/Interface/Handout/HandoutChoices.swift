internal import Typesetting

/// What somebody chose for a handout, kept for when it is opened again.
struct HandoutChoices: Hashable, Sendable {
  var bothLanguages: Bool
  var leftOut: Set<HandoutLine.ID>
}
