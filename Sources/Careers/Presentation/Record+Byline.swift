extension Record {
  /// What the record is, in a few words.
  func byline(in context: PresentationContext) -> Text {
    let kind = kind.title
    switch self {
    case .level(let level):
      return context.title(of: level.pathway).mapped { language, pathway in
        language == .english
          ? "Step \(level.step) of \(level.steps) from the bottom, \(pathway)"
          : "\(pathway)，由下而上第\(level.step)級，共\(level.steps)級"
      }
    case .jobTitle(let jobTitle):
      return context.title(of: jobTitle.level).mapped { language, level in
        language == .english ? "Job title at \(level) level" : "\(level)的職位"
      }
    case .unit(let unit):
      return .joined([kind, Text(verbatim: unit.id.rawValue), unit.qfLevel.text], separator: Text(" · ", " · "))
    case .course(let course):
      return .joined([kind, context.title(of: course.institution)], separator: Text(" · ", " · "))
    default:
      return kind
    }
  }
}
