extension RecordKind {
  /// One record of the kind, in words.
  public var title: Text {
    switch self {
    case .occupation: Text("Occupation", "職業")
    case .pathway: Text("Pathway", "資歷階梯")
    case .level: Text("Level", "級別")
    case .jobTitle: Text("Job title", "職位")
    case .unit: Text("Unit of competency", "能力單元")
    case .course: Text("Course", "課程")
    case .institution: Text("Institution", "院校")
    case .trait: Text("Trait", "性格")
    case .qualification: Text("Qualification", "資歷")
    }
  }

  /// Several records of the kind, in words.
  public var pluralTitle: Text {
    switch self {
    case .unit: Text("Units of competency", "能力單元")
    default: Text((title.english ?? "") + "s", title.traditionalChinese ?? "")
    }
  }
}
