internal import TextLayout

/// A reader of YAML files that checks values and collects all faults.
///
/// A faulty value is reported and left out, so that one run finds all faults.
public protocol CheckedReader {
  /// The faults found so far.
  var faults: [Diagnostic] { get set }

  /// Refused characters that are in a file directly. The file's own faults report them.
  func refused(in file: String) -> Set<Unicode.Scalar>
}

extension CheckedReader {
  /// Notes a fault.
  public mutating func report(_ message: String, at place: Place) {
    faults.append(Diagnostic(message, at: place))
  }

  /// “; did you mean …?”, or nothing. Given for the first faults only, since looking for similar words is slow if there are thousands.
  public func hint(for word: String, among known: some Sequence<String>) -> String {
    guard faults.count < 100 else { return "" }
    return Suggestion.nearest(to: word, among: known, limit: 1).first.map { "; did you mean “\($0)”?" } ?? ""
  }
}

// MARK: Values, each checked and reported if it is wrong
extension CheckedReader {
  /// The fields of a mapping with known `keys`; other keys are reported.
  public mutating func fields(_ value: YAMLValue, keys: [String]) -> YAMLFields {
    let fields = fields(value)
    for entry in fields.entries where !keys.contains(entry.key) {
      report("unknown key “\(entry.key)”" + hint(for: entry.key, among: keys), at: entry.place)
    }
    return fields
  }

  /// The fields of a mapping with ids or names as keys.
  public mutating func fields(_ value: YAMLValue) -> YAMLFields {
    guard case .mapping(let pairs) = value.content else {
      report("expected a mapping, found \(value.found)", at: value.place)
      return .none(at: value.place)
    }
    var entries: [(key: String, place: Place, value: YAMLValue)] = []
    for (key, value) in pairs {
      guard let name = key.scalar else {
        report("expected a word as key, found \(key.found)", at: key.place)
        continue
      }
      entries.append((name, key.place, value))
    }
    return YAMLFields(place: value.place, entries: entries)
  }

  /// The items of a list; empty if there is no value.
  public mutating func list(_ value: YAMLValue?) -> [YAMLValue] {
    guard let value else { return [] }
    guard case .list(let items) = value.content else {
      report("expected a list, found \(value.found)", at: value.place)
      return []
    }
    return items
  }

  /// A text that isn't empty.
  public mutating func string(_ value: YAMLValue?) -> String? {
    guard let value else { return nil }
    guard let words = value.scalar, value.scalarType == .text else {
      let hint = value.scalar != nil && value.scalarType != .nothing ? "; text that looks like it goes in quotes" : ""
      report("expected text, found \(value.found)\(hint)", at: value.place)
      return nil
    }
    checkCharacters(of: words, in: value)
    guard words.contains(where: { !$0.isWhitespace }) else {
      report("expected text, found an empty one", at: value.place)
      return nil
    }
    return words
  }

  /// The largest number; no figure in these files comes near it.
  private static var largestNumber: Int { 1_000_000_000 }

  /// A whole number, not negative.
  public mutating func number(_ value: YAMLValue?) -> Int? {
    guard let value else { return nil }
    guard value.scalarType == .number, let number = value.scalar.flatMap({ Int($0) }), (0...Self.largestNumber).contains(number)
    else {
      let found = value.scalarType == .number ? value.scalar ?? "" : value.found
      report("expected a whole number up to \(Self.largestNumber), without sign or comma, found \(found)", at: value.place)
      return nil
    }
    return number
  }

  /// True or false; false if there is no value.
  public mutating func flag(_ value: YAMLValue?) -> Bool {
    guard let value else { return false }
    guard let flag = value.scalar.flatMap({ Bool($0) }) else {
      let found = value.scalarType == .flag ? "another word for it" : value.found
      report("expected true or false, found \(found)", at: value.place)
      return false
    }
    return flag
  }

  /// One of an enumeration's words.
  public mutating func word<Word: RawRepresentable & CaseIterable>(_ value: YAMLValue?, of type: Word.Type) -> Word?
  where Word.RawValue == String {
    guard let value, let string = string(value) else { return nil }
    guard let word = Word(rawValue: string) else {
      let words = Word.allCases.map(\.rawValue)
      report("“\(string)” isn't one of: \(words.joined(separator: ", "))", at: value.place)
      return nil
    }
    return word
  }

  /// Reports refused characters that were written as escapes. Those written directly are reported with the file.
  private mutating func checkCharacters(of string: String, in value: YAMLValue) {
    for fault in AllowedCharacters.faults(in: string) where !refused(in: value.place.file).contains(fault.scalar) {
      report("character not allowed: \(fault)", at: value.place)
    }
  }
}
