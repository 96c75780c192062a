internal import Careers
internal import CheckedYAML

// The kinds of fields in schemas.

// MARK: Values

extension Field {
  /// A required value.
  ///
  /// - Parameter absent: the message if it is missing; by default “missing” and its key.
  static func required<Value>(_ key: String, _ path: Path<Value>, _ kind: ValueKind<Value>, absent: String? = nil) -> Field {
    Field(
      keys: [Key(name: key, nested: kind.keys)], path: path, isRequired: true, absent: absent,
      read: { model, source, reader in
        guard let value = source.published[key] else { return .absent }
        guard let read = kind.read(value, source, &reader) else { return .wrong }
        model[keyPath: path] = read
        return .fine
      },
      write: { $1.add(key, kind.write($0[keyPath: path], $1.context)) })
  }

  /// An optional value.
  static func optional<Value>(
    _ key: String, _ path: Path<Value?>, _ kind: ValueKind<Value>, in half: Halves = .published
  ) -> Field {
    Field(
      keys: [Key(name: key, halves: half, nested: kind.keys)], path: path,
      read: { model, source, reader in
        model[keyPath: path] = source[key, in: half].flatMap { kind.read($0, source, &reader) }
        return .fine
      },
      write: { model, writer in writer.add(key, model[keyPath: path].flatMap { kind.write($0, writer.context) }) })
  }

  /// A boolean, written only if true.
  static func flag(_ key: String, _ path: Path<Bool>) -> Field {
    Field(
      keys: [Key(name: key)], path: path,
      read: { model, source, reader in
        model[keyPath: path] = reader.flag(source.published[key])
        return .fine
      },
      write: { $1.add(key, $0[keyPath: path] ? .flag(true) : nil) })
  }

  /// A list, written only if it isn't empty.
  ///
  /// - Parameter twice: the message if an item is in the list twice; nil if that is allowed.
  static func list<Value>(
    _ key: String, _ path: Path<[Value]>, _ kind: ValueKind<Value>, in half: Halves = .published,
    twice: (@Sendable (Value) -> String)? = nil
  ) -> Field {
    Field(
      keys: [Key(name: key, halves: half, nested: kind.keys)], path: path,
      read: { model, source, reader in
        var known: Set<String> = []
        for item in reader.list(source[key, in: half]) {
          guard let value = kind.read(item, source, &reader) else { continue }
          if let message = twice?(value), !known.insert(message).inserted { reader.report(message, at: item.place) }
          model[keyPath: path].append(value)
        }
        return .fine
      },
      write: { model, writer in
        let items = model[keyPath: path].compactMap { kind.write($0, writer.context) }
        writer.add(key, items.isEmpty ? nil : kind.isScalar && items.isShort ? .inline(.list(items)) : .list(items))
      })
  }

  /// Distinct ids that must exist.
  static func ids(_ key: String, _ path: Path<[RecordID]>, of kind: RecordKind) -> Field {
    list(key, path, .id(of: kind)) { "“\($0)” appears twice in one list" }
  }

  /// Checks a model, or fills in what follows from its values, if all fields above could be read.
  static func check(_ check: @escaping @Sendable (inout Model, Source, inout CatalogueReader) -> Void) -> Field {
    Field(
      keys: [], needsWhole: true,
      read: { model, source, reader in
        check(&model, source, &reader)
        return .fine
      })
  }
}

// MARK: Records

extension Field {
  /// The id of a record, by which the other half adds to it.
  static func id(_ key: String = "id", _ path: Path<RecordID>, isCode: Bool = false) -> Field where Model: CatalogueRecord {
    id(key, path, Identity(key: key, kind: Model.kind, noun: Model.kind.noun, isCode: isCode)) {
      $0
    } text: {
      $0.rawValue
    }
  }

  /// The id of something that isn't a record of the library.
  static func id(_ key: String = "id", _ path: Path<String>, of noun: String) -> Field {
    id(key, path, Identity(key: key, kind: nil, noun: noun, isCode: false)) {
      $0.rawValue
    } text: {
      $0
    }
  }

  /// The id of a record with its own file: the name of the file.
  static func fileID(_ path: Path<RecordID>) -> Field where Model: CatalogueRecord {
    fileID(path, Identity(key: "", kind: Model.kind, noun: Model.kind.noun, isCode: false)) { $0 }
  }

  static func fileID(_ path: Path<String>, of noun: String) -> Field {
    fileID(path, Identity(key: "", kind: nil, noun: noun, isCode: false)) { $0.rawValue }
  }

  private static func fileID<Value>(
    _ path: Path<Value>, _ identity: Identity, value: @escaping @Sendable (RecordID) -> Value
  ) -> Field {
    Field(
      keys: [], path: path, isRequired: true, identity: identity,
      read: { model, source, _ in
        if let id = source.id { model[keyPath: path] = value(id) }
        return .fine
      })
  }

  private static func id<Value>(
    _ key: String, _ path: Path<Value>, _ identity: Identity, value: @escaping @Sendable (RecordID) -> Value,
    text: @escaping @Sendable (Value) -> String
  ) -> Field {
    Field(
      keys: [Key(name: key)], path: path, isRequired: true, identity: identity,
      read: { model, source, _ in
        if let id = source.id { model[keyPath: path] = value(id) }
        return .fine
      },
      write: { $1.add(key, .text(text($0[keyPath: path]))) })
  }

  /// The source of a record: its document, unless the file or list names one for all, and its lines.
  static func provenance(_ path: Path<Provenance?>) -> Field {
    Field(
      keys: [Key(name: "document"), Key(name: "lines")], path: path,
      read: { model, source, reader in
        let lines = source.published["lines"].flatMap { ValueKind.lines.read($0, source, &reader) }
        model[keyPath: path] = source.document.map { Provenance(document: $0, lines: lines) }
        return .fine
      },
      write: { model, writer in
        guard let provenance = model[keyPath: path] else { return }
        if provenance.document != writer.context.document { writer.add("document", .text(PublishedWords.clean(provenance.document))) }
        writer.add("lines", provenance.lines.flatMap { ValueKind.lines.write($0, writer.context) })
      })
  }

  /// The lines of a part. Its document is that of the whole.
  static func lines(of path: Path<Provenance?>) -> Field {
    var field = provenance(path)
    field.keys = [Key(name: "lines")]
    field.write = { model, writer in
      writer.add("lines", model[keyPath: path]?.lines.flatMap { ValueKind.lines.write($0, writer.context) })
    }
    return field
  }

  static func also(_ path: Path<[String]>) -> Field { list("also", path, .text, in: .ours) }

  static func notes(_ path: Path<[Note]>) -> Field { list("notes", path, .note, in: .ours) }
}

// MARK: Texts

extension Field {
  private static var languages: [String] { Language.allCases.map(\.rawValue) }

  /// A required text: the published words, and the other language from ours.
  ///
  /// - Parameter orElse: the title if neither half has one.
  static func title(
    _ key: String = "title", _ path: Path<Text>, in halves: Halves = .both,
    orElse name: @escaping @Sendable (Source, inout CatalogueReader) -> Text? = { _, _ in nil }
  ) -> Field {
    Field(
      keys: [Key(name: key, halves: halves, nested: languages)], path: path, isRequired: true,
      read: { model, source, reader in
        let (published, ours) = source.pair(key, in: halves)
        if published == nil, ours == nil, let name = name(source, &reader) {
          model[keyPath: path] = name
        } else {
          model[keyPath: path] = reader.requiredText(published, ours: ours, field: key, at: source.place)
        }
        return .fine
      },
      write: { $1.add(key, $0[keyPath: path]) })
  }

  /// An optional text: the published words, and the other language from ours.
  static func text(_ key: String, _ path: Path<Text?>, in halves: Halves = .both) -> Field {
    Field(
      keys: [Key(name: key, halves: halves, nested: languages)], path: path,
      read: { model, source, reader in
        let (published, ours) = source.pair(key, in: halves)
        model[keyPath: path] = reader.text(published, ours: ours, field: key)
        return .fine
      },
      write: { $1.add(key, $0[keyPath: path]) })
  }

  /// An optional sentence: in each language ours, else the document's.
  static func sentence(_ key: String, _ path: Path<Text?>) -> Field {
    Field(
      keys: [Key(name: key, halves: .both, nested: languages)], path: path,
      read: { model, source, reader in
        let published = source.published[key].map { reader.fields($0, keys: languages) }
        model[keyPath: path] = reader.sentence(published, ours: source.ours[key], field: key)
        return .fine
      },
      write: { $1.add(key, $0[keyPath: path]) })
  }

  /// A sentence whose languages are among the other keys. Our restatement is at the same index of a list of ours.
  static func words(_ path: Path<Text>) -> Field {
    Field(
      keys: languages.map { Key(name: $0, halves: .both) }, path: path, isRequired: true,
      read: { model, source, reader in
        let (ours, label) = (source.restatement?.ours, source.restatement?.label ?? "")
        let otherKeys = source.restatement?.otherKeys ?? []
        if let place = source.restatement?.required {
          model[keyPath: path] = reader.requiredSentence(source.published, ours: ours, field: label, otherKeys: otherKeys, at: place)
        } else {
          model[keyPath: path] = reader.sentence(source.published, ours: ours, field: label, otherKeys: otherKeys) ?? Text()
        }
        return .fine
      },
      write: { $1.add($0[keyPath: path]) })
  }

  /// Our tags of a sentence, beside our restatement of it.
  static func activities(_ path: Path<[Activity]>) -> Field {
    var field = list("activities", path, .word, in: .ours) { "“\($0.rawValue)” appears twice in one list" }
    let read = field.read
    field.read = { model, source, reader in
      guard let ours = source.restatement?.ours else { return .fine }
      var source = source
      source.ours = reader.fields(ours)
      return read(&model, source, &reader)
    }
    return field
  }

  /// A name whose other language is in a mapping of ours, by the published name.
  static func name(_ key: String = "title", _ path: Path<Text>) -> Field {
    Field(
      keys: [Key(name: key, nested: languages)], path: path, isRequired: true,
      read: { model, source, reader in
        guard let names = source.names else { return .fine }
        if source.published[key] == nil, source.level?.isCut == true {
          model[keyPath: path] = Wording.notStated
        } else {
          model[keyPath: path] = reader.named(source.published[key], in: names.words, field: names.label, at: source.place)
        }
        return .fine
      },
      write: { $1.add(key, $0[keyPath: path]) })
  }
}

// MARK: Parts in both halves

extension Field {
  /// A mapping with a sentence, which ours restates under the same key.
  static func restated<Part: HasSchema>(_ key: String, _ path: Path<Part?>) -> Field {
    Field(
      keys: [Key(name: key, halves: .both, nested: Array(Part.schema.allKeys))], path: path,
      read: { model, source, reader in
        guard let value = source.published[key] else {
          if let words = source.ours[key] { reader.report("no \(key) is published to restate", at: words.place) }
          return .fine
        }
        let restatement = Source.Restatement(ours: source.ours[key], label: key, required: source.ours.place)
        model[keyPath: path] = reader.part(Part.self, value, of: source, restatement: restatement)
        return .fine
      },
      write: { model, writer in
        let tree = model[keyPath: path].map { Part.schema.tree(of: $0, in: writer.half, writer.context) }
        writer.add(key, tree?.isEmpty == true && writer.half == .ours ? nil : tree)
      })
  }

  /// A list of mappings with a sentence each, which ours restates in the same order.
  static func restated<Part: HasSchema>(_ key: String, _ path: Path<[Part]>) -> Field {
    Field(
      keys: [Key(name: key, halves: .both, nested: Array(Part.schema.allKeys))], path: path,
      read: { model, source, reader in
        let items = reader.list(source.published[key]).map { reader.fields($0, keys: Part.schema.keys(in: .published)) }
        let restatements = reader.restatements(of: items, ours: source.ours[key], field: key, at: source.ours.place)
        model[keyPath: path] = zip(items, restatements).compactMap { fields, restatement in
          reader.part(Part.self, fields, of: source, restatement: restatement)
        }
        return .fine
      },
      write: { $1.add(key, $0[keyPath: path]) })
  }

  /// A list of mappings with a name each, whose other language is in a mapping of ours.
  ///
  /// - Parameters:
  ///   - label: what messages call a missing name.
  ///   - noun: what messages call a part.
  static func named<Part: HasSchema>(
    _ key: String, _ path: Path<[Part]>, _ name: any KeyPath<Part, Text> & Sendable, label: String, noun: String
  ) -> Field {
    Field(
      keys: [Key(name: key, halves: .both, nested: Array(Part.schema.allKeys))], path: path,
      read: { model, source, reader in
        let words = reader.additions(source.ours[key], in: source.ours.place.file)
        let names = Source.Translations(words: words, label: label)
        model[keyPath: path] = reader.list(source.published[key]).compactMap { reader.part(Part.self, $0, of: source, names: names) }
        reader.checkKeys(of: words, among: model[keyPath: path].map { $0[keyPath: name].keyInOurs }, field: noun)
        return .fine
      },
      write: { model, writer in
        guard writer.half == .ours else { return writer.add(key, model[keyPath: path]) }
        let names = model[keyPath: path].map { $0[keyPath: name] }.compactMap { name in
          name.ours.first.flatMap { name[$0] }.map { (name.keyInOurs, YAMLTree.text($0)) }
        }
        writer.add(key, mapping: names)
      })
  }
}

extension MappingWriter {
  /// Adds a list of parts; in our half only the sentences, if it has any.
  mutating func add<Part: HasSchema>(_ key: String, _ parts: [Part]) {
    let trees = parts.map { Part.schema.tree(of: $0, in: half, context) }
    add(key, trees.isEmpty || half == .ours && trees.allSatisfy(\.isEmpty) ? nil : .list(trees))
  }

  /// Adds what our half has for records by id, or for names, each key once.
  mutating func add(_ key: String, mapping entries: [(key: String, value: YAMLTree)]) {
    var known: Set<String> = []
    let entries = entries.filter { !$0.value.isEmpty && known.insert($0.key).inserted }
    add(key, entries.isEmpty ? nil : .mapping(entries.map { YAMLTree.Entry($0.key, $0.value) }))
  }
}

extension YAMLTree {
  /// Whether it is a mapping without keys.
  fileprivate var isEmpty: Bool {
    switch self {
    case .mapping(let entries): entries.isEmpty
    case .inline(let tree): tree.isEmpty
    case .text, .number, .flag, .list: false
    }
  }
}

extension CatalogueReader {
  /// Reads a part of a record; nil if a required value is missing or wrong.
  mutating func part<Part: HasSchema>(
    _: Part.Type, _ value: YAMLValue, of source: Source, restatement: Source.Restatement? = nil, names: Source.Translations? = nil
  ) -> Part? {
    part(Part.self, fields(value, keys: Part.schema.keys(in: .published)), of: source, restatement: restatement, names: names)
  }

  mutating func part<Part: HasSchema>(
    _: Part.Type, _ fields: YAMLFields, of source: Source, restatement: Source.Restatement? = nil, names: Source.Translations? = nil
  ) -> Part? {
    var part = source
    (part.place, part.published, part.restatement, part.names) = (fields.place, fields, restatement, names)
    part.restatement?.otherKeys = Part.schema.keysBesideWords
    return read(Part.schema, from: part).flatMap { $0.isWhole ? $0.model : nil }
  }

  /// Our words for each sentence of a list. Ours restates all published sentences, or none if the document has its own words.
  ///
  /// - Parameter items: nil if the list isn't published and only ours has the sentences.
  mutating func restatements(
    of items: [YAMLFields?]?, ours value: YAMLValue?, field: String, at place: Place
  ) -> [Source.Restatement] {
    let values = list(value)
    let items = items ?? values.map { _ in nil }
    let speaksForItself = value == nil && items.allSatisfy { item in Language.allCases.contains { item?[$0.rawValue] != nil } }
    if values.count != items.count, !speaksForItself {
      reportMissingWords("\(field): \(items.count) published, \(values.count) restated in ours", at: value?.place ?? place)
    }
    return items.indices.map { index in
      let ours = index < values.count ? values[index] : nil
      return Source.Restatement(ours: ours, label: "\(field) \(index + 1)", required: ours?.place)
    }
  }
}

extension Source {
  fileprivate subscript(key: String, in half: Halves) -> YAMLValue? { half == .ours ? ours[key] : published[key] }

  fileprivate func pair(_ key: String, in halves: Halves) -> (published: YAMLValue?, ours: YAMLValue?) {
    (halves.contains(.published) ? published[key] : nil, halves.contains(.ours) ? ours[key] : nil)
  }
}

extension Text {
  /// The words under which our half has a published name's other language.
  fileprivate var keyInOurs: String {
    if self == Wording.notStated { return "" }
    return Language.allCases.lazy.filter { !ours.contains($0) }.compactMap { self[$0] }.first ?? ""
  }
}

extension [YAMLTree] {
  /// The most bytes of a list that is written on one line.
  private static var longestLine: Int { 500 }

  fileprivate var isShort: Bool {
    reduce(0) { length, item in if case .text(let words) = item { length + words.utf8.count } else { length } } <= Self.longestLine
  }
}
