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
    let fields = fields(root, keys: ["language", "colors", "glyphs", "mouse", "printer"])
    return Settings(
      language: word(fields["language"], of: Language.self),
      colors: word(fields["colors"], of: ColorSetting.self),
      glyphs: word(fields["glyphs"], of: GlyphSetting.self),
      mouse: fields["mouse"].map { flag($0) },
      printer: queue(fields["printer"]))
  }

  private mutating func queue(_ value: YAMLValue?) -> PrinterQueue? {
    guard let value, let name = string(value) else { return nil }
    let queue = PrinterQueue(name)
    if queue == nil { report("a print queue is named by letters, digits and - _ . with a letter or digit first", at: value.place) }
    return queue
  }
}
