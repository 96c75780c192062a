extension Record {
  /// What the record is, in a few words.
  func byline(in context: PresentationContext) -> Text {
    let kind = kind.title
    switch self {
    case .level(let level):
      let pathway = context.title(of: level.pathway)
      return Text(
        "Step \(level.step) of \(level.steps) from the bottom, \(pathway.words(in: .english))",
        "\(pathway.words(in: .traditionalChinese))，由下而上第\(level.step)級，共\(level.steps)級")
    case .jobTitle(let jobTitle):
      let level = context.title(of: jobTitle.level)
      return Text(
        "Job title at \(level.words(in: .english)) level", "\(level.words(in: .traditionalChinese))的職位")
    case .unit(let unit):
      return .joined([kind, Text(verbatim: unit.id.rawValue), unit.qfLevel.text], separator: Text(" · ", " · "))
    case .course(let course):
      return .joined([kind, context.title(of: course.institution)], separator: Text(" · ", " · "))
    default:
      return kind
    }
  }
}
