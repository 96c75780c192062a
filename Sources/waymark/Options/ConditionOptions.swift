public import ArgumentParser
public import Careers

/// The options for what a person wants: pay, hours, place, what they like, traits, levels, where to learn.
struct ConditionOptions: ParsableArguments {
  /// Whether hours should be regular.
  enum Hours: String, EnumerableFlag {
    case regularHours, irregularHours

    static func help(for value: Hours) -> ArgumentHelp? {
      value == .regularHours ? "Only if no irregular hours are mentioned." : "Only if irregular hours are mentioned."
    }
  }

  /// Whether to keep records with a source that doesn't state what is asked for.
  enum Unknown: String, CaseIterable, ExpressibleByArgument {
    case keep, drop
  }

  /// The rung that pay is asked of.
  enum PayRung: String, CaseIterable, ExpressibleByArgument {
    case first, any
  }

  @Option(help: ArgumentHelp("The least pay, in HK$ a month.", valueName: "number"))
  var payFrom: [Int] = []

  @Option(help: ArgumentHelp("The rung that --pay-from asks of: the first, or any.", valueName: "rung"))
  var payRung: [PayRung] = []

  @Option(help: ArgumentHelp("The most hours a week.", valueName: "number"))
  var hoursTo: [Int] = []

  @Option(help: ArgumentHelp("What you like doing. May be repeated; any one is enough.", valueName: "verb"))
  var likes: [Activity] = []

  @Option(help: ArgumentHelp("Where to work: indoors or outdoors.", valueName: "where"))
  var workplace: [WorkSetting] = []

  @Flag(exclusivity: .exclusive)
  var hours: Hours?

  @Option(help: ArgumentHelp("A trait that must be named, such as patient. May be repeated.", valueName: "id"))
  var trait: [String] = []

  @Option(help: ArgumentHelp("An institution to learn at, such as ive. May be repeated; any one is enough.", valueName: "id"))
  var institution: [String] = []

  @Option(help: ArgumentHelp("A course to take. May be repeated; any one is enough.", valueName: "id"))
  var course: [String] = []

  @Option(help: ArgumentHelp("The lowest QF level, 1 to 7.", valueName: "level"))
  var qfFrom: [QFLevel] = []

  @Option(help: ArgumentHelp("The highest QF level, 1 to 7.", valueName: "level"))
  var qfTo: [QFLevel] = []

  @Option(help: ArgumentHelp("A kind of record, such as occupations. May be repeated; any one is enough.", valueName: "kind"))
  var kind: [RecordKind] = []

  @Option(help: ArgumentHelp("Leave out indoor work, or outdoor work.", valueName: "where"))
  var withoutWorkplace: WorkSetting?

  @Option(help: ArgumentHelp("Leave out records that name this trait. May be repeated.", valueName: "id"))
  var withoutTrait: [String] = []

  @Option(help: ArgumentHelp("Leave out records that list courses of this institution. May be repeated.", valueName: "id"))
  var withoutInstitution: [String] = []

  @Option(help: ArgumentHelp("Leave out records that list this course. May be repeated.", valueName: "id"))
  var withoutCourse: [String] = []

  @Option(help: ArgumentHelp("Leave out a kind of record. May be repeated.", valueName: "kind"))
  var withoutKind: [RecordKind] = []

  @Option(help: ArgumentHelp("Keep or drop records that don't say what you ask for.", valueName: "keep or drop"))
  var unknown: Unknown = .keep

  func validate() throws {
    for (option, figures) in [("--pay-from", payFrom), ("--hours-to", hoursTo)] {
      try Once.check(option, figures)
      if let figure = figures.first, figure < 0 { throw ValidationError("\(option) takes a number from 0 up, not \(figure)") }
    }
    for (option, levels) in [("--qf-from", qfFrom), ("--qf-to", qfTo)] { try Once.check(option, levels.map(\.rawValue)) }
    try Once.check("--workplace", workplace.map(\.rawValue))
    try Once.check("--pay-rung", payRung.map(\.rawValue))
    if !payRung.isEmpty && payFrom.isEmpty { throw ValidationError("--pay-rung goes with --pay-from") }
    if let lowest = qfFrom.first, let highest = qfTo.first, lowest > highest {
      throw ValidationError("--qf-from \(lowest.rawValue) is above --qf-to \(highest.rawValue)")
    }
    if !workplace.isEmpty && withoutWorkplace != nil { throw ValidationError("--workplace and --without-workplace exclude each other") }
  }

  /// The conditions, checked against the catalogue.
  ///
  /// - Throws: ``Failure`` if the catalogue has nothing with that name.
  func conditions(in library: any Library) throws -> [Condition] {
    try included(in: library).map { Condition($0) } + excluded(in: library).map { Condition($0, isExcluded: true) }
  }

  private func included(in library: any Library) throws -> [Condition.Subject] {
    let figures: [Condition.Subject?] = [
      payFrom.first.map { payRung.first == .any ? .payReaching($0) : .payFrom($0) }, hoursTo.first.map { .hoursTo($0) },
      workplace.first.map { .workplace($0) },
      hours == .regularHours ? .regularHours : nil,
    ]
    let levels: [Condition.Subject?] = [qfFrom.first.map { .qfFrom($0) }, qfTo.first.map { .qfTo($0) }]
    return try figures.compactMap(\.self) + likes.map { .likes($0) } + named(trait, institution, course, in: library)
      + levels.compactMap(\.self)
      + kind.map { .kind($0) }
  }

  private func excluded(in library: any Library) throws -> [Condition.Subject] {
    let rest: [Condition.Subject?] = [withoutWorkplace.map { .workplace($0) }, hours == .irregularHours ? .regularHours : nil]
    return try rest.compactMap(\.self) + named(withoutTrait, withoutInstitution, withoutCourse, in: library)
      + withoutKind.map { .kind($0) }
  }

  private func named(
    _ traits: [String], _ institutions: [String], _ courses: [String], in library: any Library
  ) throws -> [Condition.Subject] {
    try traits.map { .trait(try library.existing($0, of: .trait).id) }
      + institutions.map { .institution(try library.existing($0, of: .institution).id) }
      + courses.map { .course(try library.existing($0, of: .course).id) }
  }
}

/// Kinds by their plural: `occupations`, `job-titles`.
extension RecordKind: ExpressibleByArgument {
  public init?(argument: String) {
    guard let kind = Self.allCases.first(where: { $0.plural == argument }) else { return nil }
    self = kind
  }

  public var defaultValueDescription: String { plural }
  public static var allValueStrings: [String] { allCases.map(\.plural) }
  public static var allValueDescriptions: [String: String] { [:] }
}

extension QFLevel: ExpressibleByArgument {
  public init?(argument: String) {
    guard let number = Int(argument) else { return nil }
    self.init(rawValue: number)
  }

  public static var allValueStrings: [String] { range.map(String.init) }
}

extension LanguageRequirement.Tongue: ExpressibleByArgument {
  /// Accepts any letter case.
  public init?(argument: String) {
    self.init(rawValue: argument.lowercased())
  }
}

extension WorkSetting: ExpressibleByArgument {
  /// Accepts any letter case.
  public init?(argument: String) {
    self.init(rawValue: argument.lowercased())
  }
}

extension Activity: ExpressibleByArgument {
  /// Accepts any letter case.
  public init?(argument: String) {
    self.init(rawValue: argument.lowercased())
  }
}
