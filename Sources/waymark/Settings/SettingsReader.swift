internal import Careers
internal import CheckedYAML

/// Reads the text of a settings file, and collects every fault on the way.
struct SettingsReader: CheckedReader {
  var faults: [Fault]
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

  /// Shorter, and a page can't be read; longer, and the next student finds the last one's.
  private static let idleSeconds = 10...3600

  private mutating func number(_ value: YAMLValue?, within range: ClosedRange<Int>) -> Int? {
    guard let value, let number = number(value) else { return nil }
    if !range.contains(number) { report("\(number) isn't from \(range.lowerBound) to \(range.upperBound)", at: value.place) }
    return number
  }

  /// A path that means the same wherever the program is started.
  private mutating func path(_ value: YAMLValue?) -> String? {
    guard let value, let path = string(value) else { return nil }
    if !path.hasPrefix("/") { report("expected a path from the root on, such as /var/log/waymark/kiosk.log", at: value.place) }
    return path
  }
}
