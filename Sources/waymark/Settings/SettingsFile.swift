internal import Careers
internal import CheckedYAML
internal import Foundation
internal import TextLayout

/// The file with the settings.
struct SettingsFile: Hashable, Sendable {
  let path: String

  /// The settings of the whole machine, for kiosks.
  static let ofMachine = SettingsFile(path: "/etc/waymark/settings.yaml")

  /// The file at a path.
  init(path: String) {
    self.path = path
  }

  /// The file in the environment's configuration folder; nil if there is no such folder.
  ///
  /// That is `XDG_CONFIG_HOME`, else `.config` in `HOME`. A relative path is ignored (XDG Base Directory Specification 0.8).
  init?(in environment: [String: String]) {
    func folder(_ variable: String) -> String? {
      environment[variable].flatMap { $0.hasPrefix("/") ? $0 : nil }
    }
    guard let folder = folder("XDG_CONFIG_HOME") ?? folder("HOME").map({ $0 + "/.config" }) else { return nil }
    path = folder + "/waymark/settings.yaml"
  }

  /// The settings in the file; defaults if there is no file.
  ///
  /// - Throws: ``SettingsError/faults(path:_:)`` if there are faults in it.
  func read() throws(SettingsError) -> Settings {
    guard exists else { return Settings() }
    switch FileContent(of: path) {
    case .unreadable(let reason):
      throw .faults(path: path, [Diagnostic(reason, at: Place(file: path))])
    case .text(let text):
      var reader = SettingsReader(text: text, file: path)
      let settings = reader.read()
      guard reader.faults.isEmpty else { throw .faults(path: path, reader.faults.sorted()) }
      return settings
    }
  }

  /// Whether anything is at the path, even a broken link or a file that we can't reach, so that settings aren't
  /// silently ignored.
  var exists: Bool {
    var attributes = stat()
    return lstat(path, &attributes) == 0 || (errno != ENOENT && errno != ENOTDIR)
  }
}

extension SettingsFile {
  /// The file to use: the named one, or the machine's if it makes this a kiosk, else the account's.
  ///
  /// A faulty machine's file is used as well, since it may be meant to make this a kiosk.
  ///
  /// - Parameter isKiosk: whether a kiosk is requested, which uses the machine's file.
  /// - Returns: nil if the environment names no folder for settings.
  /// - Throws: ``Failure`` if the named file doesn't exist.
  static func find(named path: String?, isKiosk: Bool = false, in surroundings: ProcessEnvironment) throws -> SettingsFile? {
    if let path {
      let file = SettingsFile(path: path)
      guard file.exists else { throw Failure(message: "\(Sanitiser.clean(path)): no such file", status: .notFound) }
      return file
    }
    guard let ofMachine = try? SettingsFile.ofMachine.read(), !isKiosk, ofMachine.kiosk != true else { return .ofMachine }
    return SettingsFile(in: surroundings.environment)
  }
}

extension Settings {
  /// The settings of the file to use; defaults if there is no file.
  ///
  /// - Throws: ``Failure`` with every fault in it.
  static func read(named path: String?, isKiosk: Bool = false, in surroundings: ProcessEnvironment) throws -> Settings {
    do {
      return try SettingsFile.find(named: path, isKiosk: isKiosk, in: surroundings)?.read() ?? Settings()
    } catch let error as SettingsError {
      throw Failure(message: "the settings have faults:\n\(error)", status: .unusableInput)
    }
  }
}

/// Reads the text of a settings file and collects all faults.
struct SettingsReader: CheckedReader {
  var faults: [Diagnostic]
  private let file: YAMLFile

  init(text: String, file name: String) {
    file = YAMLFile(text: text, file: name, of: "settings", mayBeEmpty: true)
    faults = file.faults
  }

  func refused(in _: String) -> Set<Unicode.Scalar> {
    file.refused
  }

  mutating func read() -> Settings {
    guard let root = file.root else { return Settings() }
    let fields = fields(root, keys: ["language", "colors", "glyphs", "mouse", "printer", "kiosk", "idle", "open", "log"])
    return Settings(
      language: word(fields["language"], of: Language.self),
      colors: word(fields["colors"], of: ColorSetting.self),
      glyphs: word(fields["glyphs"], of: GlyphSetting.self),
      mouse: fields["mouse"].map { flag($0) },
      printer: queue(fields["printer"]),
      kiosk: fields["kiosk"].map { flag($0) },
      idle: number(fields["idle"], within: Self.idleSeconds),
      open: Set(list(fields["open"]).compactMap { word($0, of: OpenSetting.self) }),
      log: path(fields["log"]))
  }

  private mutating func queue(_ value: YAMLValue?) -> PrinterQueue? {
    guard let value, let name = string(value) else { return nil }
    let queue = PrinterQueue(name)
    if queue == nil { report("a print queue is named by letters, digits and - _ . with a letter or digit first", at: value.place) }
    return queue
  }

  /// With less, a page can't be read; with more, the next student would find the last one's.
  private static let idleSeconds = 10...3600

  private mutating func number(_ value: YAMLValue?, within range: ClosedRange<Int>) -> Int? {
    guard let value, let number = number(value) else { return nil }
    if !range.contains(number) { report("\(number) isn't from \(range.lowerBound) to \(range.upperBound)", at: value.place) }
    return number
  }

  /// An absolute path, which means the same wherever the program is started.
  private mutating func path(_ value: YAMLValue?) -> String? {
    guard let value, let path = string(value) else { return nil }
    if !path.hasPrefix("/") { report("expected an absolute path, such as /var/log/waymark/kiosk.log", at: value.place) }
    return path
  }
}

/// Why the settings can't be used.
enum SettingsError: Error, Hashable, Sendable {
  /// A file with faults, sorted by line.
  case faults(path: String, [Diagnostic])
}

extension SettingsError: CustomStringConvertible {
  /// `path:line:column: message` for each fault, on its own line.
  var description: String {
    switch self {
    case .faults(_, let faults): faults.map(\.description).joined(separator: "\n")
    }
  }
}
