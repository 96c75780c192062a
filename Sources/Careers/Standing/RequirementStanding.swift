/// Whether a student meets an entry requirement.
public enum RequirementStanding: String, Codable, CaseIterable, Hashable, Sendable {
  case met
  case notMet = "not-met"
  /// The source and the student's entries don't settle it.
  case toJudge = "to-judge"

  public var title: Text {
    switch self {
    case .met: Text("met", "達到")
    case .notMet: Text("not met", "未達到")
    case .toJudge: Text("for you to judge", "由你自行判斷")
    }
  }

  /// The standing to several parts that are all required; without any, it is for the student to judge.
  init(ofAll standings: [RequirementStanding]) {
    if standings.contains(.notMet) {
      self = .notMet
    } else {
      self = standings.isEmpty || standings.contains(.toJudge) ? .toJudge : .met
    }
  }
}

/// The values of an entry requirement that can be compared with what a student holds.
public struct RequirementTerms: Codable, Hashable, Sendable {
  public var kind: EntryRequirementKind
  /// Ids of ``Qualification`` records, any of which is enough.
  public var qualifications: [RecordID]
  /// The lowest level among the qualifications that have one.
  public var qfLevel: QFLevel?
  /// Ids of the required ``FieldOfStudy`` values, any of which is enough; empty if they are only preferred.
  public var fields: [String]
  public var languages: [LanguageRequirement]
  /// Preferred, not required.
  public var preferred: Bool
  /// Whether a related field of study is enough too.
  public var fieldsOrRelated: Bool
  public var orAbove: Bool
  public var orEquivalent: Bool
  /// Whether it also asks for things that can't be compared: experience, skills, examination results, or others in its text alone.
  public var asksForMore: Bool

  package init(
    kind: EntryRequirementKind, qualifications: [RecordID], qfLevel: QFLevel?, fields: [String], languages: [LanguageRequirement],
    preferred: Bool, fieldsOrRelated: Bool, orAbove: Bool, orEquivalent: Bool, asksForMore: Bool
  ) {
    self.kind = kind
    self.qualifications = qualifications
    self.qfLevel = qfLevel
    self.fields = fields
    self.languages = languages
    self.preferred = preferred
    self.fieldsOrRelated = fieldsOrRelated
    self.orAbove = orAbove
    self.orEquivalent = orEquivalent
    self.asksForMore = asksForMore
  }

  public init(of requirement: EntryRequirement) {
    kind = requirement.kind
    qualifications = requirement.qualifications
    qfLevel = requirement.qfLevel
    fields = requirement.fieldsPreferred ? [] : requirement.fields.map(\.id)
    languages = requirement.languages
    preferred = requirement.preferred
    fieldsOrRelated = requirement.fieldsOrRelated
    orAbove = requirement.orAbove
    orEquivalent = requirement.orEquivalent
    asksForMore =
      requirement.asksForMore || [.experience, .skill].contains(requirement.kind) || requirement.years != nil
      || !requirement.results.isEmpty
      || !requirement.names.isEmpty
  }
}

extension EntryRequirement {
  /// Whether a student who holds these things meets the requirement.
  public func standing(of holdings: Holdings) -> RequirementStanding {
    RequirementTerms(of: self).standing(of: holdings)
  }
}

extension RequirementTerms {
  /// Whether a student who holds these things meets the requirement.
  ///
  /// It is met only if everything it asks for was entered and matches, and not met only if something entered rules it out. Experience and
  /// skills are always for the student to judge, and a preference is never “not met”.
  public func standing(of holdings: Holdings) -> RequirementStanding {
    let parts = [qualificationStanding(of: holdings), fieldStanding(of: holdings), languageStanding(of: holdings)].compactMap(\.self)
    let standing = RequirementStanding(ofAll: asksForMore ? parts + [.toJudge] : parts)
    return preferred && standing == .notMet ? .toJudge : standing
  }

  /// Whether any holdings could fail it.
  var canBeNotMet: Bool {
    !preferred && !(qualifications.isEmpty && fields.isEmpty && languages.isEmpty)
  }

  // MARK: Qualifications

  private func qualificationStanding(of holdings: Holdings) -> RequirementStanding? {
    guard !qualifications.isEmpty else { return nil }
    let isAward = kind == .award
    let held = holdings.certificates + (isAward ? [holdings.award?.id].compactMap(\.self) : [])
    if held.contains(where: qualifications.contains) { return .met }
    let standing = isAward ? awardStanding(of: holdings.award) : holdings.certificates.isEmpty ? .toJudge : .notMet
    return orEquivalent && standing == .notMet ? .toJudge : standing
  }

  /// The standing of an award that isn't named, by its level. At the same level, or above it without “or above”, the student must judge.
  private func awardStanding(of award: HeldAward?) -> RequirementStanding {
    guard let held = award?.qfLevel, let lowest = qfLevel else { return .toJudge }
    if held < lowest { return .notMet }
    return held > lowest && orAbove ? .met : .toJudge
  }

  // MARK: Fields of study

  private func fieldStanding(of holdings: Holdings) -> RequirementStanding? {
    guard !fields.isEmpty else { return nil }
    if kind == .experience || holdings.fields.isEmpty { return .toJudge }
    if holdings.fields.contains(where: fields.contains) { return .met }
    let mayOverlap = holdings.fields.contains { held in fields.contains { FieldOfStudy.mayOverlap(held, $0) } }
    return fieldsOrRelated || mayOverlap ? .toJudge : .notMet
  }

  // MARK: Languages

  private func languageStanding(of holdings: Holdings) -> RequirementStanding? {
    languages.isEmpty ? nil : RequirementStanding(ofAll: languages.map { standing(of: holdings.languages, to: $0) })
  }

  /// A standard is for the student to judge, and so is writing in a language that they say they read.
  private func standing(of held: [HeldLanguage], to asked: LanguageRequirement) -> RequirementStanding {
    let known = held.filter { $0.skill == (asked.skill == .written ? .written : .spoken) }.map(\.language)
    if known.contains(asked.language) { return asked.standard == nil ? .met : .toJudge }
    let isRead = asked.skill == .written && held.contains(HeldLanguage(asked.language, .read))
    return known.isEmpty || isRead || known.contains { $0.mayMean(asked.language) } ? .toJudge : .notMet
  }
}

extension FieldOfStudy {
  /// The number of first letters that words of one stem share: `computing` and `computer`, `electrical` and `electronics`.
  private static let stem = 6

  /// Whether the ids of two fields share a word stem: then names alone don't say whether one field covers the other.
  static func mayOverlap(_ left: String, _ right: String) -> Bool {
    let words = words(of: right)
    return Self.words(of: left).contains { word in words.contains { word.prefix(stem).elementsEqual($0.prefix(stem)) } }
  }

  private static func words(of id: String) -> [Substring.UTF8View] {
    id.utf8.split(separator: UInt8(ascii: "-"))
  }
}

extension LanguageRequirement.Tongue {
  /// Whether one name may mean the other: Chinese is spoken as Cantonese and as Putonghua, and a foreign language may be English.
  fileprivate func mayMean(_ other: LanguageRequirement.Tongue) -> Bool {
    let pair: Set = [self, other]
    return [[.chinese, .cantonese], [.chinese, .putonghua], [.foreign, .english]].contains(pair)
  }
}
