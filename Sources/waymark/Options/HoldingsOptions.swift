internal import ArgumentParser
internal import Careers

/// What somebody holds.
struct HoldingsOptions: ParsableArguments {
  @Option(help: ArgumentHelp("The highest award you hold, such as higher-diploma.", valueName: "id"))
  var holds: String?

  @Option(help: ArgumentHelp("A field of study that your award is in, such as computing. May be repeated.", valueName: "id"))
  var field: [String] = []

  @Option(help: ArgumentHelp("Your years of experience. Whether they are enough is for you to judge.", valueName: "number"))
  var years: Int?

  @Option(help: ArgumentHelp("A language you read. May be repeated.", valueName: "language"))
  var reads: [LanguageRequirement.Tongue] = []

  @Option(help: ArgumentHelp("A language you write. May be repeated.", valueName: "language"))
  var writes: [LanguageRequirement.Tongue] = []

  @Option(help: ArgumentHelp("A language you speak. May be repeated.", valueName: "language"))
  var speaks: [LanguageRequirement.Tongue] = []

  @Option(help: ArgumentHelp("A certification or an examination you hold. May be repeated.", valueName: "id"))
  var certificate: [String] = []

  func validate() throws {
    if let years, years < 0 { throw ValidationError("--years takes a number from 0 up, not \(years)") }
  }

  /// What is told, checked against the catalogue.
  ///
  /// - Throws: ``Failure`` where the catalogue has nothing of that name.
  func holdings(in library: any Library) throws -> Holdings {
    Conditions(try conditions(in: library)).holdings
  }

  /// The same, a condition for each option.
  ///
  /// - Throws: ``Failure`` where the catalogue has nothing of that name.
  func conditions(in library: any Library) throws -> [Condition] {
    let award = try holds.map { try library.qualification($0, option: "--holds") }
    let certificates = try certificate.map { try library.qualification($0, option: "--certificate") }
    let languages =
      reads.map { HeldLanguage($0, .read) } + writes.map { HeldLanguage($0, .written) } + speaks.map { HeldLanguage($0, .spoken) }
    let subjects: [Condition.Subject] =
      [award.map { .award(HeldAward($0.id, qfLevel: $0.qfLevel)) }].compactMap(\.self)
      + (try field.map { .field(try library.fieldOfStudy($0)) }) + [years.map { .years($0) }].compactMap(\.self)
      + languages.map { .language($0) } + certificates.map { .certificate($0.id) }
    return subjects.map { Condition($0) }
  }
}
