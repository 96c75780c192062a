internal import ArgumentParser
internal import Careers

/// The languages that a command prints in.
struct LanguageOptions: ParsableArguments {
  @Option(help: ArgumentHelp("en or zh-Hant.", discussion: "Without it: the locale's language.", valueName: "language"))
  var language: Language?

  @Flag(help: "Print every text in both languages.")
  var bothLanguages = false

  /// The language asked for, else the locale's.
  func leading(in surroundings: Surroundings) -> Language {
    language ?? surroundings.language
  }
}
