/// A heading of a presentation or a comparison, in words that a student would use.
///
/// A job title has `level` and `otherJobTitles` while a level has `overview`, `pathway` and `jobTitles`; `unstated` names what pathways leave
/// out and occupations state. Only handouts have `missing`, `held` and `noted`; only answers have `profile`, `fit`, `route` and `steps`.
public enum Heading: String, Codable, CaseIterable, Hashable, Sendable {
  case overview, level, pathway, pay, qfLevel, entry, duties, hours, environment, traits, training, areas, jobTitles, levels, units, routes,
    similar, links, usedBy, recognition, occupations, courses, institution, award, otherJobTitles, next, names, unstated, notes, missing,
    held, noted, source, profile, fit, route, steps

  /// Whether the heading, or each of its rows, says that they are ours.
  public var saysOurs: Bool { [.similar, .links, .next, .notes].contains(self) }

  public var title: Text {
    switch self {
    case .overview: Text("In short", "簡介")
    case .level: Text("Its level", "所屬級別")
    case .pathway: Text("Its pathway", "所屬資歷階梯")
    case .pay: Text("Pay", "薪酬")
    case .qfLevel: Text("QF level", "資歷級別")
    case .entry: Text("You need", "入職要求")
    case .duties: Text("What you would do", "工作內容")
    case .hours: Text("Hours", "工作時間")
    case .environment: Text("Where you would work", "工作環境")
    case .traits: Text("Personality", "適合的性格")
    case .training: Text("Training and courses", "培訓及課程")
    case .areas: Text("Functional areas and key tasks", "職能範疇及主要工作")
    case .jobTitles: Text("Job titles", "職位")
    case .levels: Text("Levels, from the top", "級別（由高至低）")
    case .units: Text("Units of competency", "能力單元")
    case .routes: Text("Routes to meet the requirements", "達到要求的途徑")
    case .similar: Text("Similar jobs, by their facts", "相近的職業（我們按資料比對）")
    case .links: Text("Similar jobs and levels, in our view", "相近的職業或級別（我們的看法）")
    case .usedBy: Text("Needed for", "適用於")
    case .recognition: Text("Recognition of prior learning", "過往資歷認可")
    case .occupations: Text("Occupations", "職業")
    case .courses: Text("Courses", "課程")
    case .institution: Text("Institution", "院校")
    case .award: Text("Award", "資歷")
    case .otherJobTitles: Text("Other job titles at this level", "同級其他職位")
    case .next: Text("Where to go next", "下一步可到哪裏")
    case .unstated: Text("Not stated in the source", "資料來源沒有列明的項目")
    case .names: Text("Other spellings seen", "其他寫法")
    case .notes: Text("Our notes", "我們的備註")
    case .missing: Text("Missing, or to check", "尚欠或待查證")
    case .held: Text("What you hold", "你持有的資歷")
    case .noted: Text("Counsellor’s notes, not from the source", "輔導人員備註（並非資料來源）")
    case .profile: Text("You", "你")
    case .fit: Text("What fits you", "適合你的")
    case .route: Text("Your route", "你的路線")
    case .steps: Text("Steps, from the top", "各級所需（由高至低）")
    case .source: Text("Where it comes from", "資料來源")
    }
  }
}
