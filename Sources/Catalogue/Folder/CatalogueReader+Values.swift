internal import Careers
internal import TextLayout
internal import Yams

/// Values of every type that files use, each checked and reported where it is wrong.
extension CatalogueReader {
  /// The fields of a mapping, of which only `keys` are known.
  mutating func fields(_ value: YAMLValue, keys: [String]) -> YAMLFields {
    let fields = fields(value)
    for entry in fields.entries where !keys.contains(entry.key) {
      report("unknown key “\(entry.key)”" + hint(for: entry.key, among: keys), at: entry.place)
    }
    return fields
  }

  /// The fields of a mapping whose keys are ids or names.
  mutating func fields(_ value: YAMLValue) -> YAMLFields {
    guard case .mapping(let mapping) = value.node else {
      report("expected a mapping, found \(value.found)", at: value.place)
      return .none(at: value.place)
    }
    var entries: [(key: String, place: Place, value: YAMLValue)] = []
    for (key, node) in mapping {
      let keyValue = YAMLValue(node: key, file: value.file)
      guard let name = key.scalar?.string else {
        report("expected a word as key, found \(keyValue.found)", at: keyValue.place)
        continue
      }
      entries.append((name, keyValue.place, YAMLValue(node: node, file: value.file)))
    }
    return YAMLFields(place: value.place, entries: entries)
  }

  mutating func list(_ value: YAMLValue?) -> [YAMLValue] {
    guard let value else { return [] }
    guard case .sequence(let sequence) = value.node else {
      report("expected a list, found \(value.found)", at: value.place)
      return []
    }
    return sequence.map { YAMLValue(node: $0, file: value.file) }
  }

  mutating func string(_ value: YAMLValue?) -> String? {
    guard let value else { return nil }
    guard let scalar = value.node.scalar, value.found == "text" else {
      let hint = value.node.scalar != nil && value.found != "nothing" ? "; text that looks like it goes in quotes" : ""
      report("expected text, found \(value.found)\(hint)", at: value.place)
      return nil
    }
    checkCharacters(of: scalar.string, in: value)
    guard scalar.string.contains(where: { !$0.isWhitespace }) else {
      report("expected text, found an empty one", at: value.place)
      return nil
    }
    return scalar.string
  }

  mutating func strings(_ value: YAMLValue?) -> [String] {
    list(value).compactMap { string($0) }
  }

  /// No pay, year or line is beyond this.
  static let largestNumber = 1_000_000_000

  /// A whole number that isn't negative.
  mutating func number(_ value: YAMLValue?) -> Int? {
    guard let value else { return nil }
    guard value.found == "a number", let number = value.node.scalar.flatMap({ Int($0.string) }), (0...Self.largestNumber).contains(number)
    else {
      let found = value.found == "a number" ? value.node.scalar?.string ?? "" : value.found
      report("expected a whole number up to \(Self.largestNumber), without sign or comma, found \(found)", at: value.place)
      return nil
    }
    return number
  }

  mutating func flag(_ value: YAMLValue?) -> Bool {
    guard let value else { return false }
    guard let flag = value.node.scalar.flatMap({ Bool($0.string) }) else {
      let found = value.found == "true or false" ? "another word for it" : value.found
      report("expected true or false, found \(found)", at: value.place)
      return false
    }
    return flag
  }

  /// One of the words that an enumeration has.
  mutating func word<Word: RawRepresentable & CaseIterable>(_ value: YAMLValue?, of type: Word.Type) -> Word?
  where Word.RawValue == String {
    guard let value, let string = string(value) else { return nil }
    guard let word = Word(rawValue: string) else {
      let words = Word.allCases.map(\.rawValue)
      report("“\(string)” isn't one of: \(words.joined(separator: ", "))", at: value.place)
      return nil
    }
    return word
  }

  /// First and last line in the plain text of a document.
  mutating func lines(_ value: YAMLValue?) -> ClosedRange<Int>? {
    guard let value else { return nil }
    let numbers = list(value).compactMap { number($0) }
    guard numbers.count == 2, let first = numbers.first, let last = numbers.last, first >= 1 else {
      report("expected the first and the last line, as in [36, 37]", at: value.place)
      return nil
    }
    guard first <= last else {
      report("lines upside down: from \(first) to \(last)", at: value.place)
      return nil
    }
    return first...last
  }

  /// A code of ISO 4217, such as HKD.
  mutating func currency(_ value: YAMLValue?) -> String? {
    guard let value, let string = string(value) else { return nil }
    if string.utf8.count != 3 || !string.utf8.allSatisfy({ (65...90).contains($0) }) {
      report("“\(string)” isn't a currency code; expected three capitals, such as HKD", at: value.place)
    }
    return string
  }

  mutating func qfLevel(_ value: YAMLValue?) -> QFLevel? {
    guard let value, let number = number(value) else { return nil }
    guard let level = QFLevel(rawValue: number) else {
      report("QF level \(number) is outside 1 to 7", at: value.place)
      return nil
    }
    return level
  }

  /// An id of lower case letters, digits, hyphens and slashes, which begins with its whole's id where it has one.
  mutating func id(_ value: YAMLValue?, under whole: RecordID? = nil) -> RecordID? {
    guard let value, let string = string(value) else { return nil }
    checkID(string, under: whole, at: value.place)
    return RecordID(string)
  }

  mutating func checkID(_ string: String, under whole: RecordID? = nil, at place: Place) {
    let parts = string.split(separator: "/", omittingEmptySubsequences: false)
    let isWellFormed = parts.allSatisfy { part in
      !part.isEmpty && part.utf8.allSatisfy { (97...122).contains($0) || (48...57).contains($0) || $0 == 45 }
    }
    if !isWellFormed {
      report("“\(string)” isn't an id: expected lower case letters, digits and hyphens", at: place)
    } else if let whole, !string.hasPrefix(whole.rawValue + "/") {
      report("expected an id that begins with “\(whole)/”, found “\(string)”", at: place)
    }
  }

  /// Ids that must each exist, none of them twice.
  mutating func references(_ value: YAMLValue?, to kind: RecordKind) -> [RecordID] {
    var ids: [RecordID] = []
    for item in list(value) {
      guard let id = reference(item, to: kind) else { continue }
      if ids.contains(id) { report("“\(id)” stands twice in one list", at: item.place) }
      ids.append(id)
    }
    return ids
  }

  mutating func reference(_ value: YAMLValue?, to kind: RecordKind) -> RecordID? {
    guard let value, let string = string(value) else { return nil }
    refer(to: RecordID(string), kind, at: value.place)
    return RecordID(string)
  }
}
