internal import Careers
internal import CheckedYAML

/// The records of each file. Most files exist in both halves under the same name.
extension CatalogueReader {
  mutating func read() -> CatalogueReport {
    let broken = faults
    glossary = listed(RefusedForm.self, in: "ours/glossary.yaml", key: "refused")
    readDocuments()
    for field in listed(.fields) { fieldsOfStudy[field.id] = field }
    for qualification in listed(.qualifications) { qualifications.append(qualification) }
    institutions = listed(.institutions)
    traits = listed(.traits)
    units = listed(.units)
    for pathway in files(of: Pathway.self, in: .pathways) { pathways.append(pathway) }
    for occupation in files(of: Occupation.self, in: .occupations) { occupations.append(occupation) }
    sectors = files(of: Sector.self, in: .sectors)
    subject = "links"
    links = listed(Link.self, in: "ours/links.yaml", key: "links")
    subject = "addresses"
    addresses = listed(ListedAddress.self, in: "ours/addresses.yaml", key: "addresses")
    defineClusters()
    checkReferences()
    dropConsequences(after: broken)
    reportUnread()
    return CatalogueReport(contents: contents(), faults: Set(faults).sorted(), missing: missing)
  }

  // MARK: Lists

  /// The records of a published list, with our additions by id.
  private mutating func listed<Record: HasSchema>(_ list: ListFile<Record>) -> [Record] {
    let (file, ourName, noun) = ("published/\(list.name.file)", "ours/\(list.name.file)", String(list.key.dropLast()))
    let keys = [list.key] + [list.parts].compactMap(\.self)
    let ours = self.file(ourName).map { fields($0, keys: keys) } ?? .none(at: Place(file: ourName))
    let additions = additions(ours[list.key], in: ourName)
    let parts = list.parts.map { ($0, self.additions(ours[$0], in: ourName)) }
    guard let root = self.file(file) else {
      if !isBroken(file) { checkKeys(of: additions, among: [], field: noun) }
      return []
    }
    let top = fields(root, keys: ["document", list.key])
    let document = documentID(top["document"], at: root.place)
    let shared = Dictionary([parts].compactMap(\.self)) { first, _ in first }
    let records = self.list(top[list.key]).compactMap {
      record(Record.self, $0, document: document, additions: additions, shared: shared)
    }
    checkKeys(of: additions, among: records.map(\.id.rawValue), field: noun)
    if let (_, additions) = parts { checkKeys(of: additions, among: courses.map(\.id.rawValue), field: "course") }
    return records.map(\.model)
  }

  /// The records of a file that is only in our half.
  private mutating func listed<Record: HasSchema>(_: Record.Type, in name: String, key: String) -> [Record] {
    guard let root = file(name) else { return [] }
    return list(fields(root, keys: [key])[key]).compactMap { item in
      let fields = fields(item, keys: Record.schema.keys(in: .published) + Record.schema.keys(in: .ours))
      let record = read(Record.schema, from: Source(place: item.place, published: fields, ours: fields))
      return record.flatMap { $0.isWhole ? $0.model : nil }
    }
  }

  private mutating func readDocuments() {
    let (name, ourName) = ("published/documents.yaml", "ours/documents.yaml")
    let ours = file(ourName).map { fields($0, keys: ["documents"]) } ?? .none(at: Place(file: ourName))
    let additions = additions(ours["documents"], in: ourName)
    guard let root = file(name) else {
      if !isBroken(name) { report("missing; it names the documents that facts are taken from", at: Place(file: name)) }
      return
    }
    for item in list(fields(root, keys: ["documents"])["documents"]) {
      if let document = record(Document.self, item, document: nil, additions: additions)?.model { documents.append(document) }
    }
    let advice = "; where its text has another name now, ids.yaml says so"
    checkKeys(of: additions, among: documents.map(\.id), field: "document", advice: advice)
  }

  // MARK: Files of one record

  private mutating func files<Record: HasSchema>(of _: Record.Type, in folder: RecordFolder) -> [Record] {
    names(in: folder).compactMap { name in
      let ourName = "ours/\(folder.rawValue)/\(name).yaml"
      let ours = file(ourName)
      guard let root = file("published/\(folder.rawValue)/\(name).yaml") else {
        if let ours { report("no \(folder.rawValue.dropLast()) “\(name)” is published", at: ours.place) }
        return nil
      }
      return reading(withOurs: ours, named: ourName) { $0.record(Record.self, named: name, root, ours: ours, in: ourName) }
    }
  }

  /// A record with its own file in both halves.
  private mutating func record<Record: HasSchema>(
    _: Record.Type, named name: String, _ root: YAMLValue, ours: YAMLValue?, in ourName: String
  ) -> Record? {
    let schema = Record.schema
    let published = fields(root, keys: schema.keys(in: .published))
    let added = ours.map { fields($0, keys: schema.keys(in: .ours)) } ?? .none(at: Place(file: ourName))
    subject = name
    if let identity = schema.identity, identity.kind != nil {
      checkID(name, at: root.place)
      define(RecordID(name), as: identity, at: root.place)
    }
    let document = documentID(published["document"], at: root.place)
    let source = Source(place: root.place, published: published, ours: added, id: RecordID(name), document: document)
    return read(schema, from: source)?.model
  }

  // MARK: Our additions

  /// A mapping of our additions, by id or name.
  mutating func additions(_ value: YAMLValue?, in name: String) -> YAMLFields {
    value.map { fields($0) } ?? .none(at: Place(file: name))
  }

  /// Our addition to one record.
  mutating func addition(_ additions: YAMLFields, _ id: String, keys: [String]) -> YAMLFields {
    additions[id].map { fields($0, keys: keys) } ?? .none(at: additions.place)
  }

  /// Reports keys of ours that name nothing published.
  ///
  /// - Parameter advice: another possible cause, added to the message.
  mutating func checkKeys(of names: YAMLFields, among known: [String], field: String, advice: String = "") {
    let keys = Set(known)
    for entry in names.entries where !keys.contains(entry.key) {
      report("no \(field) is called “\(entry.key)”" + hint(for: entry.key, among: keys.subtracting([""])) + advice, at: entry.place)
    }
  }

  // MARK: Documents

  /// The id of the document that a file names.
  mutating func documentID(_ value: YAMLValue?, at place: Place) -> String? {
    guard let value else {
      report("missing document: which one do these facts come from?", at: place)
      return nil
    }
    guard let id = string(value) else { return nil }
    if !isDocument(id), !isBroken("published/documents.yaml") {
      report("no document has the id “\(id)”" + hint(for: id, among: documents.map(\.id)), at: value.place)
    }
    return id
  }

  func documentTitle(_ id: String?) -> Text? { documents.first { $0.id == id }?.title }
}
