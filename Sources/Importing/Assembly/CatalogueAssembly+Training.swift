internal import Careers
internal import Catalogue

/// Traits, awards, fields of study, institutions and courses: records that several documents may share.
extension CatalogueAssembly {
  mutating func trait(_ title: Text, at provenance: Provenance) -> RecordID {
    let id = ids.sharedID(for: title, of: .traits, noun: "trait")
    traits.mention(title, as: id, at: provenance)
    return id
  }

  mutating func qualification(_ name: StatedName, _ category: Qualification.Category, at provenance: Provenance) -> RecordID {
    let id = ids.sharedID(for: name.known, of: .qualifications, noun: category.rawValue)
    qualifications.mention(name.title, as: id, spelt: name.stated, at: provenance)
    if let abbreviation = name.abbreviation { qualifications.mention(name.title, as: id, spelt: abbreviation, at: provenance) }
    if categories[id] == nil { categories[id] = category }
    if category == .award, let level = Awards.qfLevel(of: name) { qfLevels[id] = level }
    return id
  }

  mutating func field(_ name: StatedName, at provenance: Provenance) -> FieldOfStudy {
    let id = ids.sharedID(for: name.known, of: .fields, noun: "field")
    fields.mention(name.title, as: id, spelt: name.stated, at: provenance)
    return FieldOfStudy(id: id.rawValue, title: name.title)
  }

  mutating func course(_ source: StatedCourse, at school: Text, award: RecordID?, document: String) -> ListedCourse {
    let title = source.title ?? Text()
    let provenance = Provenance(document: document, lines: source.lines)
    let institution = ids.sharedID(for: school, of: .institutions, noun: "institution")
    institutions.mention(school, as: institution, at: provenance)
    let id = ids.sharedID(for: title, of: .courses, under: institution, at: school.words(in: .english), noun: "course")
    courses.mention(title, as: id, at: provenance)
    let stated = source.award.map { qualification($0.usualSpelling, .award, at: provenance) } ?? award
    if schools[id] == nil { schools[id] = (institution, stated) }
    return ListedCourse(id: id, institution: institution, title: title, lines: source.lines)
  }
}

extension StatedName {
  /// The name in its usual spelling: within a course's title, "Bachelor of" isn't a spelling of an award.
  var usualSpelling: Self {
    var name = self
    name.stated = title.words(in: .english)
    return name
  }

  /// The name that joins both languages: its usual English, if known.
  fileprivate var known: Text { Text(english: usual ?? title.english, traditionalChinese: title.traditionalChinese) }
}
