internal import Careers
internal import CheckedYAML

/// `occupations/`.
extension CatalogueReader {
  mutating func readOccupations() {
    for name in names(in: "occupations") {
      let ourName = "ours/occupations/\(name).yaml"
      let ours = file(ourName)
      guard let root = file("published/occupations/\(name).yaml") else {
        if let ours { report("no occupation “\(name)” is published", at: ours.place) }
        continue
      }
      let keys = ["title", "overview", "also", "environment", "duties", "ladder", "entry", "remarks", "notes"]
      let added = ours.map { fields($0, keys: keys) } ?? .none(at: Place(file: ourName))
      occupations.append(reading(besides: ours, named: ourName) { $0.occupation(RecordID(name), root: root, ours: added) })
    }
  }

  private mutating func occupation(_ id: RecordID, root: YAMLValue, ours: YAMLFields) -> Occupation {
    let keys = [
      "title", "document", "lines", "overview", "duties", "hours", "environment", "traits", "ladder", "entry", "training", "remarks",
    ]
    let published = fields(root, keys: keys)
    subject = id.rawValue
    checkID(id.rawValue, at: root.place)
    define(id, as: .occupation, at: root.place)
    let document = documentID(published["document"], at: root.place)
    let traits = occupationTraits(published["traits"])
    return Occupation(
      id: id,
      title: requiredText(published["title"], ours: ours["title"], field: "title", at: root.place),
      provenance: provenance(document, lines: published["lines"]),
      overview: sentence(published["overview"].map { fields($0, keys: Self.languageKeys) }, ours: ours["overview"], field: "overview"),
      duties: duties(published, ours: ours),
      hours: hours(published["hours"]),
      environment: environment(published["environment"], ours: ours),
      traits: traits.map(\.id),
      traitLines: Dictionary(traits.compactMap { trait in trait.lines.map { (trait.id, $0) } }) { first, _ in first },
      ladder: ladder(published["ladder"], ours: ours, unit: document.flatMap { payUnits[$0] }),
      entry: entry(published, ours: ours),
      training: list(published["training"]).map { training($0) },
      remarks: remarks(published, ours: ours),
      notes: notes(ours["notes"]),
      also: strings(ours["also"]))
  }

  /// A duty is the lines where it stands, or these beside the document's words.
  private mutating func duties(_ published: YAMLFields, ours: YAMLFields) -> [Statement] {
    let items = published["duties"].map { list($0) }
    let worded = items?.map { item in item.isMapping ? fields(item, keys: Self.languageKeys + ["lines"]) : nil }
    let texts = sentences(worded, ours: ours["duties"], field: "duties", at: ours.place)
    let places = zip(items ?? [], worded ?? []).map { item, fields in lines(fields.map { $0["lines"] } ?? item) }
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
    if to > 168 { report("a week has 168 hours, not \(to)", at: value.place) }
    if to < from { report("hours upside down: from \(from) to \(to)", at: value.place) }
    let wording = word(fields["wording"], of: FigureWording.self)
    if let wording, wording.isOpenEnded, from != to {
      report("hours worded “\(wording.rawValue)” take a single figure, in both “from” and “to”", at: value.place)
    }
    return WorkingHours(
      from: from, to: to, irregular: flag(fields["irregular"]), wording: wording, lines: lines(fields["lines"]))
  }

  private mutating func environment(_ value: YAMLValue?, ours: YAMLFields) -> WorkingEnvironment? {
    guard let value else {
      if let words = ours["environment"] { report("no environment is published to restate", at: words.place) }
      return nil
    }
    let fields = fields(value, keys: Self.languageKeys + ["places", "lines"])
    return WorkingEnvironment(
      text: requiredSentence(fields, ours: ours["environment"], field: "environment", at: ours.place),
      places: list(fields["places"]).compactMap { word($0, of: Workplace.self) },
      lines: lines(fields["lines"]))
  }

  private mutating func occupationTraits(_ value: YAMLValue?) -> [(id: RecordID, lines: ClosedRange<Int>?)] {
    var traits: [(id: RecordID, lines: ClosedRange<Int>?)] = []
    for item in list(value) {
      let fields = fields(item, keys: ["trait", "lines"])
      let lines = lines(fields["lines"])
      guard let id = reference(fields["trait"], to: .trait) else {
        if fields["trait"] == nil { report("missing trait", at: item.place) }
        continue
      }
      if traits.contains(where: { $0.id == id }) { report("trait “\(id)” stands twice", at: item.place) }
      traits.append((id, lines))
    }
    return traits
  }

  // MARK: Pay

  private mutating func ladder(_ value: YAMLValue?, ours: YAMLFields, unit: PayUnit?) -> [Rung] {
    let names = additions(ours["ladder"], in: ours.place.file)
    var keys: [String] = []
    let rungs = list(value).map { item in
      let fields = fields(item, keys: ["title", "pay", "lines"])
      let title = named(fields["title"], in: names, field: "rung title", at: item.place)
      keys.append(title.key)
      return Rung(title: title.text, pay: fields["pay"].flatMap { pay($0, unit: unit) }, lines: lines(fields["lines"]))
    }
    checkKeys(of: names, among: keys, field: "rung")
    checkUnits(of: rungs, at: value?.place)
    return rungs
  }

  /// Figures of two units can't stand on one scale, or be the ends of one range.
  private mutating func checkUnits(of rungs: [Rung], at place: Place?) {
    let pays = rungs.compactMap(\.pay)
    guard let place, let first = pays.first, let other = pays.first(where: { !$0.hasSameUnit(as: first) }) else { return }
    let units = [first, other].map { "\($0.currency) a \($0.period.rawValue)" }
    report("one ladder gives pay in \(units[0]) and in \(units[1]); expected one unit", at: place)
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
    let currency = currency(fields["currency"])
    let period = word(fields["period"], of: PayPeriod.self)
    guard let currency = currency ?? unit?.currency, let period = period ?? unit?.period else {
      if isBroken("ours/documents.yaml") || isBroken("published/documents.yaml") { return nil }
      report("pay without currency or period, here or for its document in ours/documents.yaml", at: value.place)
      return nil
    }
    let ours = ["currency", "period"].filter { fields[$0] == nil }
    return Pay(from: from, to: to, currency: currency, period: period, wording: wording, ours: ours)
  }

  // MARK: Training and remarks

  private mutating func training(_ item: YAMLValue) -> Training {
    let fields = fields(item, keys: ["awards", "courses", "lines"])
    let ids = references(fields["awards"], to: .qualification)
    if ids.isEmpty { report("missing awards", at: item.place) }
    let awards = ids.compactMap { qualifications[$0]?.title }
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
    return courses[id].map {
      ListedCourse(id: id, institution: $0.institution, title: $0.title, lines: lines)
    }
  }

  private mutating func remarks(_ published: YAMLFields, ours: YAMLFields) -> [Remark] {
    let items = list(published["remarks"]).map { fields($0, keys: Self.languageKeys + ["about", "kind", "by", "names", "lines"]) }
    let texts = sentences(items, ours: ours["remarks"], field: "remarks", at: ours.place)
    return zip(items, texts).compactMap { fields, text in
      guard let kind = word(fields["kind"], of: RemarkKind.self), let about = word(fields["about"], of: RecordPart.self) else {
        report("a remark needs “kind” and “about”", at: fields.place)
        return nil
      }
      return Remark(
        kind: kind, about: about, text: text, by: strings(fields["by"]), names: strings(fields["names"]), lines: lines(fields["lines"]))
    }
  }
}
