public import Careers

/// A subject of conditions, with its own choices.
public enum ConditionFacet: Codable, CaseIterable, Hashable, Sendable {
  case award, field, years, languages, certificates, results, units, worksAs, lacking
  case likes, pay, topPay, hours, workplace, regularHours
  case traits, institutions, courses
  case qfFrom, qfTo, kind
  /// Whether to list records whose source doesn't state what a condition needs.
  case unknown

  public init(of subject: Condition.Subject) {
    self =
      switch subject {
      case .award: .award
      case .field: .field
      case .years: .years
      case .language: .languages
      case .certificate: .certificates
      case .result: .results
      case .unit: .units
      case .worksAs: .worksAs
      case .lacking: .lacking
      case .likes: .likes
      case .payFrom: .pay
      case .payReaching: .topPay
      case .hoursTo: .hours
      case .workplace: .workplace
      case .regularHours: .regularHours
      case .trait: .traits
      case .institution: .institutions
      case .course: .courses
      case .qfFrom: .qfFrom
      case .qfTo: .qfTo
      case .kind: .kind
      }
  }

  public var title: Text {
    switch self {
    case .award: Text("Highest award", "最高學歷")
    case .field: Text("Field of study", "修讀範疇")
    case .years: Text("Years of experience", "工作經驗")
    case .languages: Text("Languages", "語文")
    case .certificates: Text("Certificates", "證書及考試")
    case .results: Text("Examination results", "考試成績")
    case .units: Text("Units of competency", "能力單元")
    case .worksAs: Text("My work now", "現時職業")
    case .lacking: Text("What I don’t have", "我沒有的")
    case .likes: Text("What I like doing", "我喜歡做的")
    case .pay: Text("Starting pay a month", "每月起薪")
    case .topPay: Text("Pay later on", "日後的薪酬")
    case .hours: Text("Hours a week", "每週工時")
    case .workplace: Text("Indoors or outdoors", "室內或戶外")
    case .regularHours: Text("Regular hours", "固定工時")
    case .traits: Text("Traits", "性格")
    case .institutions: Text("Institution", "院校")
    case .courses: Text("Course", "課程")
    case .qfFrom: Text("QF level from", "資歷級別，由")
    case .qfTo: Text("QF level to", "資歷級別，至")
    case .kind: Text("Kind of record", "項目類別")
    case .unknown: Text("Jobs that don’t say", "沒有列明的職業")
    }
  }

  /// Shown while nothing is chosen.
  public var nothingChosen: Text {
    isOfProfile ? Text("not set", "未填") : Text("any", "不限")
  }
}

extension ConditionFacet {
  /// Whether it says who the person is, and leaves nothing out.
  var isOfProfile: Bool { ConditionGroup.held.facets.contains(self) }
}

/// A heading over facets.
public enum ConditionGroup: Codable, CaseIterable, Hashable, Sendable {
  case held, wanted, personal, learning, records

  public var title: Text {
    switch self {
    case .held: Text("What I have", "我具備的")
    case .wanted: Text("What I want", "我想要的")
    case .personal: Text("Who I am", "我是怎樣的人")
    case .learning: Text("Where I’d learn", "我想修讀的")
    case .records: Text("What is listed", "列出的項目")
    }
  }

  var facets: [ConditionFacet] {
    switch self {
    case .held: [.award, .field, .years, .languages, .certificates, .results, .worksAs, .units, .lacking]
    case .wanted: [.likes, .pay, .topPay, .hours, .workplace, .regularHours]
    case .personal: [.traits]
    case .learning: [.institutions, .courses]
    case .records: [.qfFrom, .qfTo, .kind, .unknown]
    }
  }
}
