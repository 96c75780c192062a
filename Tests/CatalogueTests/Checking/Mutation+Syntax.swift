extension Mutation {
  /// A file that isn't YAML, or isn't in the form of a catalogue.
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

  /// Refused characters, as they are and as escapes.
  static let characters: [Mutation] = [
    Mutation(
      "ours/occupations/technician.yaml", "Mend hardware", "Mend\u{F0A7} hardware",
      "6:14: character not allowed: U+F0A7, private use"),
    Mutation(
      "ours/occupations/technician.yaml", "Mend hardware", "Mend\u{202E} hardware",
      "6:14: character not allowed: U+202E, bidirectional control"),
    Mutation(
      "ours/occupations/technician.yaml", "Mend hardware", "Mend\u{200B} hardware",
      "6:14: character not allowed: U+200B, zero width"),
    Mutation(
      "ours/occupations/technician.yaml", "Mend hardware", "Mend \u{1F600} hardware",
      "6:15: character not allowed: U+1F600, emoji"),
    Mutation(
      "ours/occupations/technician.yaml", "Mend hardware", "Mend \u{2764}\u{FE0F} hardware",
      "6:16: character not allowed: U+FE0F, variation selector"),
    Mutation(
      "ours/occupations/technician.yaml", "Mend hardware", "Mende\u{301} hardware",
      "6:15: character not allowed: U+0301, not NFC"),
    Mutation(
      "ours/occupations/technician.yaml", "Mend hardware", "Mend\u{2028} hardware",
      "6:14: character not allowed: U+2028, line separator"),
    Mutation(
      "ours/occupations/technician.yaml", "維修硬件", "維修\u{F976}硬件",
      "6:36: character not allowed: U+F976, compatibility ideograph"),
    Mutation(
      "ours/occupations/technician.yaml", "Mend hardware", "\"Mend\\uF0A7 hardware\"",
      "6:10: character not allowed: U+F0A7, private use"),
    Mutation(
      "ours/occupations/technician.yaml", "Mend hardware", "\"Mend\\u202E hardware\"",
      "6:10: character not allowed: U+202E, bidirectional control"),
    Mutation(
      "ours/occupations/technician.yaml", "Mend hardware", "\"Mend\\u200B hardware\"",
      "6:10: character not allowed: U+200B, zero width"),
    Mutation(
      "ours/occupations/technician.yaml", "Mend hardware", "\"Mend \\U0001F600 hardware\"",
      "6:10: character not allowed: U+1F600, emoji"),
    Mutation(
      "ours/occupations/technician.yaml", "Mend hardware", "\"Mend \u{2764}\\uFE0F hardware\"",
      "6:10: character not allowed: U+FE0F, variation selector"),
    Mutation(
      "ours/occupations/technician.yaml", "Mend hardware", "\"Mend\\u0007 hardware\"",
      "6:10: character not allowed: U+0007, control"),
    Mutation(
      "ours/occupations/technician.yaml", "Mend hardware", "\"Mende\\u0301 hardware\"",
      "6:10: character not allowed: U+0301, not NFC"),
    Mutation(
      "ours/occupations/technician.yaml", "Mend hardware", "\"Mend\\n hardware\"",
      "6:10: character not allowed: U+000A, line separator"),
    Mutation(
      "ours/occupations/technician.yaml", "Mend hardware", "\"Mend\\t hardware\"",
      "6:10: character not allowed: U+0009, control"),
    Mutation(
      "ours/occupations/technician.yaml", "Mend hardware", "\"Mend\\0 hardware\"",
      "6:10: character not allowed: U+0000, control"),
    Mutation(
      "ours/occupations/technician.yaml", "Mend hardware", "\"\\u0301Mend hardware\"",
      "6:10: character not allowed: U+0301, leading combining mark"),
    Mutation(
      "ours/occupations/technician.yaml", "also: [helper]", "also: [\"help\\u200Ber\"]",
      "3:8: character not allowed: U+200B, zero width"),
    Mutation(
      "ours/occupations/technician.yaml", "title: {zh-Hant: 技術員}", "title: {zh-Hant: 技術員} # \u{1F600}",
      "1:25: character not allowed: U+1F600, emoji"),
    Mutation("ours/glossary.yaml", "軟體", "\"軟\\uF9D8體\"", "2:12: character not allowed: U+F9D8, compatibility ideograph"),
    Mutation(
      "ours/occupations/technician.yaml", "Helper: 助手", "Helper: \"助\\uE000手\"",
      "9:11: character not allowed: U+E000, private use"),
    Mutation(
      "ours/occupations/technician.yaml", "Helper: 助手", "\"Hel\\u200Bper\": 助手",
      "9:3: no rung is called \u{201C}Hel\u{200B}per\u{201D}; did you mean \u{201C}Helper\u{201D}?"),
  ]
}
