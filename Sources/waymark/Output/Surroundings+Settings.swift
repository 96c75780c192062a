internal import Settings

extension Surroundings {
  /// What the settings file says; nothing where there is none.
  ///
  /// - Throws: ``Failure`` that names every fault in it.
  func settings() throws -> Settings {
    do {
      return try SettingsFile(in: environment)?.read() ?? Settings()
    } catch {
      throw Failure(message: "the settings have faults:\n\(error)", status: .unusableInput)
    }
  }
}
