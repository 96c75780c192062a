extension Mutation {
  private static let activities =
    "fix, build, design, write, program, data, networks, help, teach, sell, manage, investigate, protect, records"

  private static let notAnAddress = "isn't a web address; expected https:// or http://, then plain ASCII without spaces"

  /// Values of the wrong type.
  static let types: [Mutation] = [
    Mutation(
      "published/documents.yaml", "edition: undated", "edition: 2024",
      "3:14: expected text, found a number; text that looks like it goes in quotes"),
    Mutation(
      "published/documents.yaml", "edition: undated", "edition: 2024-05-01",
      "3:14: expected text, found a date; text that looks like it goes in quotes"),
    Mutation(
      "published/documents.yaml", "edition: undated", "edition: yes",
      "3:14: expected text, found true or false; text that looks like it goes in quotes"),
    Mutation(
      "published/documents.yaml", "text: careers.txt", "not-understood: [{line: 0, words: a, reason: b}]",
      "4:22: expected “line”, from 1, “words” and “reason”"),
    Mutation("published/documents.yaml", "text: careers.txt", "text: ~", "4:11: expected text, found nothing"),
    Mutation("published/documents.yaml", "text: careers.txt", "text: [careers.txt]", "4:11: expected text, found a list"),
    Mutation("published/documents.yaml", "text: careers.txt", "text: {careers: txt}", "4:11: expected text, found a mapping"),
    Mutation("published/documents.yaml", "text: careers.txt", "text: \" \"", "4:11: expected text, found an empty one"),
    Mutation(
      "ours/documents.yaml", "{currency: HKD, period: month}", "HKD",
      "5:10: expected a mapping, found text",
      "5:10: expected \u{201C}currency\u{201D} and \u{201C}period\u{201D}",
      "published/occupations/technician.yaml:11:10: pay without currency or period, here or for its document in ours/documents.yaml",
      "published/occupations/technician.yaml:14:10: pay without currency or period, here or for its document in ours/documents.yaml"),
    Mutation(
      "ours/documents.yaml", "period: month", "period: fortnight",
      "5:10: expected \u{201C}currency\u{201D} and \u{201C}period\u{201D}",
      "5:34: \u{201C}fortnight\u{201D} isn't one of: hour, day, week, month, year",
      "published/occupations/technician.yaml:11:10: pay without currency or period, here or for its document in ours/documents.yaml",
      "published/occupations/technician.yaml:14:10: pay without currency or period, here or for its document in ours/documents.yaml"),
    Mutation("published/traits.yaml", "title: {en: Patient}", "title: Patient", "3:26: expected a mapping, found text"),
    Mutation("published/traits.yaml", "title: {en: Patient}", "title: [Patient]", "3:26: expected a mapping, found a list"),
    Mutation(
      "published/traits.yaml", "{en: Patient}", "{en: 12}",
      "3:31: expected text, found a number; text that looks like it goes in quotes"),
    Mutation(
      "published/traits.yaml", "lines: [12, 12]", "lines: 12",
      "3:48: expected a list, found a number",
      "3:48: expected the first and the last line, as in [36, 37]"),
    Mutation(
      "published/traits.yaml", "lines: [12, 12]", "lines: [12]",
      "3:48: expected the first and the last line, as in [36, 37]"),
    Mutation(
      "published/traits.yaml", "lines: [12, 12]", "lines: [a, b]",
      "3:48: expected the first and the last line, as in [36, 37]",
      "3:49: expected a whole number up to 1000000000, without sign or comma, found text",
      "3:52: expected a whole number up to 1000000000, without sign or comma, found text"),
    Mutation(
      "published/traits.yaml", "lines: [12, 12]", "lines: [12, 12, 12]",
      "3:48: expected the first and the last line, as in [36, 37]"),
    Mutation(
      "published/traits.yaml", "lines: [12, 12]", "lines: [0, 12]",
      "3:48: expected the first and the last line, as in [36, 37]"),
    Mutation(
      "published/traits.yaml", "lines: [12, 12]", "lines: [12.0, 12.5]",
      "3:48: expected the first and the last line, as in [36, 37]",
      "3:49: expected a whole number up to 1000000000, without sign or comma, found 12.0",
      "3:55: expected a whole number up to 1000000000, without sign or comma, found 12.5"),
    Mutation(
      "published/traits.yaml", "lines: [12, 12]", "lines: [-1, 12]",
      "3:48: expected the first and the last line, as in [36, 37]",
      "3:49: expected a whole number up to 1000000000, without sign or comma, found -1"),
    Mutation("ours/traits.yaml", "also: [calm]", "also: calm", "2:42: expected a list, found text"),
    Mutation(
      "ours/traits.yaml", "also: [calm]", "also: [1]",
      "2:43: expected text, found a number; text that looks like it goes in quotes"),
    Mutation(
      "ours/traits.yaml", "patient: {title: {zh-Hant: 有耐性}, also: [calm]}", "patient: 有耐性",
      "2:12: expected a mapping, found text"),
    Mutation("ours/traits.yaml", "patient: {title", "? [patient]\n  : {title", "2:5: expected a word as key, found a list"),
    Mutation(
      "published/qualifications.yaml", "category: award", "category: degree",
      "3:36: \u{201C}degree\u{201D} isn't one of: award, certification, examination"),
    Mutation(
      "ours/qualifications.yaml", "qf-level: 4", "qf-level: four",
      "2:54: expected a whole number up to 1000000000, without sign or comma, found text"),
    Mutation("ours/qualifications.yaml", "qf-level: 4", "qf-level: 0", "2:54: QF level 0 is outside 1 to 7"),
    Mutation("ours/qualifications.yaml", "qf-level: 4", "qf-level: 8", "2:54: QF level 8 is outside 1 to 7"),
    Mutation(
      "ours/qualifications.yaml", "qf-level: 4", "qf-level: 4.5",
      "2:54: expected a whole number up to 1000000000, without sign or comma, found 4.5"),
    Mutation(
      "published/occupations/technician.yaml", "duties: [[6, 6], [7, 7]]", "duties: {first: 6}",
      "ours/occupations/technician.yaml:6:3: duties: 0 published, 2 restated in ours",
      "4:9: expected a list, found a mapping"),
    Mutation(
      "published/occupations/technician.yaml", "hours: {from: 40, to: 44, wording: about, lines: [9, 9]}", "hours: 45",
      "5:8: expected a mapping, found a number",
      "5:8: hours need \u{201C}from\u{201D} and \u{201C}to\u{201D}; a single figure goes in both"),
    Mutation(
      "published/occupations/technician.yaml", "from: 40", "from: forty",
      "5:8: hours need \u{201C}from\u{201D} and \u{201C}to\u{201D}; a single figure goes in both",
      "5:15: expected a whole number up to 1000000000, without sign or comma, found text"),
    Mutation(
      "published/occupations/technician.yaml", "from: 40", "from: \"40\"",
      "5:8: hours need \u{201C}from\u{201D} and \u{201C}to\u{201D}; a single figure goes in both",
      "5:15: expected a whole number up to 1000000000, without sign or comma, found text"),
    Mutation(
      "published/occupations/technician.yaml", "wording: about", "wording: roughly",
      "5:36: \u{201C}roughly\u{201D} isn't one of: about, approximately, from, or above, about or above, approximately or above"),
    Mutation(
      "published/occupations/technician.yaml", "places: [office]", "places: [home]",
      "6:24: \u{201C}home\u{201D} isn't one of: office, industrial-and-commercial-building, indoors, outdoors"),
    Mutation(
      "published/occupations/technician.yaml", "from: 12000", "from: $12000",
      "11:17: expected a whole number up to 1000000000, without sign or comma, found text"),
    Mutation("published/occupations/technician.yaml", "from: 12000", "from: 12,000", "11:20: unknown key \u{201C}000\u{201D}"),
    Mutation(
      "published/occupations/technician.yaml", "from: 12000", "from: 1_2000",
      "11:17: expected a whole number up to 1000000000, without sign or comma, found 1_2000"),
    Mutation(
      "published/occupations/technician.yaml", "from: 12000", "from: -12000",
      "11:17: expected a whole number up to 1000000000, without sign or comma, found -12000"),
    Mutation(
      "published/occupations/technician.yaml", "from: 12000", "from: 99999999999999999999",
      "11:17: expected a whole number up to 1000000000, without sign or comma, found 99999999999999999999"),
    Mutation(
      "published/occupations/technician.yaml", "or-above: true", "or-above: yes",
      "19:15: expected true or false, found another word for it"),
    Mutation(
      "published/occupations/technician.yaml", "or-above: true", "or-above: 1",
      "19:15: expected true or false, found a number"),
    Mutation(
      "published/occupations/technician.yaml", "or-above: true", "or-above: maybe",
      "19:15: expected true or false, found text"),
    Mutation(
      "published/occupations/technician.yaml", "kind: award", "kind: prize",
      "17:11: \u{201C}prize\u{201D} isn't one of: award, field, experience, language, examination, certification, skill"),
    Mutation(
      "published/occupations/technician.yaml", "skill: written", "skill: read",
      "26:17: expected \u{201C}language\u{201D} and \u{201C}skill\u{201D}",
      "26:44: \u{201C}read\u{201D} isn't one of: written, spoken"),
    Mutation(
      "published/occupations/technician.yaml", "standard: good", "standard: fair",
      "26:63: \u{201C}fair\u{201D} isn't one of: good, fluent"),
    Mutation(
      "published/occupations/technician.yaml", "kind: pay-varies", "kind: pay-rises",
      "35:5: a remark needs \u{201C}kind\u{201D} and \u{201C}about\u{201D}",
      "35:27: \u{201C}pay-rises\u{201D} isn't one of: pay-varies, pay-scale, posting, examination, statement"),
    Mutation(
      "published/occupations/technician.yaml", "about: ladder", "about: pay",
      "35:5: a remark needs \u{201C}kind\u{201D} and \u{201C}about\u{201D}",
      "35:13: \u{201C}pay\u{201D} isn't one of: title, duties, hours, environment, traits, ladder, entry, training"),
    Mutation(
      "ours/occupations/technician.yaml", "about: ladder", "about: pay",
      "18:13: \u{201C}pay\u{201D} isn't one of: title, duties, hours, environment, traits, ladder, entry, training"),
    Mutation("ours/occupations/technician.yaml", "also: [helper]", "also: [[helper]]", "3:8: expected text, found a list"),
    Mutation("ours/occupations/technician.yaml", "{en: Mend software,", "Mend software #", "7:5: expected a mapping, found text"),
    Mutation("ours/occupations/technician.yaml", "activities: [fix, program]", "activities: fix", "7:52: expected a list, found text"),
    Mutation(
      "ours/occupations/technician.yaml", "[fix, program]", "[mend, program]",
      "7:53: \u{201C}mend\u{201D} isn't one of: \(activities)"),
    Mutation(
      "ours/pathways/cloud.yaml", "[networks]", "[network]",
      "19:55: \u{201C}network\u{201D} isn't one of: \(activities)"),
    Mutation(
      "published/occupations/technician.yaml", "traits:\n  - {trait: patient, lines: [12, 12]}", "traits:\n  - patient",
      "8:5: expected a mapping, found text",
      "8:5: missing trait"),
    Mutation(
      "published/pathways/cloud.yaml", "number: 1", "number: one",
      "ours/pathways/cloud.yaml:12:7: no key task is called \u{201C}1\u{201D}",
      "17:21: expected a whole number up to 1000000000, without sign or comma, found text"),
    Mutation(
      "published/pathways/cloud.yaml", "qf-level: 5", "qf-level: 0",
      "12:36: QF level 0 is outside 1 to 7",
      "17:13: task 1 has no route, and neither has its level"),
    Mutation(
      "published/pathways/cloud.yaml", "qf-level: 5", "qf-level: 8",
      "12:36: QF level 8 is outside 1 to 7",
      "17:13: task 1 has no route, and neither has its level"),
    Mutation(
      "published/pathways/cloud.yaml", "kind: rpl", "kind: prior",
      "30:13: task 1 has no route, and neither has its level",
      "34:24: \u{201C}prior\u{201D} isn't one of: training, rpl"),
    Mutation(
      "published/sectors/technology.yaml", "occupations: [technician]", "occupations: technician",
      "5:45: expected a list, found text"),
    Mutation(
      "ours/addresses.yaml", "\"2026-12-01\"", "2026-12-01",
      "4:12: expected text, found a date; text that looks like it goes in quotes"),
    Mutation(
      "ours/addresses.yaml", "2026-12-01", "2026-11-31",
      "4:12: \u{201C}2026-11-31\u{201D} isn't a day; expected year, month and day, as in \"2026-12-01\""),
    Mutation(
      "ours/addresses.yaml", "https://institute.example", "institute.example",
      "3:14: \u{201C}institute.example\u{201D} \(notAnAddress)"),
    Mutation(
      "ours/addresses.yaml", "https://institute.example", "ftp://institute.example",
      "3:14: \u{201C}ftp://institute.example\u{201D} \(notAnAddress)"),
    Mutation(
      "ours/addresses.yaml", "https://institute.example", "https://institute.example/學院",
      "3:14: \u{201C}https://institute.example/學院\u{201D} \(notAnAddress)"),
    Mutation(
      "ours/addresses.yaml", "https://institute.example", "https://institute.example or ask",
      "3:14: \u{201C}https://institute.example or ask\u{201D} \(notAnAddress)"),
    Mutation(
      "ours/addresses.yaml", "about: qualifications", "about: courses",
      "5:12: \u{201C}courses\u{201D} isn't one of: qualifications, recognition"),
    Mutation(
      "ours/glossary.yaml", "{form: 軟體, use: 軟件}", "軟體",
      "2:5: expected a mapping, found text",
      "2:5: expected \u{201C}form\u{201D} and \u{201C}use\u{201D}"),
  ]
}
