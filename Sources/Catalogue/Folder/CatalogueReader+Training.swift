internal import Careers

/// `fields.yaml`, `qualifications.yaml`, `courses.yaml` and `traits.yaml`.
extension CatalogueReader {
  /// The items of one published list, each with its fields and what we add.
  private mutating func items(
    _ name: String, keys: [String], adding ourKeys: [String], _ body: (inout Self, RecordID, YAMLFields, YAMLFields, String?) -> Void
  ) {
    let path = "published/" + (name == "institutions" ? "courses" : name) + ".yaml"
    let ours = ourList(name)
    guard let root = file(path) else { return }
    let top = fields(root, keys: ["document", name])
    let document = documentID(top["document"], at: root.place)
    var ids: [String] = []
    for item in list(top[name]) {
      let fields = fields(item, keys: keys)
      guard let id = id(fields["id"]) else {
        if fields["id"] == nil { report("missing id", at: item.place) }
        continue
      }
      ids.append(id.rawValue)
      subject = id.rawValue
      body(&self, id, fields, addition(ours, id.rawValue, keys: ourKeys), itemDocument(fields, orElse: document))
    }
    checkKeys(of: ours, among: ids, field: String(name.dropLast()))
  }

  private mutating func ourList(_ name: String) -> YAMLFields {
    name == "institutions" ? ourCourses("institutions") : additions("ours/\(name).yaml", key: name)
  }

  /// One of the two mappings of `ours/courses.yaml`.
  private mutating func ourCourses(_ key: String) -> YAMLFields {
    let name = "ours/courses.yaml"
    guard let root = file(name) else { return .none(at: Place(file: name)) }
    return additions(fields(root, keys: ["institutions", "courses"])[key], in: name)
  }

  mutating func readFieldsOfStudy() {
    items("fields", keys: ["id", "title", "document", "lines"], adding: ["title"]) { reader, id, published, ours, _ in
      if reader.fieldsOfStudy[id.rawValue] != nil { reader.report("id “\(id)” is taken by another field of study", at: published.place) }
      _ = reader.lines(published["lines"])
      let title = reader.requiredText(published["title"], ours: ours["title"], field: "title", at: published.place)
      reader.fieldsOfStudy[id.rawValue] = FieldOfStudy(id: id.rawValue, title: title)
    }
  }

  mutating func readTraits() {
    items("traits", keys: ["id", "title", "document", "lines"], adding: ["title", "also", "notes"]) {
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
    items("qualifications", keys: keys, adding: ["title", "qf-level", "also", "notes"]) { reader, id, published, ours, document in
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
    let ourCourses = ourCourses("courses")
    let keys = ["id", "title", "aliases", "document", "lines", "courses"]
    items("institutions", keys: keys, adding: ["title", "also", "notes"]) { reader, id, published, ours, document in
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
