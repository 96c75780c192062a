internal import Careers

/// `occupations/`, `sectors/` and `links.yaml`.
extension CatalogueReader {
  mutating func readOccupations() {
    for name in names(in: "occupations") {
      let ours = file("ours/occupations/\(name).yaml")
      guard let root = file("published/occupations/\(name).yaml") else {
        if let ours { report("no occupation “\(name)” is published", at: ours.place) }
        continue
      }
      let keys = ["title", "overview", "also", "environment", "duties", "ladder", "entry", "remarks", "notes"]
      let added = ours.map { fields($0, keys: keys) }
      let none = YAMLFields.none(at: Place(file: "ours/occupations/\(name).yaml"))
      occupations.append(occupation(RecordID(name), root: root, ours: added ?? none))
    }
  }

  private mutating func occupation(_ id: RecordID, root: YAMLValue, ours: YAMLFields) -> Occupation {
    let keys = [
      "title", "document", "lines", "duties", "hours", "environment", "traits", "ladder", "entry", "training", "remarks",
    ]
    let published = fields(root, keys: keys)
    subject = id.rawValue
    checkID(id.rawValue, at: root.place)
    define(id, as: .occupation, at: root.place)
    let document = documentID(published["document"], at: root.place)
    return Occupation(
      id: id,
      title: requiredText(published["title"], ours: ours["title"], field: "title", at: root.place),
      provenance: provenance(document, lines: published["lines"]),
      overview: text(nil, ours: ours["overview"], field: "overview"),
      duties: duties(published, ours: ours),
      hours: hours(published["hours"]),
      environment: environment(published["environment"], ours: ours),
      traits: occupationTraits(published["traits"]),
      ladder: ladder(published["ladder"], ours: ours, unit: document.flatMap { payUnits[$0] }),
      entry: entry(published, ours: ours),
      training: list(published["training"]).map { training($0) },
      remarks: remarks(published, ours: ours),
      notes: notes(ours["notes"]),
      also: strings(ours["also"]))
  }

  private mutating func duties(_ published: YAMLFields, ours: YAMLFields) -> [Statement] {
    let items = published["duties"].map { list($0) }
    let texts = restated(ours["duties"], count: items?.count, field: "duties", at: ours.place)
    let places = (items ?? []).map { lines($0) }
    return texts.enumerated().map { index, text in
      Statement(text: text, lines: index < places.count ? places[index] : nil)
    }
  }

  private mutating func hours(_ value: YAMLValue?) -> WorkingHours? {
    guard let value else { return nil }
    let fields = fields(value, keys: ["from", "to", "irregular", "wording", "lines"])
    guard let from = number(fields["from"]), let to = number(fields["to"]) else {
      report("hours need “from” and “to”; a single figure stands in both", at: value.place)
      return nil
    }
    if to < from { report("hours upside down: from \(from) to \(to)", at: value.place) }
    return WorkingHours(
      from: from, to: to, irregular: flag(fields["irregular"]), wording: word(fields["wording"], of: FigureWording.self),
      lines: lines(fields["lines"]))
  }

  private mutating func environment(_ value: YAMLValue?, ours: YAMLFields) -> WorkingEnvironment? {
    guard let value else {
      if let words = ours["environment"] { report("no environment is published to restate", at: words.place) }
      return nil
    }
    let fields = fields(value, keys: ["places", "lines"])
    return WorkingEnvironment(
      text: requiredText(nil, ours: ours["environment"], field: "environment", at: value.place),
      places: list(fields["places"]).compactMap { word($0, of: Workplace.self) },
      lines: lines(fields["lines"]))
  }

  private mutating func occupationTraits(_ value: YAMLValue?) -> [RecordID] {
    var traits: [RecordID] = []
    for item in list(value) {
      let fields = fields(item, keys: ["trait", "lines"])
      _ = lines(fields["lines"])
      guard let id = reference(fields["trait"], to: .trait) else {
        if fields["trait"] == nil { report("missing trait", at: item.place) }
        continue
      }
      if traits.contains(id) { report("trait “\(id)” stands twice", at: item.place) }
      traits.append(id)
    }
    return traits
  }

  // MARK: Pay

  private mutating func ladder(_ value: YAMLValue?, ours: YAMLFields, unit: PayUnit?) -> [Rung] {
    let names = additions(ours["ladder"], in: ours.place.file)
    let rungs = list(value).map { item in
      let fields = fields(item, keys: ["title", "pay", "lines"])
      let title = named(fields["title"], in: names, field: "rung title", at: item.place)
      return Rung(title: title, pay: fields["pay"].flatMap { pay($0, unit: unit) }, lines: lines(fields["lines"]))
    }
    checkKeys(of: names, among: rungs.map { $0.title.words(in: .english) }, field: "rung")
    return rungs
  }

  private mutating func pay(_ value: YAMLValue, unit: PayUnit?) -> Pay? {
    let fields = fields(value, keys: ["from", "to", "wording", "currency", "period"])
    guard let from = number(fields["from"]) else {
      if fields["from"] == nil { report("pay needs “from”", at: value.place) }
      return nil
    }
    let to = number(fields["to"])
    let wording = word(fields["wording"], of: FigureWording.self)
    if let to, to < from { report("pay upside down: from \(from) to \(to)", at: value.place) }
    if let wording, wording.isOpenEnded != (to == nil) {
      report("pay worded “\(wording.rawValue)” \(to == nil ? "needs" : "can't have") “to”", at: value.place)
    }
    let currency = string(fields["currency"])
    let period = word(fields["period"], of: PayPeriod.self)
    guard let currency = currency ?? unit?.currency, let period = period ?? unit?.period else {
      report("pay without currency or period, here or for its document in ours/documents.yaml", at: value.place)
      return nil
    }
    let ours = ["currency", "period"].filter { fields[$0] == nil }
    return Pay(from: from, to: to, currency: currency, period: period, wording: wording, ours: ours)
  }

  // MARK: Entry requirements

  private mutating func entry(_ published: YAMLFields, ours: YAMLFields) -> [EntryRequirement] {
    let items = list(published["entry"])
    let texts = restated(ours["entry"], count: items.count, field: "entry", at: ours.place)
    return items.enumerated().map { index, item in
      requirement(item, text: index < texts.count ? texts[index] : Text())
    }
  }

  private mutating func requirement(_ item: YAMLValue, text: Text) -> EntryRequirement {
    let keys = [
      "kind", "qualifications", "fields", "fields-preferred", "years", "languages", "results", "names", "preferred", "or-above",
      "or-equivalent", "lines",
    ]
    let fields = fields(item, keys: keys)
    if fields["kind"] == nil { report("missing kind", at: item.place) }
    let ids = references(fields["qualifications"], to: .qualification)
    return EntryRequirement(
      kind: word(fields["kind"], of: EntryRequirementKind.self) ?? .skill,
      text: text,
      qualifications: ids,
      qfLevel: qualifications.filter { ids.contains($0.id) }.compactMap(\.qfLevel).min(),
      fields: fieldsOfStudy(fields["fields"]),
      years: years(fields["years"]),
      languages: list(fields["languages"]).compactMap { language($0) },
      results: list(fields["results"]).compactMap { result($0) },
      names: strings(fields["names"]),
      preferred: flag(fields["preferred"]),
      fieldsPreferred: flag(fields["fields-preferred"]),
      orAbove: flag(fields["or-above"]),
      orEquivalent: flag(fields["or-equivalent"]),
      lines: lines(fields["lines"]))
  }

  private mutating func fieldsOfStudy(_ value: YAMLValue?) -> [FieldOfStudy] {
    var fields: [FieldOfStudy] = []
    for item in list(value) {
      guard let field = fieldOfStudy(item) else { continue }
      if fields.contains(field) { report("“\(field.id)” stands twice in one list", at: item.place) }
      fields.append(field)
    }
    return fields
  }

  private mutating func fieldOfStudy(_ value: YAMLValue) -> FieldOfStudy? {
    guard let id = string(value) else { return nil }
    if isBroken("published/fields.yaml") { return nil }
    guard let field = fieldsOfStudy[id] else {
      report("no field of study has the id “\(id)”" + Suggestion.ending(for: id, among: fieldsOfStudy.keys), at: value.place)
      return nil
    }
    return field
  }

  private mutating func years(_ value: YAMLValue?) -> YearsOfExperience? {
    guard let value else { return nil }
    let fields = fields(value, keys: ["from", "to"])
    guard let from = number(fields["from"]) else {
      if fields["from"] == nil { report("years need “from”", at: value.place) }
      return nil
    }
    let to = number(fields["to"])
    if let to, to < from { report("years upside down: from \(from) to \(to)", at: value.place) }
    return YearsOfExperience(from: from, to: to)
  }

  private mutating func language(_ item: YAMLValue) -> LanguageRequirement? {
    let fields = fields(item, keys: ["language", "skill", "standard"])
    let standard = word(fields["standard"], of: LanguageRequirement.Standard.self)
    guard let language = word(fields["language"], of: LanguageRequirement.Tongue.self),
      let skill = word(fields["skill"], of: LanguageRequirement.Skill.self)
    else {
      report("expected “language” and “skill”", at: item.place)
      return nil
    }
    return LanguageRequirement(language: language, skill: skill, standard: standard)
  }

  private mutating func result(_ item: YAMLValue) -> ExaminationResult? {
    let fields = fields(item, keys: ["paper", "result"])
    guard let paper = string(fields["paper"]), let result = string(fields["result"]) else {
      report("expected “paper” and “result”", at: item.place)
      return nil
    }
    return ExaminationResult(paper: paper, result: result)
  }

  // MARK: Training and remarks

  private mutating func training(_ item: YAMLValue) -> Training {
    let fields = fields(item, keys: ["awards", "courses", "lines"])
    let ids = references(fields["awards"], to: .qualification)
    let awards = ids.compactMap { id in qualifications.first { $0.id == id }?.title }
    var listed: [ListedCourse] = []
    for item in list(fields["courses"]) {
      guard let course = listedCourse(item) else { continue }
      if listed.contains(where: { $0.id == course.id }) { report("course “\(course.id)” stands twice under one heading", at: item.place) }
      listed.append(course)
    }
    return Training(
      award: .joined(awards, separator: Text(" / ", "／")), qualifications: ids, courses: listed, lines: lines(fields["lines"]))
  }

  private mutating func listedCourse(_ item: YAMLValue) -> ListedCourse? {
    let fields = fields(item, keys: ["course", "lines"])
    let lines = lines(fields["lines"])
    guard let id = reference(fields["course"], to: .course) else {
      if fields["course"] == nil { report("missing course", at: item.place) }
      return nil
    }
    return courses.first { $0.id == id }.map {
      ListedCourse(id: id, institution: $0.institution, title: $0.title, lines: lines)
    }
  }

  private mutating func remarks(_ published: YAMLFields, ours: YAMLFields) -> [Remark] {
    let items = list(published["remarks"])
    let texts = restated(ours["remarks"], count: items.count, field: "remarks", at: ours.place)
    return items.enumerated().compactMap { index, item in
      let fields = fields(item, keys: ["about", "kind", "by", "names", "lines"])
      guard let kind = word(fields["kind"], of: RemarkKind.self), let about = word(fields["about"], of: RecordPart.self) else {
        report("a remark needs “kind” and “about”", at: item.place)
        return nil
      }
      return Remark(
        kind: kind, about: about, text: index < texts.count ? texts[index] : Text(), by: strings(fields["by"]),
        names: strings(fields["names"]), lines: lines(fields["lines"]))
    }
  }

  // MARK: Sectors and links

  mutating func readSectors() {
    for name in names(in: "sectors") {
      let ours = file("ours/sectors/\(name).yaml")
      guard let root = file("published/sectors/\(name).yaml") else {
        if let ours { report("no sector “\(name)” is published", at: ours.place) }
        continue
      }
      let added = ours.map { fields($0, keys: ["title", "overview", "listed", "notes"]) } ?? .none(at: root.place)
      if let sector = sector(name, root: root, ours: added) { sectors.append(sector) }
    }
  }

  private mutating func sector(_ id: String, root: YAMLValue, ours: YAMLFields) -> Sector? {
    subject = id
    let published = fields(root, keys: ["title", "document", "lines", "listed"])
    let names = additions(ours["listed"], in: ours.place.file)
    let listed = list(published["listed"]).map { item in
      let fields = fields(item, keys: ["title", "occupations", "lines"])
      return ListedName(
        title: named(fields["title"], in: names, field: "listed name", at: item.place),
        occupations: references(fields["occupations"], to: .occupation),
        lines: lines(fields["lines"]))
    }
    checkKeys(of: names, among: listed.map { $0.title.words(in: .english) }, field: "listed name")
    let title = requiredText(published["title"], ours: ours["title"], field: "title", at: root.place)
    let overview = text(nil, ours: ours["overview"], field: "overview")
    let notes = notes(ours["notes"])
    guard let provenance = provenance(documentID(published["document"], at: root.place), lines: published["lines"]) else { return nil }
    return Sector(id: id, title: title, provenance: provenance, overview: overview, listed: listed, notes: notes)
  }

  mutating func readLinks() {
    guard let root = file("ours/links.yaml") else { return }
    subject = "links"
    links = list(fields(root, keys: ["links"])["links"]).compactMap { link($0) }
  }

  private mutating func link(_ item: YAMLValue) -> Link? {
    let fields = fields(item, keys: ["occupation", "rung", "pathway", "reason"])
    let reason = requiredText(nil, ours: fields["reason"], field: "reason", at: item.place)
    guard let occupation = reference(fields["occupation"], to: .occupation), let pathway = string(fields["pathway"]) else {
      report("a link needs “occupation” and “pathway”", at: item.place)
      return nil
    }
    if let place = fields["pathway"]?.place { refer(to: RecordID(pathway), .level, .jobTitle, at: place) }
    return Link(occupation: occupation, rung: rung(fields["rung"], of: occupation), pathway: RecordID(pathway), reason: reason)
  }

  private mutating func rung(_ value: YAMLValue?, of occupation: RecordID) -> Text? {
    guard let value, let title = string(value) else { return nil }
    guard let rungs = occupations.first(where: { $0.id == occupation })?.ladder else { return nil }
    if let rung = rungs.first(where: { $0.title.words(in: .english) == title }) { return rung.title }
    report(
      "“\(occupation)” has no rung “\(title)”" + Suggestion.ending(for: title, among: rungs.map { $0.title.words(in: .english) }),
      at: value.place)
    return nil
  }
}
