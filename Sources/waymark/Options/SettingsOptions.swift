internal import ArgumentParser

/// The option for the settings.
struct SettingsOptions: ParsableArguments {
  @Option(
    name: .customLong("settings"),
    help: ArgumentHelp(
      "Read the settings from this file and no other.",
      discussion: "Without it: the file of the account, or of the machine if that makes it a kiosk; see waymark --help.",
      valueName: "path"),
    completion: .file())
  var path: String?

  /// The file to use; see ``SettingsFile/find(named:isKiosk:in:)``.
  func file(isKiosk: Bool = false, in surroundings: ProcessEnvironment) throws -> SettingsFile? {
    try .find(named: path, isKiosk: isKiosk, in: surroundings)
  }

  /// The settings to use; see ``Settings/read(named:isKiosk:in:)``.
  func read(in surroundings: ProcessEnvironment) throws -> Settings { try .read(named: path, in: surroundings) }
}
