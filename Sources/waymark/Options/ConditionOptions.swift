internal import ArgumentParser
internal import Careers

/// What somebody wants, who they are and where they would learn.
struct ConditionOptions: ParsableArguments {
  /// Whether hours should be regular.
  enum Hours: String, EnumerableFlag {
    case regularHours, irregularHours

    static func help(for value: Hours) -> ArgumentHelp? {
      value == .regularHours ? "Only where no irregular hours are named." : "Only where irregular hours are named."
    }
  }

  /// What becomes of a record whose source doesn't state what is asked for.
  enum Unknown: String, CaseIterable, ExpressibleByArgument {
    case keep, drop
  }

  @Option(help: ArgumentHelp("The least starting pay, in HK$ a month.", valueName: "number"))
  var payFrom: Int?

  @Option(help: ArgumentHelp("The most hours a week.", valueName: "number"))
  var hoursTo: Int?

  @Option(help: ArgumentHelp("Where to work: indoors or outdoors.", valueName: "where"))
  var workplace: WorkSetting?

  @Flag(exclusivity: .exclusive)
  var hours: Hours?

  @Option(help: ArgumentHelp("A trait that must be named, such as patient. May be repeated.", valueName: "id"))
  var trait: [String] = []

  @Option(help: ArgumentHelp("An institution to learn at, such as ive. May be repeated; any of them will do.", valueName: "id"))
  var institution: [String] = []

  @Option(help: ArgumentHelp("A course to take. May be repeated; any of them will do.", valueName: "id"))
  var course: [String] = []

  @Option(help: ArgumentHelp("The lowest QF level, 1 to 7.", valueName: "level"))
  var qfFrom: QFLevel?

  @Option(help: ArgumentHelp("The highest QF level, 1 to 7.", valueName: "level"))
  var qfTo: QFLevel?

  @Option(help: ArgumentHelp("A kind of record, such as occupations. May be repeated; any of them will do.", valueName: "kind"))
  var kind: [List.Kind] = []

  @Option(help: ArgumentHelp("Leave out where you would work indoors, or outdoors.", valueName: "where"))
  var withoutWorkplace: WorkSetting?

  @Option(help: ArgumentHelp("Leave out what names this trait. May be repeated.", valueName: "id"))
  var withoutTrait: [String] = []

  @Option(help: ArgumentHelp("Leave out what lists courses of this institution. May be repeated.", valueName: "id"))
  var withoutInstitution: [String] = []

  @Option(help: ArgumentHelp("Leave out what lists this course. May be repeated.", valueName: "id"))
  var withoutCourse: [String] = []

  @Option(help: ArgumentHelp("Leave out a kind of record. May be repeated.", valueName: "kind"))
  var withoutKind: [List.Kind] = []

  @Option(help: ArgumentHelp("Keep or drop a record whose source doesn't state what you ask for.", valueName: "keep or drop"))
  var unknown: Unknown = .keep

  func validate() throws {
    for (option, figure) in [("--pay-from", payFrom), ("--hours-to", hoursTo)] {
      if let figure, figure < 0 { throw ValidationError("\(option) takes a number from 0 up, not \(figure)") }
    }
    if let qfFrom, let qfTo, qfFrom > qfTo {
      throw ValidationError("--qf-from \(qfFrom.rawValue) is above --qf-to \(qfTo.rawValue)")
    }
    if workplace != nil && withoutWorkplace != nil { throw ValidationError("--workplace and --without-workplace exclude each other") }
  }

  /// The conditions, checked against the catalogue.
  ///
  /// - Throws: ``Failure`` where the catalogue has nothing of that name.
  func conditions(in library: any Library) throws -> [Condition] {
    try included(in: library).map { Condition($0) } + excluded(in: library).map { Condition($0, isExcluded: true) }
  }

  private func included(in library: any Library) throws -> [Condition.Subject] {
    let figures: [Condition.Subject?] = [
      payFrom.map { .payFrom($0) }, hoursTo.map { .hoursTo($0) }, workplace.map { .workplace($0) },
      hours == .regularHours ? .regularHours : nil,
    ]
    let levels: [Condition.Subject?] = [qfFrom.map { .qfFrom($0) }, qfTo.map { .qfTo($0) }]
    return try figures.compactMap(\.self) + named(trait, institution, course, in: library) + levels.compactMap(\.self)
      + kind.compactMap(\.kind).map { .kind($0) }
  }

  private func excluded(in library: any Library) throws -> [Condition.Subject] {
    let rest: [Condition.Subject?] = [withoutWorkplace.map { .workplace($0) }, hours == .irregularHours ? .regularHours : nil]
    return try rest.compactMap(\.self) + named(withoutTrait, withoutInstitution, withoutCourse, in: library)
      + withoutKind.compactMap(\.kind).map { .kind($0) }
  }

  private func named(
    _ traits: [String], _ institutions: [String], _ courses: [String], in library: any Library
  ) throws -> [Condition.Subject] {
    try traits.map { .trait(try library.existing($0, of: .trait).id) }
      + institutions.map { .institution(try library.existing($0, of: .institution).id) }
      + courses.map { .course(try library.existing($0, of: .course).id) }
  }
}
