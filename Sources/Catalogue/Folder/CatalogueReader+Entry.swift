internal import Careers
internal import CheckedYAML

/// The entry requirements of an occupation.
extension CatalogueReader {
  mutating func entry(_ published: YAMLFields, ours: YAMLFields) -> [EntryRequirement] {
    let keys = [
      "kind", "qualifications", "fields", "fields-preferred", "fields-or-related", "years", "languages", "results", "names", "preferred",
      "or-above", "or-equivalent", "asks-more", "lines",
    ]
    let items = list(published["entry"]).map { fields($0, keys: Self.languageKeys + keys) }
    let texts = sentences(items, ours: ours["entry"], field: "entry", at: ours.place)
    return zip(items, texts).map { requirement($0, text: $1) }
  }

  private mutating func requirement(_ fields: YAMLFields, text: Text) -> EntryRequirement {
    if fields["kind"] == nil { report("missing kind", at: fields.place) }
    let ids = references(fields["qualifications"], to: .qualification)
    return EntryRequirement(
      kind: word(fields["kind"], of: EntryRequirementKind.self) ?? .skill,
      text: text,
      qualifications: ids,
      qfLevel: ids.compactMap { qualifications[$0]?.qfLevel }.min(),
      fields: fieldsOfStudy(fields["fields"]),
      years: years(fields["years"]),
      languages: list(fields["languages"]).compactMap { language($0) },
      results: list(fields["results"]).compactMap { result($0) },
      names: strings(fields["names"]),
      preferred: flag(fields["preferred"]),
      fieldsPreferred: flag(fields["fields-preferred"]),
      fieldsOrRelated: flag(fields["fields-or-related"]),
      orAbove: flag(fields["or-above"]),
      orEquivalent: flag(fields["or-equivalent"]),
      asksForMore: flag(fields["asks-more"]),
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
      report("no field of study has the id “\(id)”" + hint(for: id, among: fieldsOfStudy.keys), at: value.place)
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
}
