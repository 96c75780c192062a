internal import Careers
internal import CheckedYAML

/// Reads the files of a catalogue folder into records, joins both halves, and collects all faults.
///
/// A faulty field is reported and left out, so that one run finds all faults.
struct CatalogueReader: CheckedReader {
  var faults: [Diagnostic] = []
  private(set) var missing: [MissingLanguage] = []
  private var files: [String: YAMLFile] = [:]
  private var unreadable: Set<String> = []
  private var missingHalves: [Diagnostic] = []
  /// The number of texts without words in either half, so far.
  private var missingWords = 0
  private var unread: Set<String> = []
  /// Ids of things that aren't records of the library, by noun.
  private var otherIDs: [String: Set<String>] = [:]
  private var kinds: [RecordID: RecordKind] = [:]
  /// The place of each id in lower case, because ids are looked up without regard to case.
  private var places: [String: Place] = [:]
  private var references: [Reference] = []
  /// The clusters that routes name, each with the place of the route.
  var namedClusters: [(code: RecordID, place: Place)] = []

  /// The record that is being read, for the coverage report.
  var subject = ""
  var glossary: [RefusedForm] = []
  var documents: [Document] = []
  var payUnits: [String: PayUnit] = [:]
  var fieldsOfStudy: [String: FieldOfStudy] = [:]
  var qualifications = RecordList<Qualification>()
  var institutions: [Institution] = []
  var courses = RecordList<Course>()
  var traits: [Trait] = []
  var units: [UnitOfCompetency] = []
  var pathways: [Pathway] = []
  var jobTitles: [JobTitle] = []
  var occupations = RecordList<Occupation>()
  var sectors: [Sector] = []
  var links: [Link] = []
  var addresses: [ListedAddress] = []

  private struct Reference {
    var id: RecordID
    var kinds: [RecordKind]
    var place: Place
  }

  init(files: [String: FileContent]) {
    for (name, content) in files {
      switch content {
      case .text(let text):
        let file = YAMLFile(text: text, file: name, of: "a catalogue")
        self.files[name] = file
        faults += file.faults
      case .unreadable(let reason):
        unreadable.insert(name)
        faults.append(Diagnostic(reason, at: Place(file: name)))
      }
    }
    unread = Set(self.files.keys)
  }

  // MARK: Files

  /// The root of a file; nil if it is absent or doesn't parse.
  mutating func file(_ name: String) -> YAMLValue? {
    unread.remove(name)
    return files[name]?.root
  }

  /// The names of the YAML files in a folder of either half, without the ending.
  func names(in folder: RecordFolder) -> [String] {
    let names = files.keys.compactMap { path -> String? in
      let parts = path.split(separator: "/")
      guard parts.count == 3, parts[1] == folder.rawValue, parts[2].hasSuffix(".yaml") else { return nil }
      return String(parts[2].dropLast(5))
    }
    return Set(names).sorted()
  }

  /// Whether a file exists but failed to parse.
  func isBroken(_ name: String) -> Bool {
    files[name].map { $0.root == nil } ?? (unreadable.contains(name) || isWithinUnreadable(name))
  }

  /// Whether the folder of a file can't be read.
  private func isWithinUnreadable(_ name: String) -> Bool {
    unreadable.contains { name.hasPrefix($0 + "/") }
  }

  /// Reads a record. If it lacks words and our half of it is absent, that is reported only once.
  mutating func reading<Value>(withOurs ours: YAMLValue?, named name: String, _ body: (inout Self) -> Value) -> Value {
    let before = missingWords
    let value = body(&self)
    if ours == nil, missingWords > before, !isBroken(name) { reportMissingHalf(name) }
    return value
  }

  private mutating func reportMissingHalf(_ name: String) {
    unreadable.insert(name)
    missingHalves.append(Diagnostic("no such file; it holds our half: wording and the other language", at: Place(file: name)))
  }

  /// Drops the faults that merely follow from a broken file or its other half.
  mutating func dropConsequences(after known: [Diagnostic]) {
    faults =
      known + missingHalves
      + faults.dropFirst(known.count).filter { !isBroken($0.place.file) && !isBroken(Self.otherHalf(of: $0.place.file)) }
  }

  private static func otherHalf(of file: String) -> String {
    let name = file.drop { $0 != "/" }
    return (file.hasPrefix("ours/") ? "published" : "ours") + name
  }

  mutating func reportUnread() {
    for name in unread {
      report("not a file that a catalogue has; see the list of files in docs/catalogue.md", at: Place(file: name))
    }
  }

  // MARK: Faults

  mutating func reportMissingWords(_ message: String, at place: Place) {
    missingWords += 1
    report(message, at: place)
  }

  mutating func reportMissing(_ language: Language, field: String, at place: Place) {
    missing.append(MissingLanguage(record: subject, field: field, language: language, place: place))
  }

  func refused(in file: String) -> Set<Unicode.Scalar> {
    files[file]?.refused ?? []
  }

  // MARK: Ids

  /// Notes an id and what it belongs to.
  mutating func define(_ id: RecordID, as identity: Identity, at place: Place) {
    guard let kind = identity.kind else {
      if !otherIDs[identity.noun, default: []].insert(id.rawValue).inserted {
        report("id “\(id)” is taken by another \(identity.noun)", at: place)
      }
      return
    }
    if let first = places.updateValue(place, forKey: id.rawValue.lowercased()) {
      report("id “\(id)” is taken: \(first) has it too", at: place)
    } else {
      kinds[id] = kind
    }
  }

  /// Notes the ids of clusters. All other records have theirs by then, so that a code that is taken is a fault of its route.
  mutating func defineClusters() {
    let identity = Identity(key: "cluster", kind: .cluster, noun: RecordKind.cluster.noun, isCode: true)
    for cluster in namedClusters.unique(by: { $0.code }) { define(cluster.code, as: identity, at: cluster.place) }
  }

  func isDocument(_ id: String) -> Bool { otherIDs["document"]?.contains(id) == true }

  /// Notes an id that must exist by the end.
  mutating func refer(to id: RecordID, _ kinds: [RecordKind], at place: Place) {
    references.append(Reference(id: id, kinds: kinds, place: place))
  }

  /// The id of a record in a list; a part's id begins with its whole's and a slash.
  mutating func id(_ value: YAMLValue?, _ identity: Identity, within whole: RecordID?) -> RecordID? {
    guard let value, let string = string(value) else { return nil }
    if !identity.isCode { checkID(string, within: whole, at: value.place) }
    return RecordID(string)
  }

  /// Reports an id with anything but lower-case letters, digits, hyphens and slashes, or that doesn't begin with its whole's.
  mutating func checkID(_ string: String, within whole: RecordID? = nil, at place: Place) {
    if !RecordID.isWellFormed(string) {
      report("“\(string)” isn't an id: expected lower case letters, digits and hyphens", at: place)
    } else if let whole, !string.hasPrefix(whole.rawValue + "/") {
      report("expected an id that begins with “\(whole)/”, found “\(string)”", at: place)
    }
  }

  /// Whether a broken file may contain records of a kind.
  private func mayBeLost(_ kind: RecordKind) -> Bool {
    let place =
      switch kind {
      case .occupation: "published/\(RecordFolder.occupations.rawValue)/"
      case .pathway, .level, .jobTitle, .cluster: "published/\(RecordFolder.pathways.rawValue)/"
      case .unit: "published/\(ListName.units.rawValue)"
      case .course, .institution: "published/\(ListName.courses.rawValue)"
      case .trait: "published/\(ListName.traits.rawValue)"
      case .qualification: "published/\(ListName.qualifications.rawValue)"
      }
    return (Array(files.keys) + unreadable).contains { ($0.hasPrefix(place) || place.hasPrefix($0 + "/")) && isBroken($0) }
  }

  mutating func checkReferences() {
    for reference in references {
      let expected = reference.kinds.map { $0.noun }.joined(separator: " or ")
      guard let kind = kinds[reference.id] else {
        if reference.kinds.contains(where: { mayBeLost($0) }) { continue }
        let known = kinds.filter { reference.kinds.contains($0.value) }.keys.map(\.rawValue)
        report("no \(expected) has the id “\(reference.id)”" + hint(for: reference.id.rawValue, among: known), at: reference.place)
        continue
      }
      if !reference.kinds.contains(kind) {
        report("“\(reference.id)” is \(kind.article) \(kind.noun); expected \(expected)", at: reference.place)
      }
    }
  }
}

extension RecordID {
  /// Whether a string has the form of an id: lower-case letters, digits and hyphens, in parts separated by slashes.
  package static func isWellFormed(_ string: String) -> Bool {
    string.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false).allSatisfy { part in
      !part.isEmpty && part.allSatisfy { (97...122).contains($0) || (48...57).contains($0) || $0 == 45 }
    }
  }
}

extension RecordKind {
  /// The kind as a noun for messages: “job title”.
  var noun: String { rawValue.replacing("-", with: " ") }
}

/// Records of one type in the order of their files, with fast lookup by id.
struct RecordList<Element: CatalogueRecord>: Sequence {
  private var records: [Element] = []
  private var places: [RecordID: Int] = [:]

  mutating func append(_ record: Element) {
    // A duplicate id is a fault, and means the first record.
    places[record.id] = places[record.id] ?? records.count
    records.append(record)
  }

  subscript(id: RecordID) -> Element? { places[id].map { records[$0] } }

  func makeIterator() -> IndexingIterator<[Element]> { records.makeIterator() }
}
