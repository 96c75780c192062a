internal import Careers

extension CareersPage {
  /// Types an entry requirement as far as its words allow.
  enum RequirementReader {
    static func read(_ text: Paired) -> Requirement {
      let readings = [text.text.english, text.text.traditionalChinese].compactMap(\.self).map { read(Token.all(in: $0), text) }
      // Where one language says what kind it is and the other doesn't, the one that does is taken.
      guard var requirement = readings.first(where: { $0.kind != .skill }) ?? readings.first else {
        return Requirement(kind: .skill, text: text.text, lines: text.lines)
      }
      for reading in readings {
        requirement.awards = requirement.awards.merged(with: reading.awards)
        requirement.examinations = requirement.examinations.merged(with: reading.examinations)
      }
      return requirement
    }

    private static func read(_ tokens: [Token], _ text: Paired) -> Requirement {
      var requirement = Requirement(kind: .skill, text: text.text, lines: text.lines)
      requirement.orAbove = orAbove.occurs(in: tokens)
      requirement.orEquivalent = orEquivalent.occurs(in: tokens)
      requirement.years = YearsReader.years(in: tokens)
      requirement.results = ResultsReader.results(in: tokens)
      if !requirement.results.isEmpty {
        readExamination(tokens, into: &requirement)
      } else if let certification = CertificationReader.read(tokens) {
        requirement.kind = .certification
        requirement.certifications = certification
      } else {
        readRest(tokens, into: &requirement)
      }
      let isPreferred = preferred.occurs(in: tokens) || tokens.first?.folded == "preferably"
      requirement.preferred = isPreferred && !requirement.fieldsPreferred
      return requirement
    }

    private static func readExamination(_ tokens: [Token], into requirement: inout Requirement) {
      requirement.kind = proficiency.occurs(in: tokens) ? .language : .examination
      requirement.examinations = CertificationReader.examinations(in: tokens)
      // How many subjects, and which, is more than a paper and its result.
      requirement.asksForMore = subjects.occurs(in: tokens)
    }

    private static func readRest(_ tokens: [Token], into requirement: inout Requirement) {
      requirement.awards = Awards.named(in: tokens)
      if !requirement.awards.isEmpty {
        requirement.kind = .award
        take(FieldsReader.fields(ofAwardsIn: tokens), into: &requirement)
        requirement.asksForMore = requirement.asksForMore || passes.occurs(in: tokens) || FieldsReader.asksForMore(tokens)
      } else if requirement.years != nil || experience.occurs(in: tokens) {
        requirement.kind = .experience
        take(FieldsReader.fields(ofExperienceIn: tokens), into: &requirement)
      } else if let languages = LanguagesReader.languages(in: tokens) {
        requirement.kind = .language
        requirement.languages = languages
        requirement.asksForMore = more.occurs(in: tokens) || languages.contains { $0.skill == nil }
      } else if let fields = FieldsReader.fields(ofMajorIn: tokens) {
        requirement.kind = .field
        take(fields, into: &requirement)
      } else {
        requirement.names = NamesReader.names(in: tokens)
      }
    }

    private static func take(_ fields: FieldsReader.Fields, into requirement: inout Requirement) {
      requirement.fields = fields.names
      requirement.fieldsPreferred = fields.arePreferred
      requirement.fieldsOrRelated = fields.orRelated
      requirement.asksForMore = fields.areJoined
    }

    private static let orAbove = Vocabulary(of: [
      "or above", "or higher", "or more", "or over", "at least", "minimum", "minimum of", "above", "以上", "或以上", "至少", "最少", "不少於",
    ])
    private static let orEquivalent = Vocabulary(of: ["or equivalent", "or an equivalent", "equivalent", "同等", "或同等", "同等學歷", "相等"])
    private static let preferred = Vocabulary(of: [
      "preferred", "preferable", "preferrable", "advantage", "advantageous", "an asset", "desirable", "優先", "更佳", "尤佳", "為佳",
      "較佳",
    ])
    private static let proficiency = Vocabulary(of: [
      "language proficiency", "proficiency in chinese", "proficiency in english", "語文能力", "語文要求",
    ])
    private static let subjects = Vocabulary(of: ["subject", "subjects", "including", "科", "包括"])
    private static let passes = Vocabulary(of: ["passes", "including", "包括", "科及格", "科合格"])
    private static let experience = Vocabulary(of: ["experience", "experiences", "經驗", "年資"])
    private static let more = Vocabulary(of: ["able to", "ability to work", "willing to", "並能", "並願意", "能夠"])
  }
}
