extension Mutation {
  /// A file that isn't YAML, or not such as a catalogue has.
  static let syntax: [Mutation] = [
    Mutation(
      "ours/occupations/technician.yaml", "  - {en: Mend hardware, zh-Hant: 維修硬件}", "  - {en: Mend hardware, zh-Hant: 維修硬件",
      "7:5: not YAML: did not find expected ',' or '}'; is a bracket open, a blank too many, or text without quotes?"),
    Mutation(
      "published/traits.yaml", "traits:", "traits",
      "3:8: not YAML: could not find expected ':'"),
    Mutation(
      "published/traits.yaml", "  - {id", "\t- {id",
      "3:1: not YAML: found character that cannot start any token; is it a tab, or text that needs quotes?"),
    Mutation(
      "published/traits.yaml", "{en: Patient}", "{en: 'Patient}",
      "3:58: not YAML: found unexpected end of stream"),
    Mutation(
      "published/traits.yaml", "{en: Patient}", "{en: Patient, en: Patients}",
      "3:27: key \u{201C}en\u{201D} appears twice in one mapping"),
    Mutation(
      "published/occupations/technician.yaml", "lines: [4, 40]", "lines: [4, 40]\nlines: [4, 40]",
      "3:1: key \u{201C}lines\u{201D} appears twice in one mapping"),
    Mutation(
      "published/traits.yaml", "document: careers-page", "document: careers-page\n---\nmore: 1",
      "2:1: not YAML: but found another document"),
    Mutation(
      "published/traits.yaml", "{en: Patient}", "{en: Patient, <<: {en: Calm}}",
      "3:40: unknown key \u{201C}<<\u{201D}; did you mean \u{201C}en\u{201D}?"),
    Mutation(
      "ours/occupations/technician.yaml", "Helper: 助手", "Helper: 助手\n  Helper: 助理",
      "9:3: key \u{201C}Helper\u{201D} appears twice in one mapping"),
    Mutation(
      "published/traits.yaml", "{en: Patient}", "{en: &name Patient}",
      "3:31: anchors and aliases aren't used in a catalogue: no word may begin with &"),
    Mutation(
      "published/traits.yaml", "{en: Patient}", "{en: *name}",
      "3:31: anchors and aliases aren't used in a catalogue: no word may begin with *"),
    Mutation(
      "published/traits.yaml", "{en: Patient}", "{en: %x}",
      "3:31: not YAML: found character that cannot start any token; is it a tab, or text that needs quotes?"),
    Mutation(
      "published/traits.yaml", "{en: Patient}", "{en: @x}",
      "3:31: not YAML: found character that cannot start any token; is it a tab, or text that needs quotes?"),
    Mutation(
      "ours/links.yaml", "occupation: technician", "occupation: technician: one",
      "2:27: not YAML: mapping values are not allowed in this context; text with a colon and a space in it needs quotes"),
  ]
}
