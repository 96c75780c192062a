/// One condition that a student sets.
public struct Condition: Codable, Hashable, Sendable {
  /// The subject of a condition.
  public enum Subject: Codable, Hashable, Sendable {
    // What I hold.
    case award(HeldAward)
    /// The id of a ``FieldOfStudy``.
    case field(String)
    /// Years of experience.
    case years(Int)
    case language(HeldLanguage)
    /// The id of a ``Qualification`` that is a certification or an examination.
    case certificate(RecordID)
    // What I want.
    /// The least starting pay, in Hong Kong dollars a month.
    case payFrom(Int)
    /// The most hours a week.
    case hoursTo(Int)
    case workplace(WorkSetting)
    case regularHours
    // Who I am, and where I would learn.
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
  /// Whether it can be excluded: not what a student holds, and not figures.
  public var canBeExcluded: Bool {
    switch self {
    case .workplace, .regularHours, .trait, .institution, .course, .kind: true
    case .award, .field, .years, .language, .certificate, .payFrom, .hoursTo, .qfFrom, .qfTo: false
    }
  }

  /// Whether it is something the student holds.
  public var isHeld: Bool {
    switch self {
    case .award, .field, .years, .language, .certificate: true
    default: false
    }
  }

  /// Whether a list can't have both: two figures of one kind, or one thing both wanted and excluded.
  func isReplaced(by other: Condition.Subject) -> Bool {
    switch (self, other) {
    case (.award, .award), (.years, .years), (.payFrom, .payFrom), (.hoursTo, .hoursTo), (.workplace, .workplace), (.qfFrom, .qfFrom),
      (.qfTo, .qfTo):
      true
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
    case .award(let award): Self.title(of: award.id, in: titles).mapped { $0 == .english ? "holding \($1)" : "持有\($1)" }
    case .certificate(let id): Self.title(of: id, in: titles).mapped { $0 == .english ? "holding \($1)" : "持有\($1)" }
    case .field(let id): (fields[id] ?? Text(verbatim: id)).mapped { $0 == .english ? "in \($1)" : "修讀\($1)" }
    case .years(let years): Text(years == 1 ? "1 year of experience" : "\(years) years of experience", "\(years)年經驗")
    case .language(let language): language.title
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
    titles[id] ?? Text(verbatim: id.rawValue)
  }
}
