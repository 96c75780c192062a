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
    let fields = fields(root, keys: ["language", "colors", "glyphs", "mouse"])
    return Settings(
      language: word(fields["language"], of: Language.self),
      colors: word(fields["colors"], of: ColorSetting.self),
      glyphs: word(fields["glyphs"], of: GlyphSetting.self),
      mouse: fields["mouse"].map { flag($0) })
  }
}
