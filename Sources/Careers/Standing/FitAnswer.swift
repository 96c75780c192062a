/// The answer to “what fits me?”: occupations from the best group to the worst; those that a want rules out come last.
public struct FitAnswer: Hashable, Sendable {
  /// One occupation, how it fits, and what it answers to each want.
  public struct Entry: Hashable, Sendable {
    public let occupation: Occupation
    public let fit: Fit
    public let wants: [WantAnswer]
    /// Whether no want rules it out.
    public let isWanted: Bool
  }

  /// What a record answers to one want; nil where its source doesn't say.
  public struct WantAnswer: Hashable, Sendable {
    public let want: Condition
    /// The want in words.
    public let title: Text
    public let answer: Bool?
  }

  public let conditions: Conditions
  public let entries: [Entry]

  /// - Parameter context: the titles of the records that the occupations refer to.
  public init(of occupations: [Occupation], by conditions: Conditions, in context: PresentationContext) {
    self.conditions = conditions
    let (test, wants, profile) = (ConditionTest(conditions), conditions.wants, conditions.profile)
    let questions = wants.map { ConditionQuestion.all(of: Conditions([$0])).first }
    let all = occupations.map { occupation in
      let facts = ConditionFacts(of: .occupation(occupation))
      let answers = zip(wants, questions).map { WantAnswer(want: $0, title: $0.title(in: context.titles), answer: $1?.answer(by: facts)) }
      return Entry(
        occupation: occupation, fit: Fit(of: occupation, for: profile, in: context), wants: answers, isWanted: test.admits(facts))
    }
    entries =
      Fit.Group.allCases.flatMap { group in all.filter { $0.isWanted && $0.fit.group == group }.nearestFirst }
      + all.filter { !$0.isWanted }
  }
}

extension [FitAnswer.Entry] {
  /// Those with the lowest level to enter first, then those that name courses for what is missing; else in their order.
  fileprivate var nearestFirst: [Element] {
    let keys = map { entry in
      (entry.occupation.entryLevel?.rawValue ?? 0, entry.fit.missing.allSatisfy { !$0.courses.isEmpty } ? 0 : 1)
    }
    return indices.sorted { (keys[$0].0, keys[$0].1, $0) < (keys[$1].0, keys[$1].1, $1) }.map { self[$0] }
  }
}

/// As `waymark fit` prints it.
extension FitAnswer.Entry: Encodable {
  private enum CodingKeys: CodingKey {
    case id, kind, group, standings, missing, wants
  }

  private struct IndexedStanding: Encodable {
    let requirement: Int
    let standing: Standing

    private enum CodingKeys: CodingKey {
      case requirement
    }

    func encode(to encoder: any Encoder) throws {
      var container = encoder.container(keyedBy: CodingKeys.self)
      try container.encode(requirement, forKey: .requirement)
      try standing.encode(to: encoder)
    }
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(occupation.id, forKey: .id)
    try container.encode(RecordKind.occupation, forKey: .kind)
    try container.encode(fit.group, forKey: .group)
    try container.encode(fit.standings.enumerated().map { IndexedStanding(requirement: $0, standing: $1) }, forKey: .standings)
    try container.encode(fit.missing, forKey: .missing)
    try container.encode(wants, forKey: .wants)
  }
}

extension FitAnswer.WantAnswer: Encodable {
  private enum CodingKeys: CodingKey {
    case want, answer
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(title, forKey: .want)
    try container.encode(answer.map { $0 ? "yes" : "no" } ?? "silent", forKey: .answer)
  }
}

// MARK: Showing it

/// How many occupations are in each group, and how many a want rules out.
public struct FitCounts: Hashable, Sendable {
  public let groups: [Fit.Group: Int]
  public let ruledOut: Int

  public init(groups: [Fit.Group: Int], ruledOut: Int) {
    self.groups = groups
    self.ruledOut = ruledOut
  }

  var all: Int { groups.values.reduce(ruledOut, +) }
}

extension Presentation {
  /// The answer as a page: a section for each group.
  ///
  /// - Parameters:
  ///   - words: the profile and the wants, each in words.
  ///   - counts: how many occupations there are, if the answer hasn't all of them.
  ///   - context: the titles of the records that the occupations refer to.
  public init(of answer: FitAnswer, words: [Text], counts: FitCounts? = nil, in context: PresentationContext) {
    self.init(
      id: "fit", kind: .occupation, title: Text("What fits me", "甚麼適合我"),
      byline: Text("Occupations, by how far you meet what they ask for", "按你達到要求的程度列出各職業"))
    let builder = FitPresentation(answer: answer, context: context, counts: counts)
    let said =
      words.isEmpty
      ? [PresentationRow(.paragraph(Text("nothing said yet", "尚未填寫")))] : words.map { PresentationRow(.item($0, detail: nil)) }
    let unlisted = max(0, (counts?.all ?? 0) - answer.entries.count)
    let rest = Text("\(Wording.grouped(unlisted)) more occupations aren’t listed here.", "另有\(Wording.grouped(unlisted))項職業沒有列出。")
    sections =
      [PresentationSection(.profile, rows: said + (unlisted > 0 ? [PresentationRow(.paragraph(rest))] : []))] + builder.sections
  }
}

/// Turns the answer into sections and rows.
private struct FitPresentation {
  let answer: FitAnswer
  let context: PresentationContext
  let counts: FitCounts?

  var sections: [PresentationSection] {
    let groups = Fit.Group.allCases.compactMap { group -> PresentationSection? in
      let entries = answer.entries.filter { $0.isWanted && $0.fit.group == group }
      // That nothing is met yet is worth saying; that nothing else is there isn't.
      return entries.isEmpty && group != .meets ? nil : section(group.title, of: entries, count: counts?.groups[group])
    }
    let others = answer.entries.filter { !$0.isWanted }
    return groups + (others.isEmpty ? [] : [section(Text("Not what you want", "不合你心意的"), of: others, count: counts?.ruledOut)])
  }

  /// - Parameter count: how many there are, if not all are among the entries.
  private func section(_ title: Text, of entries: [FitAnswer.Entry], count: Int?) -> PresentationSection {
    let counted = title.mapped { $1 + " " + Wording.grouped(count ?? entries.count) }
    let rows = entries.isEmpty ? [PresentationRow(.paragraph(Wording.none))] : entries.flatMap(rows)
    return PresentationSection(.fit, title: counted, rows: rows)
  }

  /// The occupation, why it is in its group, and the duties that match what the person likes.
  private func rows(of entry: FitAnswer.Entry) -> [PresentationRow] {
    let occupation = entry.occupation
    let pay = occupation.payRange.map { Text.joined([$0.unit, Text(verbatim: $0.text)], separator: Text(" ", " ")) }
    let link = PresentationRow(.link(occupation.id, title: occupation.title, detail: pay))
    guard entry.isWanted else { return [link] + entry.wants.filter { rulesOut($0, entry) }.map { row(of: $0, for: occupation) } }
    return [link] + requirementRows(of: entry) + dutyRows(of: occupation)
  }

  /// Whether a want rules the occupation out: with no, or by saying nothing where that isn't enough.
  private func rulesOut(_ want: FitAnswer.WantAnswer, _ entry: FitAnswer.Entry) -> Bool {
    guard !(want.answer ?? answer.conditions.keepsUnknown) else { return false }
    return !entry.wants.contains { $0.answer == true && $0.want.isAlternative(to: want.want) }
  }

  private func row(of want: FitAnswer.WantAnswer, for occupation: Occupation) -> PresentationRow {
    let words = want.answer == nil ? want.title : reason(why: want, rulesOut: occupation)
    return PresentationRow(.item(words, detail: want.answer == nil ? Wording.notStated : nil), depth: 1)
  }

  private func reason(why want: FitAnswer.WantAnswer, rulesOut occupation: Occupation) -> Text {
    switch want.want.subject {
    case .payFrom(let least):
      let first = Wording.grouped(occupation.ladder.first?.pay?.from ?? 0)
      return Text("pay starts at \(first), below \(Wording.grouped(least))", "起薪\(first)，低於\(Wording.grouped(least))")
    case .likes(let activity):
      return activity.title.mapped { $0 == .english ? "no duty to \($1)" : "工作內容沒有\($1)" }
    default: return want.title.mapped { $0 == .english ? "against: \($1)" : "不合：\($1)" }
    }
  }

  /// What is missing with the courses for it, or else what is to be checked.
  private func requirementRows(of entry: FitAnswer.Entry) -> [PresentationRow] {
    let missing = entry.fit.missing.flatMap { missing in
      [row(of: missing.requirement, in: entry)]
        + entry.occupation.courses(for: entry.occupation.entry[missing.requirement]).map { course in
          PresentationRow(.link(course.id, title: course.title, detail: context.title(of: course.institution)), depth: 2)
        }
    }
    guard missing.isEmpty, entry.fit.group != .silent else { return missing }
    return entry.fit.standings.indices
      .filter { entry.fit.standings[$0].verdict == .toCheck && !entry.occupation.entry[$0].preferred }.map { row(of: $0, in: entry) }
  }

  private func row(of requirement: Int, in entry: FitAnswer.Entry) -> PresentationRow {
    PresentationRow(
      .item(entry.occupation.entry[requirement].text, detail: nil), depth: 1, standing: entry.fit.standings[requirement])
  }

  private func dutyRows(of occupation: Occupation) -> [PresentationRow] {
    let liked = Set(answer.conditions.list.compactMap { if case .likes(let activity) = $0.subject { activity } else { nil } })
    return occupation.duties.filter { !liked.isDisjoint(with: $0.activities) }.map {
      PresentationRow(.item($0.text, detail: Text("you like this", "合你喜好")), depth: 1)
    }
  }
}

extension Condition {
  /// Whether either of the two is enough, as ``ConditionQuestion`` asks both at once.
  fileprivate func isAlternative(to other: Condition) -> Bool {
    guard !isExcluded, !other.isExcluded else { return false }
    switch (subject, other.subject) {
    case (.likes, .likes), (.institution, .institution), (.course, .course), (.kind, .kind): return true
    default: return false
    }
  }
}
