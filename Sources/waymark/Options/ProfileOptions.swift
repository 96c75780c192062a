public import ArgumentParser
public import Careers

/// The options for what a person says of themselves.
struct ProfileOptions: ParsableArguments {
  @Option(help: ArgumentHelp("The highest award you hold, such as higher-diploma.", valueName: "id"))
  var holds: [String] = []

  @Option(help: ArgumentHelp("The QF level of that award, 1 to 7, if it is a certificate or a diploma.", valueName: "level"))
  var awardLevel: [QFLevel] = []

  @Option(help: ArgumentHelp("A field of study that your award is in, such as computing. May be repeated.", valueName: "id"))
  var field: [String] = []

  @Option(help: ArgumentHelp("Your years of experience.", valueName: "number"))
  var years: [Int] = []

  @Option(help: ArgumentHelp("A language you read. May be repeated.", valueName: "language"))
  var reads: [LanguageRequirement.Tongue] = []

  @Option(help: ArgumentHelp("A language you write. May be repeated.", valueName: "language"))
  var writes: [LanguageRequirement.Tongue] = []

  @Option(help: ArgumentHelp("A language you speak. May be repeated.", valueName: "language"))
  var speaks: [LanguageRequirement.Tongue] = []

  @Option(help: ArgumentHelp("A certification or an examination you hold. May be repeated.", valueName: "id"))
  var certificate: [String] = []

  @Option(
    help: ArgumentHelp("A result in a paper, such as \"English Language=Level 3\". May be repeated.", valueName: "subject=level"))
  var result: [ExaminationResult] = []

  @Option(help: ArgumentHelp("A unit of competency you hold, by its code. May be repeated.", valueName: "code"))
  var unit: [String] = []

  @Option(help: ArgumentHelp("The job title, level or occupation that you work as now.", valueName: "id"))
  var worksAs: [String] = []

  @Option(help: ArgumentHelp("An award, certification, examination or unit that you do not have. May be repeated.", valueName: "id"))
  var lacks: [String] = []

  func validate() throws {
    try Once.check("--holds", holds)
    try Once.check("--award-level", awardLevel.map(\.rawValue))
    try Once.check("--years", years)
    try Once.check("--works-as", worksAs)
    if let years = years.first, years < 0 { throw ValidationError("--years takes a number from 0 up, not \(years)") }
    if !awardLevel.isEmpty && holds.isEmpty { throw ValidationError("--award-level goes with --holds") }
    for (option, named) in [("--unit", unit), ("--certificate", certificate), ("--lacks", lacks), ("--result", result.map(\.paper))] {
      if let twice = named.first(where: { name in named.count { $0.lowercased() == name.lowercased() } > 1 }) {
        throw ValidationError("\(option) names \(twice) twice")
      }
    }
    let has = (holds + certificate + unit).map { $0.lowercased() }
    if let both = lacks.first(where: { has.contains($0.lowercased()) }) {
      throw ValidationError("\(both) can't be both held and lacking")
    }
  }

  /// The profile, checked against the catalogue.
  ///
  /// - Throws: ``Failure`` if the catalogue has nothing with that name.
  func profile(in library: any Library) throws -> Profile {
    Conditions(try conditions(in: library)).profile
  }

  /// The profile as conditions, one for each option.
  ///
  /// - Throws: ``Failure`` if the catalogue has nothing with that name.
  func conditions(in library: any Library) throws -> [Condition] {
    let languages =
      reads.map { HeldLanguage($0, .read) } + writes.map { HeldLanguage($0, .written) } + speaks.map { HeldLanguage($0, .spoken) }
    let subjects: [Condition.Subject] =
      (try holds.map { .award(try award($0, in: library)) }) + (try field.map { .field(try library.fieldOfStudy($0)) })
      + years.map { .years($0) } + languages.map { .language($0) }
    let held: [Condition.Subject] =
      (try certificate.map { .certificate(try library.qualification($0, option: "--certificate").id) }) + result.map { .result($0) }
      + (try unit.map { .unit(try library.existing($0, of: .unit).id) })
    let rest: [Condition.Subject] =
      (try worksAs.map { .worksAs(try library.work($0).id) }) + (try lacks.map { .lacking(try library.lacked($0)) })
    return (subjects + held + rest).map { Condition($0) }
  }

  /// The award, with the level that was given, or else the catalogue's or the list's.
  private func award(_ id: String, in library: any Library) throws -> HeldAward {
    let award = try library.heldAward(id)
    guard let level = awardLevel.first else { return award }
    guard Award.with(award.id)?.isAtSeveralLevels ?? (award.qfLevel == nil) else {
      throw Failure(message: "\(award.id) has its own level: --award-level goes with a certificate or a diploma", status: .usage)
    }
    if let levels = Award.with(award.id)?.levels, !levels.contains(level) {
      let possible = levels.map { "\($0.rawValue)" }.joined(separator: ", ")
      throw Failure(message: "no \(award.id) is at QF level \(level.rawValue): --award-level takes \(possible)", status: .usage)
    }
    return HeldAward(award.id, qfLevel: level)
  }
}

/// Options that may be given once.
enum Once {
  /// - Throws: `ValidationError` that names what contradicts what.
  static func check(_ option: String, _ values: [some CustomStringConvertible]) throws {
    guard values.count > 1 else { return }
    let named = values.map { "\(option) \($0)" }.joined(separator: " and ")
    throw ValidationError("\(named) contradict each other: give it once")
  }
}

extension ExaminationResult: ExpressibleByArgument {
  /// “English Language=Level 3”, or with “3” alone.
  public init?(argument: String) {
    let parts = argument.split(separator: "=", maxSplits: 1).map { $0.split(separator: " ").joined(separator: " ") }
    guard parts.count == 2, parts.allSatisfy({ !$0.isEmpty }) else { return nil }
    self.init(paper: parts[0], result: parts[1])
  }
}
