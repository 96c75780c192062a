internal import Careers
internal import CheckedYAML

/// Reading and writing of one kind of value.
struct ValueKind<Value>: Sendable {
  /// Returns nil for a wrong value, after reporting it.
  var read: @Sendable (YAMLValue, Source, inout CatalogueReader) -> Value?
  let write: @Sendable (Value, WritingContext) -> YAMLTree?
  /// The keys within the value.
  var keys: [String] = []
  /// Whether it is a word or a number. A short list of these is written on one line.
  var isScalar = true
}

extension ValueKind<String> {
  /// Words as in a document.
  static var text: Self { ValueKind(read: { $2.string($0) }, write: { value, _ in .text(PublishedWords.clean(value)) }) }

  /// A code of ISO 4217, such as HKD.
  static var currency: Self {
    ValueKind(
      read: { value, _, reader in
        guard let code = reader.string(value) else { return nil }
        if code.utf8.count != 3 || !code.utf8.allSatisfy({ (65...90).contains($0) }) {
          reader.report("“\(code)” isn't a currency code; expected three capitals, such as HKD", at: value.place)
        }
        return code
      },
      write: { value, _ in .text(PublishedWords.clean(value)) })
  }
}

extension ValueKind<String> {
  /// An address of the web; pages show it as text.
  static var webAddress: Self {
    ValueKind(
      read: { value, _, reader in
        guard let address = reader.string(value) else { return nil }
        guard WebAddress.isWellFormed(address) else {
          reader.report("“\(address)” isn't a web address; expected https:// or http://, then plain ASCII without spaces", at: value.place)
          return nil
        }
        return address
      },
      write: { value, _ in .text(PublishedWords.clean(value)) })
  }
}

extension ValueKind<CalendarDay> {
  /// A day, which YAML would take for its own kind of date without quotes.
  static var day: Self {
    ValueKind(
      read: { value, _, reader in
        guard let words = reader.string(value) else { return nil }
        let day = CalendarDay(words)
        if day == nil { reader.report("“\(words)” isn't a day; expected year, month and day, as in \"2026-12-01\"", at: value.place) }
        return day
      },
      write: { value, _ in .text(value.description) })
  }
}

extension ValueKind<Int> {
  /// A whole number up to ``CheckedReader/largestNumber``.
  static var number: Self { ValueKind(read: { $2.number($0) }, write: { value, _ in .number(value) }) }
}

extension ValueKind where Value: RawRepresentable & CaseIterable & Sendable, Value.RawValue == String {
  /// A word of an enumeration.
  static var word: Self { ValueKind(read: { $2.word($0, of: Value.self) }, write: { value, _ in .text(value.rawValue) }) }
}

extension ValueKind<ClosedRange<Int>> {
  /// First and last line in a document's plain text, from 1.
  static var lines: Self {
    ValueKind(
      read: { value, _, reader in
        let numbers = reader.list(value).compactMap { reader.number($0) }
        guard numbers.count == 2, let first = numbers.first, let last = numbers.last, first >= 1 else {
          reader.report("expected the first and the last line, as in [36, 37]", at: value.place)
          return nil
        }
        guard first <= last else {
          reader.report("lines upside down: from \(first) to \(last)", at: value.place)
          return nil
        }
        return first...last
      },
      write: { value, _ in .inline(.list([.number(value.lowerBound), .number(value.upperBound)])) }, isScalar: false)
  }
}

extension ValueKind<QFLevel> {
  /// A level of the Hong Kong Qualifications Framework, 1 to 7.
  static var qfLevel: Self {
    ValueKind(
      read: { value, _, reader in
        guard let number = reader.number(value) else { return nil }
        let level = QFLevel(rawValue: number)
        if level == nil { reader.report("QF level \(number) is outside 1 to 7", at: value.place) }
        return level
      },
      write: { value, _ in .number(value.rawValue) })
  }
}

extension ValueKind<RecordID> {
  /// The id of an existing record of one of these kinds.
  static func id(of kinds: RecordKind...) -> Self {
    ValueKind(
      read: { value, _, reader in
        guard let string = reader.string(value) else { return nil }
        reader.refer(to: RecordID(string), kinds, at: value.place)
        return RecordID(string)
      },
      write: { value, _ in .text(value.rawValue) })
  }
}

extension ValueKind<FieldOfStudy> {
  /// The id of an existing field of study.
  static var fieldOfStudy: Self {
    ValueKind(
      read: { value, _, reader in
        guard let id = reader.string(value), !reader.isBroken("published/fields.yaml") else { return nil }
        let field = reader.fieldsOfStudy[id]
        if field == nil {
          reader.report("no field of study has the id “\(id)”" + reader.hint(for: id, among: reader.fieldsOfStudy.keys), at: value.place)
        }
        return field
      },
      write: { value, _ in .text(value.id) })
  }
}

extension ValueKind<Note> {
  /// A note of ours: its languages, and its subject.
  static var note: Self {
    ValueKind(
      read: { value, _, reader in
        let text = reader.text(nil, ours: value, field: "note", otherKeys: ["about"]) ?? Text()
        return Note(about: reader.word(reader.fields(value)["about"], of: RecordPart.self), text: text)
      },
      write: { note, context in
        var writer = MappingWriter(half: .ours, context: context)
        writer.add("about", note.about.map { .text($0.rawValue) })
        writer.add(note.text)
        return .inline(writer.tree)
      },
      keys: ["about"] + Language.allCases.map(\.rawValue), isScalar: false)
  }
}

extension ValueKind where Value: HasSchema {
  /// A mapping with its own keys, all in the published half.
  static var mapping: Self {
    ValueKind(
      read: { value, source, reader in reader.part(Value.self, value, of: source) },
      write: { value, context in Value.schema.tree(of: value, context) },
      keys: Array(Value.schema.allKeys), isScalar: false)
  }
}
