internal import Careers
internal import CheckedYAML

/// Values of the types that only a catalogue has, each checked and reported where it is wrong.
extension CatalogueReader {
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
