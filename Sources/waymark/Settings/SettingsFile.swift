internal import CheckedYAML
internal import Foundation

/// The file that settings are kept in.
public struct SettingsFile: Hashable, Sendable {
  public let path: String

  /// The file of the whole machine: what a kiosk goes by.
  public static let ofMachine = SettingsFile(path: "/etc/waymark/settings.yaml")

  /// The file at a path.
  public init(path: String) {
    self.path = path
  }

  /// The file in the folder that the environment names for configuration; none where it names no such folder.
  ///
  /// That is `XDG_CONFIG_HOME`, else `.config` in `HOME`. A relative path is ignored (XDG Base Directory Specification 0.8).
  public init?(in environment: [String: String]) {
    func folder(_ variable: String) -> String? {
      environment[variable].flatMap { $0.hasPrefix("/") ? $0 : nil }
    }
    guard let folder = folder("XDG_CONFIG_HOME") ?? folder("HOME").map({ $0 + "/.config" }) else { return nil }
    path = folder + "/waymark/settings.yaml"
  }

  /// What the file sets: nothing where there is no file.
  ///
  /// - Throws: ``SettingsError/faults(path:_:)`` where there is anything wrong with it.
  public func read() throws(SettingsError) -> Settings {
    guard exists else { return Settings() }
    switch FileContent(of: path) {
    case .unreadable(let reason):
      throw .faults(path: path, [Fault(reason, at: Place(file: path))])
    case .text(let text):
      var reader = SettingsReader(text: text, file: path)
      let settings = reader.read()
      guard reader.faults.isEmpty else { throw .faults(path: path, reader.faults.sorted()) }
      return settings
    }
  }

  /// Whether anything stands at the path, if only a link that leads nowhere, or may stand there out of our reach: settings that somebody
  /// made aren't passed over in silence.
  public var exists: Bool {
    var attributes = stat()
    return lstat(path, &attributes) == 0 || (errno != ENOENT && errno != ENOTDIR)
  }
}
