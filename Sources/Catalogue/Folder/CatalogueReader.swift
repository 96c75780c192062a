internal import Careers
internal import CheckedYAML

/// Reads the files of a catalogue folder into records, joins the two halves, and collects every fault on the way.
///
/// A field that is wrong is reported and replaced by nothing, so that one run finds all faults.
struct CatalogueReader: CheckedReader {
  var faults: [Fault] = []
  private(set) var missing: [MissingLanguage] = []
  private var files: [String: YAMLFile] = [:]
  private var unreadable: Set<String> = []
  private var missingHalves: [Fault] = []
  /// How often there were no words so far, neither the document's nor ours.
  private var missingWords = 0
  private var unread: Set<String> = []
  private var kinds: [RecordID: RecordKind] = [:]
  /// Where each id stands, by its lower case form: somebody who types one needn't mind its case.
  private var places: [String: Place] = [:]
  private var references: [Reference] = []

  /// The record whose fields are being read, for the coverage report.
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
        faults.append(Fault(reason, at: Place(file: name)))
      }
    }
    unread = Set(self.files.keys)
  }

  mutating func read() -> CatalogueReport {
    let broken = faults
    readGlossary()
    readDocuments()
    readFieldsOfStudy()
    readQualifications()
    readInstitutions()
    readTraits()
    readUnits()
    readPathways()
    readOccupations()
    readSectors()
    readLinks()
    checkReferences()
    dropConsequences(after: broken)
    reportUnread()
    return CatalogueReport(contents: contents(), faults: Set(faults).sorted(), missing: missing)
  }

  // MARK: Files

  /// The root of a file, or nothing where it is absent or doesn't parse.
  mutating func file(_ name: String) -> YAMLValue? {
    unread.remove(name)
    return files[name]?.root
  }

  /// The names, without the ending, of the YAML files in a folder of either half.
  func names(in folder: String) -> [String] {
    let names = files.keys.compactMap { path -> String? in
      let parts = path.split(separator: "/")
      guard parts.count == 3, parts[1] == folder, parts[2].hasSuffix(".yaml") else { return nil }
      return String(parts[2].dropLast(5))
    }
    return Set(names).sorted()
  }

  /// Whether a file is there but gave nothing: what it holds isn't known.
  func isBroken(_ name: String) -> Bool {
    files[name].map { $0.root == nil } ?? (unreadable.contains(name) || isWithinUnreadable(name))
  }

  /// Whether a folder that a file would stand in can't be read.
  private func isWithinUnreadable(_ name: String) -> Bool {
    unreadable.contains { name.hasPrefix($0 + "/") }
  }

  /// Reads a record; where words are missing in it and our half isn't there, reports that once and for all.
  mutating func reading<Value>(besides ours: YAMLValue?, named name: String, _ body: (inout Self) -> Value) -> Value {
    let before = missingWords
    let value = body(&self)
    if ours == nil, missingWords > before, !isBroken(name) { reportMissingHalf(name) }
    return value
  }

  private mutating func reportMissingHalf(_ name: String) {
    unreadable.insert(name)
    missingHalves.append(Fault("no such file; it holds our half: wording and the other language", at: Place(file: name)))
  }

  /// Takes back what was found of a broken file or of its other half: it follows from the one fault that the broken file has.
  private mutating func dropConsequences(after known: [Fault]) {
    faults =
      known + missingHalves
      + faults.dropFirst(known.count).filter { !isBroken($0.place.file) && !isBroken(Self.otherHalf(of: $0.place.file)) }
  }

  private static func otherHalf(of file: String) -> String {
    let name = file.drop { $0 != "/" }
    return (file.hasPrefix("ours/") ? "published" : "ours") + name
  }

  private mutating func reportUnread() {
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

  /// Takes note of an id that a record bears.
  mutating func define(_ id: RecordID, as kind: RecordKind, at place: Place) {
    if let first = places.updateValue(place, forKey: id.rawValue.lowercased()) {
      report("id “\(id)” is taken: \(first) has it too", at: place)
    } else {
      kinds[id] = kind
    }
  }

  /// Takes note of an id that must exist by the end.
  mutating func refer(to id: RecordID, _ kinds: RecordKind..., at place: Place) {
    references.append(Reference(id: id, kinds: kinds, place: place))
  }

  /// Whether records of a kind may stand in a file that is broken.
  private func mayBeLost(_ kind: RecordKind) -> Bool {
    let place =
      switch kind {
      case .occupation: "published/occupations/"
      case .pathway, .level, .jobTitle: "published/pathways/"
      case .unit: "published/units"
      case .course, .institution: "published/courses"
      case .trait: "published/traits"
      case .qualification: "published/qualifications"
      }
    return (Array(files.keys) + unreadable).contains { ($0.hasPrefix(place) || place.hasPrefix($0 + "/")) && isBroken($0) }
  }

  private mutating func checkReferences() {
    for reference in references {
      let expected = reference.kinds.map { $0.noun }.joined(separator: " or ")
      guard let kind = kinds[reference.id] else {
        if reference.kinds.contains(where: { mayBeLost($0) }) { continue }
        let known = kinds.filter { reference.kinds.contains($0.value) }.keys.map(\.rawValue)
        report("no \(expected) has the id “\(reference.id)”" + hint(for: reference.id.rawValue, among: known), at: reference.place)
        continue
      }
      if !reference.kinds.contains(kind) {
        report("“\(reference.id)” is \(kind.nounWithArticle); expected \(expected)", at: reference.place)
      }
    }
  }
}
