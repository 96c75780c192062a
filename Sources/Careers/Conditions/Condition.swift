/// One condition that somebody sets.
public struct Condition: Codable, Hashable, Sendable {
  /// What a condition asks for.
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
  /// Whether what the subject asks for is kept out.
  public private(set) var isExcluded: Bool

  /// - Parameter isExcluded: without effect where a subject can't be excluded.
  public init(_ subject: Subject, isExcluded: Bool = false) {
    self.subject = subject
    self.isExcluded = isExcluded && subject.canBeExcluded
  }
}

extension Condition.Subject {
  /// Whether it makes sense to keep out what it asks for: nobody can hold something negatively, and a figure has two ends already.
  public var canBeExcluded: Bool {
    switch self {
    case .workplace, .regularHours, .trait, .institution, .course, .kind: true
    case .award, .field, .years, .language, .certificate, .payFrom, .hoursTo, .qfFrom, .qfTo: false
    }
  }

  /// Whether it is part of what somebody holds.
  public var isHeld: Bool {
    switch self {
    case .award, .field, .years, .language, .certificate: true
    default: false
    }
  }

  /// Whether both can't stand in one list: a figure that would be given twice, or the same thing wanted and excluded.
  func isReplaced(by other: Condition.Subject) -> Bool {
    switch (self, other) {
    case (.award, .award), (.years, .years), (.payFrom, .payFrom), (.hoursTo, .hoursTo), (.workplace, .workplace), (.qfFrom, .qfFrom),
      (.qfTo, .qfTo):
      true
    default: self == other
    }
  }
}
