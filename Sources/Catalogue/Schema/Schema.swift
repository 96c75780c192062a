internal import Careers
internal import CheckedYAML

/// A record, or part of one, whose keys are declared in a schema.
package protocol HasSchema: Hashable, Sendable {
  static var schema: Schema<Self> { get }
}

/// The keys of a record, which define how it is read, checked, written and drafted.
///
/// It is a class because generic code would copy all of a structure each time it asks for one value of it.
package final class Schema<Model: Sendable>: Sendable {
  enum Layout: Sendable {
    case block
    /// A mapping on one line.
    case line
  }

  /// A model with nothing stated.
  let blank: Model
  let layout: Layout
  /// The message if required values are missing or wrong. Without it, each missing value is reported separately.
  let incomplete: String?
  /// The fields in the order of writing.
  let fields: [Field<Model>]
  let identity: Identity?
  /// The first keys of the required fields, with the indices of these.
  let requiredKeys: [(place: Int, name: String)]
  private let publishedKeys: [String]
  private let oursKeys: [String]
  /// The keys of our half but the languages of a sentence.
  let keysBesideWords: [String]
  /// The indices of the fields by the properties that hold their values.
  ///
  /// Unchecked, because `AnyKeyPath & Sendable` isn't `Hashable` and so can't be a key: all these key paths are `Sendable`
  /// (``Field/path``), and the table never changes.
  private nonisolated(unsafe) let places: [AnyKeyPath: Int]

  init(_ blank: Model, layout: Layout = .block, incomplete: String? = nil, fields: [Field<Model>]) {
    self.blank = blank
    self.layout = layout
    self.incomplete = incomplete
    self.fields = fields
    identity = fields.lazy.compactMap(\.identity).first
    let paths = fields.enumerated().compactMap { index, field in field.path.map { ($0 as AnyKeyPath, index) } }
    places = Dictionary(paths) { first, _ in first }
    requiredKeys = fields.enumerated().compactMap { index, field in
      field.isRequired ? field.keys.first.map { (index, $0.name) } : nil
    }
    let keys = fields.flatMap(\.keys)
    publishedKeys = keys.filter { $0.halves.contains(.published) }.map(\.name)
    let ours = keys.filter { $0.halves.contains(.ours) }.map(\.name)
    oursKeys = ours
    keysBesideWords = ours.filter { Language(rawValue: $0) == nil }
  }

  /// The keys that a mapping of one half may have.
  func keys(in half: Halves) -> [String] { half == .published ? publishedKeys : oursKeys }

  /// The index of the field with a property's value; nil if the property has no key.
  func place(of path: AnyKeyPath) -> Int? { places[path] }

  /// All keys, including those of parts.
  package var allKeys: Set<String> { Set(fields.flatMap(\.keys).flatMap { [$0.name] + $0.nested }) }

  /// The mapping of a model in one half.
  func tree(of model: Model, in half: Halves = .published, _ context: WritingContext = WritingContext()) -> YAMLTree {
    var writer = MappingWriter(half: half, context: context)
    for field in fields where field.halves.contains(half) { field.write(model, &writer) }
    return layout == .line ? .inline(writer.tree) : writer.tree
  }
}

/// The halves of a catalogue that may have a key.
struct Halves: OptionSet, Sendable {
  let rawValue: Int

  static let published = Halves(rawValue: 1)
  static let ours = Halves(rawValue: 2)
  static let both: Halves = [.published, .ours]
}

/// The identity of a record: its key, kind and noun.
struct Identity: Sendable {
  let key: String
  /// Nil for something that isn't a record of the library, such as a document.
  let kind: RecordKind?
  /// The noun for messages.
  let noun: String
  /// Whether the id is a code from the document, with the document's spelling.
  let isCode: Bool
}

/// One key of a record, or several that make one value.
package struct Field<Model: Sendable>: Sendable {
  struct Key: Sendable {
    let name: String
    var halves: Halves = .published
    /// The keys of its parts.
    var nested: [String] = []
  }

  /// The result of reading a field.
  enum Outcome {
    case fine
    /// A required key is missing.
    case absent
    /// A required value is wrong, which has been reported.
    case wrong
    /// The model is meaningless without what it refers to.
    case dropped
  }

  typealias Path<Value> = any WritableKeyPath<Model, Value> & Sendable

  var keys: [Key]
  /// The property that holds its value in drafts.
  var path: (any PartialKeyPath<Model> & Sendable)?
  var isRequired = false
  /// The message if it is required and missing; by default “missing” and its key.
  var absent: String?
  var identity: Identity?
  /// Whether it is read only if all fields above it could be read.
  var needsWhole = false
  var read: @Sendable (inout Model, Source, inout CatalogueReader) -> Outcome
  var write: @Sendable (Model, inout MappingWriter) -> Void = { _, _ in }

  var halves: Halves { keys.reduce(into: []) { $0.formUnion($1.halves) } }
}

/// The source of a record: its published mapping and our additions.
struct Source {
  /// The beginning of the published mapping.
  var place: Place
  var published: YAMLFields
  var ours: YAMLFields
  var id: RecordID?
  /// The id of the document with the facts.
  var document: String?
  /// Our restatement of the sentence.
  var restatement: Restatement?
  /// The other language of names, by published name.
  var names: Translations?
  /// Mappings of our half that several records share, by key.
  var shared: [String: YAMLFields] = [:]
  /// The terms that a level states for all its tasks.
  var level: LevelTerms?

  /// Our words instead of a document's sentence.
  struct Restatement {
    var ours: YAMLValue?
    /// The name of the sentence in messages.
    var label: String
    /// The keys of our mapping that other fields read.
    var otherKeys: [String] = []
    /// The place to report that neither half has words; nil if that is reported elsewhere.
    var required: Place?
  }

  struct Translations {
    var words: YAMLFields
    /// The word for a name in messages.
    var label: String
  }

  struct LevelTerms {
    var routes: [Route]
    /// Whether the document's text ends or begins within the level, so that anything may be missing.
    var isCut: Bool
  }
}

extension CatalogueReader {
  /// Reads a model by its schema. Wrong values are reported and left as in a blank model.
  ///
  /// - Returns: the model, and whether all required values could be read; nil if the model is meaningless.
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

  /// Reads a record of a list: its id, and the rest with our additions by id.
  ///
  /// - Parameters:
  ///   - document: the document of records that don't name one.
  ///   - additions: our additions, by id.
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

/// The context of writing a mapping, beside its model.
struct WritingContext {
  /// The document that a file names for all its records.
  var document: String?
  var jobTitles: [RecordID: [JobTitle]] = [:]
  var courses: [RecordID: [Course]] = [:]
  /// The unit of pay by document.
  var payUnits: [String: PayUnit] = [:]
}

/// Writes a mapping key by key, without keys that aren't stated.
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

  /// Adds the words of this half, by language.
  mutating func add(_ key: String, _ text: Text?) {
    var words = MappingWriter(half: half, context: context)
    if let text { words.add(text) }
    add(key, words.entries.isEmpty ? nil : .inline(words.tree))
  }

  /// Adds the languages of a text as keys among others.
  mutating func add(_ text: Text) {
    for language in Language.allCases where text.ours.contains(language) == (half == .ours) {
      add(language.rawValue, text[language].map { .text(PublishedWords.clean($0)) })
    }
  }
}
