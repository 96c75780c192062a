internal import Careers
internal import CheckedYAML

/// A record, or a part of one, whose keys in a catalogue's files are declared in a schema.
package protocol HasSchema: Hashable, Sendable {
  static var schema: Schema<Self> { get }
}

/// The keys of a record, from which reading, checking, writing and drafts derive.
package struct Schema<Model: Hashable & Sendable>: Sendable {
  enum Layout: Sendable {
    case block
    /// A mapping on one line.
    case line
  }

  /// A model with nothing stated.
  let blank: Model
  let layout: Layout
  /// Reported where a required value is absent or wrong; without it, each absent value is reported by itself.
  let incomplete: String?
  /// In the order in which they are written.
  let fields: [Field<Model>]
  let identity: Identity?
  private let publishedKeys: [String]
  private let oursKeys: [String]

  init(_ blank: Model, layout: Layout = .block, incomplete: String? = nil, fields: [Field<Model>]) {
    self.blank = blank
    self.layout = layout
    self.incomplete = incomplete
    self.fields = fields
    identity = fields.lazy.compactMap(\.identity).first
    let keys = fields.flatMap(\.keys)
    publishedKeys = keys.filter { $0.halves.contains(.published) }.map(\.name)
    oursKeys = keys.filter { $0.halves.contains(.ours) }.map(\.name)
  }

  /// The keys that a mapping of one half may have.
  func keys(in half: Halves) -> [String] { half == .published ? publishedKeys : oursKeys }

  /// Every key, those of its parts among them.
  package var everyKey: Set<String> { Set(fields.flatMap(\.keys).flatMap { [$0.name] + $0.nested }) }

  /// What one half states of a model.
  func tree(of model: Model, in half: Halves = .published, _ context: WritingContext = WritingContext()) -> YAMLTree {
    var writer = MappingWriter(half: half, context: context)
    for field in fields where field.halves.contains(half) { field.write(model, &writer) }
    return layout == .line ? .inline(writer.tree) : writer.tree
  }
}

/// The halves of a catalogue in which a key may be.
struct Halves: OptionSet, Sendable {
  let rawValue: Int

  static let published = Halves(rawValue: 1)
  static let ours = Halves(rawValue: 2)
  static let both: Halves = [.published, .ours]
}

/// How a record is known.
struct Identity: Sendable {
  let key: String
  /// Absent for what isn't a record of the library, such as a document.
  let kind: RecordKind?
  /// What messages call it.
  let noun: String
  /// Whether its id is a code of the document's, which may be spelt as that likes.
  let isCode: Bool
}

/// A key of a record, or a few that make one value.
package struct Field<Model: Hashable & Sendable>: Sendable {
  struct Key: Sendable {
    let name: String
    var halves: Halves = .published
    /// The keys of its parts.
    var nested: [String] = []
  }

  /// What came of reading a field.
  enum Outcome {
    case fine
    /// A required key isn't there.
    case absent
    /// A required value is wrong, which is reported.
    case wrong
    /// The model means nothing without what it refers to.
    case dropped
  }

  typealias Path<Value> = any WritableKeyPath<Model, Value> & Sendable

  var keys: [Key]
  /// Where drafts keep its value.
  var path: (any PartialKeyPath<Model> & Sendable)?
  var isRequired = false
  /// The message where it is required and isn't there; “missing” and its key without one.
  var absent: String?
  var identity: Identity?
  /// Whether it is read only where all fields above it could be.
  var needsWhole = false
  var read: @Sendable (inout Model, Source, inout CatalogueReader) -> Outcome
  var write: @Sendable (Model, inout MappingWriter) -> Void = { _, _ in }

  var halves: Halves { keys.reduce(into: []) { $0.formUnion($1.halves) } }
}

/// What a record is read from: its published mapping, and what our half adds.
struct Source {
  /// Where the published mapping begins.
  var place: Place
  var published: YAMLFields
  var ours: YAMLFields
  var id: RecordID?
  /// The id of the document that the facts come from.
  var document: String?
  /// Our restatement of the sentence.
  var restatement: Restatement?
  /// The other language of names, by the published name.
  var names: Translations?
  /// Mappings of our half in which several records find what is added to them, by key.
  var shared: [String: YAMLFields] = [:]
  /// What a level says of all its tasks.
  var level: LevelTerms?

  /// The words that our half has instead of a document's sentence.
  struct Restatement {
    var ours: YAMLValue?
    /// What messages call the sentence.
    var label: String
    /// Where to report that neither half has words; nothing where that is reported otherwise.
    var required: Place?
  }

  struct Translations {
    var words: YAMLFields
    /// What messages call a name.
    var label: String
  }

  struct LevelTerms {
    var routes: [Route]
    /// Whether the document's text ends or begins within the level, so that anything may be missing.
    var isCut: Bool
  }
}

extension CatalogueReader {
  /// Reads a model by its schema; what is wrong is reported and left as in a blank one.
  ///
  /// - Returns: the model, and whether all its required values could be read; nothing where it means nothing.
  mutating func read<Model>(_ schema: Schema<Model>, from source: Source) -> (model: Model, isWhole: Bool)? {
    var model = schema.blank
    var isWhole = true
    for field in schema.fields where isWhole || !field.needsWhole {
      switch field.read(&model, source, &self) {
      case .fine: break
      case .absent:
        isWhole = false
        if schema.incomplete == nil { report(field.absent ?? "missing \(field.keys.map(\.name).first ?? "")", at: source.place) }
      case .wrong: isWhole = false
      case .dropped: return nil
      }
    }
    if !isWhole, let message = schema.incomplete { report(message, at: source.place) }
    return (model, isWhole)
  }

  /// Reads one of a list's records: its id, and the rest with what ours adds under this id.
  ///
  /// - Parameters:
  ///   - document: the one that the list's records come from where they don't say otherwise.
  ///   - additions: what our half adds, by id.
  mutating func record<Model: HasSchema>(
    _: Model.Type, _ item: YAMLValue, within whole: RecordID? = nil, document: String?, additions: YAMLFields,
    shared: [String: YAMLFields] = [:]
  ) -> (id: RecordID, model: Model)? {
    let schema = Model.schema
    let published = fields(item, keys: schema.keys(in: .published))
    guard let identity = schema.identity, let id = id(published[identity.key], identity, within: whole) else {
      if let identity = schema.identity, published[identity.key] == nil { report("missing \(identity.key)", at: item.place) }
      return nil
    }
    subject = id.rawValue
    define(id, as: identity, at: item.place)
    let ours = addition(additions, id.rawValue, keys: schema.keys(in: .ours))
    let own = schema.keys(in: .published).contains("document") ? published["document"] : nil
    let source = Source(
      place: item.place, published: published, ours: ours, id: id,
      document: own == nil ? document : documentID(own, at: published.place), shared: shared)
    return read(schema, from: source).map { (id, $0.model) }
  }
}

/// What a mapping is written from beside its model.
struct WritingContext {
  /// The document that a file names for all its records.
  var document: String?
  var jobTitles: [RecordID: [JobTitle]] = [:]
  var courses: [RecordID: [Course]] = [:]
  /// What pay is in, by document.
  var payUnits: [String: PayUnit] = [:]
}

/// A mapping as it is written, key by key; what isn't stated leaves no key.
struct MappingWriter {
  let half: Halves
  var context: WritingContext
  private(set) var entries: [YAMLTree.Entry] = []

  init(half: Halves, context: WritingContext) {
    self.half = half
    self.context = context
  }

  var tree: YAMLTree { .mapping(entries) }

  mutating func add(_ key: String, _ value: YAMLTree?) {
    if let value { entries.append(YAMLTree.Entry(key, value)) }
  }

  /// The words that the half has, in their languages.
  mutating func add(_ key: String, _ text: Text?) {
    var words = MappingWriter(half: half, context: context)
    if let text { words.add(text) }
    add(key, words.entries.isEmpty ? nil : .inline(words.tree))
  }

  /// The languages of a text as keys among others.
  mutating func add(_ text: Text) {
    for language in Language.allCases where text.ours.contains(language) == (half == .ours) {
      add(language.rawValue, text[language].map { .text(PublishedWords.clean($0)) })
    }
  }
}
