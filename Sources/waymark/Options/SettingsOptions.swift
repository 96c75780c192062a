internal import ArgumentParser
internal import TextLayout

/// Which settings a command goes by.
struct SettingsOptions: ParsableArguments {
  @Option(
    name: .customLong("settings"),
    help: ArgumentHelp(
      "Read the settings from this file and no other.",
      discussion: "Without it: the file of the account, or of the machine where that makes a kiosk of it; see waymark --help.",
      valueName: "path"),
    completion: .file())
  var path: String?

  /// The file that counts: the one named, or the machine's where it makes a kiosk of it, else that of whoever runs the program.
  ///
  /// A machine's file with faults counts: it may be meant to make a kiosk of it.
  ///
  /// - Parameter isKiosk: whether a kiosk is asked for, which goes by the machine's file.
  /// - Returns: nothing where the environment names no folder for settings.
  /// - Throws: ``Failure`` where the named file isn't there.
  func file(isKiosk: Bool = false, in surroundings: Surroundings) throws -> SettingsFile? {
    if let path { return try Self.named(path) }
    guard let ofMachine = try? SettingsFile.ofMachine.read(), !isKiosk, ofMachine.kiosk != true else { return .ofMachine }
    return SettingsFile(in: surroundings.environment)
  }

  /// What is set; nothing where there is no file.
  ///
  /// - Throws: ``Failure`` that names every fault in it.
  func read(isKiosk: Bool = false, in surroundings: Surroundings) throws -> Settings {
    do {
      return try file(isKiosk: isKiosk, in: surroundings)?.read() ?? Settings()
    } catch let error as SettingsError {
      throw Failure(message: "the settings have faults:\n\(error)", status: .unusableInput)
    }
  }

  private static func named(_ path: String) throws -> SettingsFile {
    let file = SettingsFile(path: path)
    guard file.exists else { throw Failure(message: "\(Sanitiser.clean(path)): no such file", status: .notFound) }
    return file
  }
}
