extension Mutation {
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
