internal import Careers
internal import CheckedYAML

/// `fields.yaml`, `qualifications.yaml`, `courses.yaml` and `traits.yaml`.
extension CatalogueReader {
  /// The items of a published list, each with its fields and what we add.
  ///
  /// - Parameters:
  ///   - key: what the list is called in its file.
  ///   - name: of the file, where it isn't called like the list.
  private mutating func items(
    _ key: String, in name: String? = nil, keys: [String], adding ours: (additions: YAMLFields, keys: [String]),
    _ body: (inout Self, RecordID, YAMLFields, YAMLFields, String?) -> Void
  ) {
    let file = "published/\(name ?? key).yaml"
    guard let root = self.file(file) else { return checkNothingIsAdded(by: ours.additions, to: file, field: String(key.dropLast())) }
    let top = fields(root, keys: ["document", key])
    let document = documentID(top["document"], at: root.place)
    var ids: [String] = []
    for item in list(top[key]) {
      let fields = fields(item, keys: keys)
      guard let id = id(fields["id"]) else {
        if fields["id"] == nil { report("missing id", at: item.place) }
        continue
      }
      ids.append(id.rawValue)
      subject = id.rawValue
      body(&self, id, fields, addition(ours.additions, id.rawValue, keys: ours.keys), itemDocument(fields, orElse: document))
    }
    checkKeys(of: ours.additions, among: ids, field: String(key.dropLast()))
  }

  mutating func readFieldsOfStudy() {
    let ours = additions("ours/fields.yaml", key: "fields")
    items("fields", keys: ["id", "title", "document", "lines"], adding: (ours, ["title"])) { reader, id, published, ours, document in
      if reader.fieldsOfStudy[id.rawValue] != nil { reader.report("id “\(id)” is taken by another field of study", at: published.place) }
      let title = reader.requiredText(published["title"], ours: ours["title"], field: "title", at: published.place)
      reader.fieldsOfStudy[id.rawValue] = FieldOfStudy(
        id: id.rawValue, title: title, provenance: reader.provenance(document, lines: published["lines"]))
    }
  }

  mutating func readTraits() {
    let ours = additions("ours/traits.yaml", key: "traits")
    items("traits", keys: ["id", "title", "document", "lines"], adding: (ours, ["title", "also", "notes"])) {
      reader, id, published, ours, document in
      reader.define(id, as: .trait, at: published.place)
      reader.traits.append(
        Trait(
          id: id,
          title: reader.requiredText(published["title"], ours: ours["title"], field: "title", at: published.place),
          provenance: reader.provenance(document, lines: published["lines"]),
          notes: reader.notes(ours["notes"]),
          also: reader.strings(ours["also"])))
    }
  }

  mutating func readQualifications() {
    let keys = ["id", "category", "title", "aliases", "document", "lines"]
    let ours = additions("ours/qualifications.yaml", key: "qualifications")
    items("qualifications", keys: keys, adding: (ours, ["title", "qf-level", "also", "notes"])) { reader, id, published, ours, document in
      reader.define(id, as: .qualification, at: published.place)
      if published["category"] == nil { reader.report("missing category", at: published.place) }
      reader.qualifications.append(
        Qualification(
          id: id,
          title: reader.requiredText(published["title"], ours: ours["title"], field: "title", at: published.place),
          provenance: reader.provenance(document, lines: published["lines"]),
          category: reader.word(published["category"], of: Qualification.Category.self) ?? .award,
          qfLevel: reader.qfLevel(ours["qf-level"]),
          aliases: reader.strings(published["aliases"]),
          notes: reader.notes(ours["notes"]),
          also: reader.strings(ours["also"])))
    }
  }

  mutating func readInstitutions() {
    let name = "ours/courses.yaml"
    let ours = file(name).map { fields($0, keys: ["institutions", "courses"]) } ?? .none(at: Place(file: name))
    let ourInstitutions = additions(ours["institutions"], in: name)
    let ourCourses = additions(ours["courses"], in: name)
    let keys = ["id", "title", "aliases", "document", "lines", "courses"]
    items("institutions", in: "courses", keys: keys, adding: (ourInstitutions, ["title", "also", "notes"])) {
      reader, id, published, ours, document in
      reader.define(id, as: .institution, at: published.place)
      var institution = Institution(
        id: id,
        title: reader.requiredText(published["title"], ours: ours["title"], field: "title", at: published.place),
        provenance: reader.provenance(document, lines: published["lines"]),
        aliases: reader.strings(published["aliases"]),
        notes: reader.notes(ours["notes"]),
        also: reader.strings(ours["also"]))
      for item in reader.list(published["courses"]) {
        guard let course = reader.course(item, at: id, ours: ourCourses, document: document) else { continue }
        reader.courses.append(course)
        institution.courses.append(course.id)
      }
      reader.institutions.append(institution)
    }
    checkKeys(of: ourCourses, among: courses.map(\.id.rawValue), field: "course")
  }

  private mutating func course(_ item: YAMLValue, at institution: RecordID, ours: YAMLFields, document: String?) -> Course? {
    let published = fields(item, keys: ["id", "title", "award", "aliases", "document", "lines"])
    guard let id = id(published["id"], under: institution) else {
      if published["id"] == nil { report("missing id", at: item.place) }
      return nil
    }
    subject = id.rawValue
    let ours = addition(ours, id.rawValue, keys: ["title", "also", "notes"])
    define(id, as: .course, at: item.place)
    return Course(
      id: id,
      title: requiredText(published["title"], ours: ours["title"], field: "title", at: published.place),
      provenance: provenance(itemDocument(published, orElse: document), lines: published["lines"]),
      institution: institution,
      award: reference(published["award"], to: .qualification),
      aliases: strings(published["aliases"]),
      notes: notes(ours["notes"]),
      also: strings(ours["also"]))
  }
}
