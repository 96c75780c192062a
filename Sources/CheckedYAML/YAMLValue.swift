internal import Yams

/// A value of a YAML file that knows its place.
public struct YAMLValue {
  let node: Node
  let file: String

  /// Where it begins.
  public var place: Place {
    Place(file: file, line: node.mark?.line ?? 1, column: node.mark?.column ?? 1)
  }

  /// Whether it has keys.
  public var isMapping: Bool {
    if case .mapping = node { true } else { false }
  }

  /// What the value is, for a message that expected something else.
  var found: String {
    switch node {
    case .mapping: "a mapping"
    case .sequence: "a list"
    case .alias: "an alias"
    case .scalar:
      switch node.tag.description {
      case Tag.Name.null.rawValue: "nothing"
      case Tag.Name.int.rawValue, Tag.Name.float.rawValue: "a number"
      case Tag.Name.bool.rawValue: "true or false"
      case Tag.Name.timestamp.rawValue: "a date"
      default: "text"
      }
    }
  }
}
