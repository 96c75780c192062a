/// One thing that a person says of themselves, or wants.
public struct Condition: Codable, Hashable, Sendable {
  /// The subject of a condition.
  public enum Subject: Codable, Hashable, Sendable {
    // Their profile: what they hold, do, or say they lack.
    case award(HeldAward)
    /// The id of a ``FieldOfStudy``.
    case field(String)
    /// Years of experience.
    case years(Int)
    case language(HeldLanguage)
    /// The id of a ``Qualification`` that is a certification or an examination.
    case certificate(RecordID)
    case result(ExaminationResult)
    /// The code of a ``UnitOfCompetency`` that is held.
    case unit(RecordID)
    /// A ``JobTitle``, ``Level`` or ``Occupation``.
    case worksAs(RecordID)
    /// The id of a ``Qualification``, or the code of a ``UnitOfCompetency``, that isn't held.
    case lacking(RecordID)
    // What they want.
    /// The least pay of the first rung, in Hong Kong dollars a month.
    case payFrom(Int)
    /// The least pay that some rung reaches, in Hong Kong dollars a month.
    case payReaching(Int)
    /// The most hours a week.
    case hoursTo(Int)
    case workplace(WorkSetting)
    case regularHours
    case likes(Activity)
    // Who they are, and where they would learn.
    case trait(RecordID)
    case institution(RecordID)
    case course(RecordID)
    case qfFrom(QFLevel)
    case qfTo(QFLevel)
    case kind(RecordKind)
  }

  public var subject: Subject
  /// Whether records that answer to the subject are excluded.
  public private(set) var isExcluded: Bool

  /// - Parameter isExcluded: ignored if the subject can't be excluded.
  public init(_ subject: Subject, isExcluded: Bool = false) {
    self.subject = subject
    self.isExcluded = isExcluded && subject.canBeExcluded
  }
}

extension Condition.Subject {
  /// Whether it can be excluded: not what a person says of themselves or likes, and not figures.
  public var canBeExcluded: Bool {
    switch self {
    case .workplace, .regularHours, .trait, .institution, .course, .kind: true
    case .payFrom, .payReaching, .hoursTo, .likes, .qfFrom, .qfTo: false
    case .award, .field, .years, .language, .certificate, .result, .unit, .worksAs, .lacking: false
    }
  }

  /// Whether it belongs to the profile: it says how far requirements are met, and leaves nothing out.
  public var isOfProfile: Bool {
    switch self {
    case .award, .field, .years, .language, .certificate, .result, .unit, .worksAs, .lacking: true
    case .payFrom, .payReaching, .hoursTo, .workplace, .regularHours, .likes, .trait, .institution, .course, .qfFrom, .qfTo, .kind: false
    }
  }

  /// Whether a list can't have both: two figures of one kind, one thing both wanted and excluded, or both held and lacking.
  func isReplaced(by other: Condition.Subject) -> Bool {
    switch (self, other) {
    case (.award, .award), (.years, .years), (.hoursTo, .hoursTo), (.workplace, .workplace), (.qfFrom, .qfFrom), (.qfTo, .qfTo),
      (.worksAs, .worksAs), (.payFrom, .payFrom), (.payFrom, .payReaching), (.payReaching, .payFrom), (.payReaching, .payReaching):
      true
    case (.result(let result), .result(let other)): result.paper == other.paper
    case (.lacking(let id), .award(let award)), (.award(let award), .lacking(let id)): id == award.id
    case (.lacking(let id), .certificate(let other)), (.certificate(let other), .lacking(let id)): id == other
    case (.lacking(let id), .unit(let code)), (.unit(let code), .lacking(let id)): id == code
    default: self == other
    }
  }
}

extension Condition {
  /// The condition in a few words.
  ///
  /// - Parameters:
  ///   - titles: titles of the records that it names; a record without one is shown by its id.
  ///   - fields: titles of fields of study by their ids.
  public func title(in titles: [RecordID: Text], fields: [String: Text] = [:]) -> Text {
    let title = subject.title(in: titles, fields: fields)
    guard isExcluded else { return title }
    if case .regularHours = subject { return Text("irregular hours", "不定時工作") }
    return title.mapped { language, words in language == .english ? "not \(words)" : "不包括\(words)" }
  }
}

extension Condition.Subject {
  fileprivate func title(in titles: [RecordID: Text], fields: [String: Text]) -> Text {
    switch self {
    case .award(let award): award.title(Self.title(of: award.id, in: titles)).mapped { $0 == .english ? "holding \($1)" : "持有\($1)" }
    case .certificate(let id): Self.title(of: id, in: titles).mapped { $0 == .english ? "holding \($1)" : "持有\($1)" }
    case .field(let id): (fields[id] ?? Text(verbatim: id)).mapped { $0 == .english ? "in \($1)" : "修讀\($1)" }
    case .years(let years): Text(years == 1 ? "1 year of experience" : "\(years) years of experience", "\(years)年經驗")
    case .language(let language): language.title
    case .result(let result): Text(verbatim: "\(result.paper): \(result.result)")
    case .unit(let code): Text("holding \(code)", "持有\(code)")
    case .worksAs(let id): Self.title(of: id, in: titles).mapped { $0 == .english ? "working as \($1)" : "任職\($1)" }
    case .lacking(let id): Self.title(of: id, in: titles).mapped { $0 == .english ? "without \($1)" : "沒有\($1)" }
    case .likes(let activity): activity.title.mapped { $0 == .english ? "likes to \($1)" : "喜歡\($1)" }
    case .payReaching(let figure): Pay.inUsualUnit(figure).mapped { $0 == .english ? "pay reaching \($1)" : "薪酬可達\($1)" }
    case .payFrom(let figure): Pay.inUsualUnit(figure).mapped { $0 == .english ? "pay from \($1)" : "起薪\($1)或以上" }
    case .hoursTo(let hours): Text("at most \(hours) hours a week", "每週最多\(hours)小時")
    case .workplace(.indoors): Text("indoors", "室內工作")
    case .workplace(.outdoors): Text("outdoors", "戶外工作")
    case .regularHours: Text("regular hours", "固定工時")
    case .trait(let id), .institution(let id), .course(let id): Self.title(of: id, in: titles)
    case .qfFrom(let level): level.text.mapped { $0 == .english ? "\($1) or above" : "\($1)或以上" }
    case .qfTo(let level): level.text.mapped { $0 == .english ? "\($1) or below" : "\($1)或以下" }
    case .kind(let kind): kind.pluralTitle
    }
  }

  private static func title(of id: RecordID, in titles: [RecordID: Text]) -> Text {
    titles[id] ?? Award.with(id)?.title ?? Text(verbatim: id.rawValue)
  }
}
