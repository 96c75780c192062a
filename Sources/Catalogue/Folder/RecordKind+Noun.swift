internal import Careers

extension RecordKind {
  /// The kind in a message: “job title”.
  var noun: String { rawValue.replacing("-", with: " ") }

  var nounWithArticle: String { ("aeiou".contains(rawValue.prefix(1)) && self != .unit ? "an " : "a ") + noun }
}
