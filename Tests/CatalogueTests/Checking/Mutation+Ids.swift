extension Mutation {
  /// Ids that are taken or malformed, and codes without a level.
  static let ids: [Mutation] = [
    Mutation(
      "published/documents.yaml", "id: pathway-leaflet", "id: careers-page",
      "ours/documents.yaml:3:35: title is published in \u{201C}zh-Hant\u{201D}; ours may only add the other language",
      "ours/documents.yaml:8:3: no document is called \u{201C}pathway-leaflet\u{201D}; where its text has another name now, ids.yaml says so",
      "5:5: id \u{201C}careers-page\u{201D} is taken by another document",
      "published/pathways/cloud.yaml:2:11: no document has the id \u{201C}pathway-leaflet\u{201D}",
      "published/units.yaml:1:11: no document has the id \u{201C}pathway-leaflet\u{201D}"),
    Mutation(
      "published/fields.yaml", "lines: [20, 20]}", "lines: [20, 20]}\n  - {id: computing, title: {en: Computers}, lines: [21, 21]}",
      "4:5: id \u{201C}computing\u{201D} is taken by another field of study"),
    Mutation(
      "published/traits.yaml", "lines: [12, 12]}", "lines: [12, 12]}\n  - {id: patient, title: {en: Patient}, lines: [13, 13]}",
      "4:5: id \u{201C}patient\u{201D} is taken: published/traits.yaml:3:5 has it too"),
    Mutation(
      "published/traits.yaml", "id: patient", "id: higher-diploma",
      "ours/traits.yaml:2:3: no trait is called \u{201C}patient\u{201D}",
      "published/occupations/technician.yaml:8:13: no trait has the id \u{201C}patient\u{201D}",
      "3:5: id \u{201C}higher-diploma\u{201D} is taken: published/qualifications.yaml:3:5 has it too"),
    Mutation(
      "published/traits.yaml", "id: patient", "id: technician",
      "ours/links.yaml:2:17: \u{201C}technician\u{201D} is a trait; expected occupation",
      "ours/traits.yaml:2:3: no trait is called \u{201C}patient\u{201D}",
      "published/occupations/technician.yaml:1:1: id \u{201C}technician\u{201D} is taken: published/traits.yaml:3:5 has it too",
      "published/occupations/technician.yaml:8:13: no trait has the id \u{201C}patient\u{201D}",
      "published/sectors/technology.yaml:5:46: \u{201C}technician\u{201D} is a trait; expected occupation"),
    Mutation(
      "published/qualifications.yaml", "id: higher-diploma", "id: institute",
      "ours/qualifications.yaml:2:3: no qualification is called \u{201C}higher-diploma\u{201D}",
      "published/courses.yaml:3:5: id \u{201C}institute\u{201D} is taken: published/qualifications.yaml:3:5 has it too",
      "published/courses.yaml:10:16: no qualification has the id \u{201C}higher-diploma\u{201D}",
      "published/occupations/technician.yaml:18:22: no qualification has the id \u{201C}higher-diploma\u{201D}",
      "published/occupations/technician.yaml:30:14: no qualification has the id \u{201C}higher-diploma\u{201D}"),
    Mutation(
      "published/courses.yaml", "id: institute/software", "id: patient/software",
      "ours/courses.yaml:4:3: no course is called \u{201C}institute/software\u{201D}; did you mean \u{201C}patient/software\u{201D}?",
      "8:13: expected an id that begins with \u{201C}institute/\u{201D}, found \u{201C}patient/software\u{201D}",
      "published/occupations/technician.yaml:33:18: no course has the id \u{201C}institute/software\u{201D}; did you mean \u{201C}patient/software\u{201D}?"
    ),
    Mutation(
      "published/courses.yaml", "id: institute/software", "id: institute/Software",
      "ours/courses.yaml:4:3: no course is called \u{201C}institute/software\u{201D}; did you mean \u{201C}institute/Software\u{201D}?",
      "8:13: \u{201C}institute/Software\u{201D} isn't an id: expected lower case letters, digits and hyphens",
      "published/occupations/technician.yaml:33:18: no course has the id \u{201C}institute/software\u{201D}; did you mean \u{201C}institute/Software\u{201D}?"
    ),
    Mutation(
      "published/pathways/cloud.yaml", "id: cloud/expert\n", "id: expert\n",
      "ours/pathways/cloud.yaml:4:3: no level is called \u{201C}cloud/expert\u{201D}; did you mean \u{201C}cloud/support\u{201D}?",
      "5:5: missing description",
      "5:9: expected an id that begins with \u{201C}cloud/\u{201D}, found \u{201C}expert\u{201D}",
      "10:14: expected an id that begins with \u{201C}expert/\u{201D}, found \u{201C}cloud/expert/architect\u{201D}",
      "17:13: missing task 1"),
    Mutation(
      "published/pathways/cloud.yaml", "id: cloud/expert/architect", "id: cloud/support/architect",
      "ours/links.yaml:4:14: no level or job title has the id \u{201C}cloud/expert/architect\u{201D}; did you mean \u{201C}cloud/support/architect\u{201D}?",
      "ours/pathways/cloud.yaml:8:7: no job title is called \u{201C}cloud/expert/architect\u{201D}; did you mean \u{201C}cloud/support/architect\u{201D}?",
      "10:14: expected an id that begins with \u{201C}cloud/expert/\u{201D}, found \u{201C}cloud/support/architect\u{201D}"),
    Mutation(
      "published/pathways/cloud.yaml", "id: cloud/support", "id: cloud/expert",
      "ours/pathways/cloud.yaml:8:7: no job title is called \u{201C}cloud/expert/architect\u{201D}",
      "ours/pathways/cloud.yaml:10:7: no area is called \u{201C}設計\u{201D}; did you mean \u{201C}維護\u{201D}?",
      "ours/pathways/cloud.yaml:13:3: no level is called \u{201C}cloud/support\u{201D}; did you mean \u{201C}cloud/expert\u{201D}?",
      "21:5: id \u{201C}cloud/expert\u{201D} is taken: published/pathways/cloud.yaml:5:5 has it too"),
    Mutation(
      "published/traits.yaml", "id: patient", "id: Patient",
      "ours/traits.yaml:2:3: no trait is called \u{201C}patient\u{201D}; did you mean \u{201C}Patient\u{201D}?",
      "published/occupations/technician.yaml:8:13: no trait has the id \u{201C}patient\u{201D}; did you mean \u{201C}Patient\u{201D}?",
      "3:10: \u{201C}Patient\u{201D} isn't an id: expected lower case letters, digits and hyphens"),
    Mutation(
      "published/traits.yaml", "id: patient", "id: a b",
      "ours/traits.yaml:2:3: no trait is called \u{201C}patient\u{201D}",
      "published/occupations/technician.yaml:8:13: no trait has the id \u{201C}patient\u{201D}",
      "3:10: \u{201C}a b\u{201D} isn't an id: expected lower case letters, digits and hyphens"),
    Mutation(
      "published/traits.yaml", "id: patient", "id: pa--/tient/",
      "ours/traits.yaml:2:3: no trait is called \u{201C}patient\u{201D}",
      "published/occupations/technician.yaml:8:13: no trait has the id \u{201C}patient\u{201D}",
      "3:10: \u{201C}pa--/tient/\u{201D} isn't an id: expected lower case letters, digits and hyphens"),
    Mutation(
      "published/traits.yaml", "id: patient", "id: \"\"",
      "ours/traits.yaml:2:3: no trait is called \u{201C}patient\u{201D}",
      "published/occupations/technician.yaml:8:13: no trait has the id \u{201C}patient\u{201D}",
      "3:10: expected text, found an empty one"),
    Mutation(
      "published/traits.yaml", "id: patient", "id: 12",
      "ours/traits.yaml:2:3: no trait is called \u{201C}patient\u{201D}",
      "published/occupations/technician.yaml:8:13: no trait has the id \u{201C}patient\u{201D}",
      "3:10: expected text, found a number; text that looks like it goes in quotes"),
    Mutation(
      "published/traits.yaml", "id: patient", "id: 耐性",
      "ours/traits.yaml:2:3: no trait is called \u{201C}patient\u{201D}",
      "published/occupations/technician.yaml:8:13: no trait has the id \u{201C}patient\u{201D}",
      "3:10: \u{201C}耐性\u{201D} isn't an id: expected lower case letters, digits and hyphens"),
    Mutation(
      "published/traits.yaml", "id: patient", "id: pa_tient",
      "ours/traits.yaml:2:3: no trait is called \u{201C}patient\u{201D}; did you mean \u{201C}pa_tient\u{201D}?",
      "published/occupations/technician.yaml:8:13: no trait has the id \u{201C}patient\u{201D}; did you mean \u{201C}pa_tient\u{201D}?",
      "3:10: \u{201C}pa_tient\u{201D} isn't an id: expected lower case letters, digits and hyphens"),
    Mutation(
      "published/units.yaml", "111128L5", "111128",
      "ours/units.yaml:2:3: no unit is called \u{201C}111128L5\u{201D}",
      "published/pathways/cloud.yaml:19:21: no unit has the id \u{201C}111128L5\u{201D}",
      "published/pathways/cloud.yaml:32:21: no unit has the id \u{201C}111128L5\u{201D}",
      "3:12: expected text, found a number; text that looks like it goes in quotes"),
    Mutation(
      "published/units.yaml", "111128L5", "111128L0",
      "ours/units.yaml:2:3: no unit is called \u{201C}111128L5\u{201D}",
      "published/pathways/cloud.yaml:19:21: no unit has the id \u{201C}111128L5\u{201D}; did you mean \u{201C}111128L0\u{201D}?",
      "published/pathways/cloud.yaml:32:21: no unit has the id \u{201C}111128L5\u{201D}; did you mean \u{201C}111128L0\u{201D}?",
      "3:5: \u{201C}111128L0\u{201D} carries no QF level from 1 to 7; expected a code like 111128L5 or ITSWSM603A"),
    Mutation(
      "published/units.yaml", "111128L5", "111128L8",
      "ours/units.yaml:2:3: no unit is called \u{201C}111128L5\u{201D}",
      "published/pathways/cloud.yaml:19:21: no unit has the id \u{201C}111128L5\u{201D}; did you mean \u{201C}111128L8\u{201D}?",
      "published/pathways/cloud.yaml:32:21: no unit has the id \u{201C}111128L5\u{201D}; did you mean \u{201C}111128L8\u{201D}?",
      "3:5: \u{201C}111128L8\u{201D} carries no QF level from 1 to 7; expected a code like 111128L5 or ITSWSM603A"),
    Mutation(
      "published/units.yaml", "111128L5", "ITSWAR",
      "ours/units.yaml:2:3: no unit is called \u{201C}111128L5\u{201D}",
      "published/pathways/cloud.yaml:19:21: no unit has the id \u{201C}111128L5\u{201D}",
      "published/pathways/cloud.yaml:32:21: no unit has the id \u{201C}111128L5\u{201D}",
      "3:5: \u{201C}ITSWAR\u{201D} carries no QF level from 1 to 7; expected a code like 111128L5 or ITSWSM603A"),
    Mutation(
      "published/units.yaml", "111128L5", "ITSWAR016A",
      "ours/units.yaml:2:3: no unit is called \u{201C}111128L5\u{201D}",
      "published/pathways/cloud.yaml:19:21: no unit has the id \u{201C}111128L5\u{201D}",
      "published/pathways/cloud.yaml:32:21: no unit has the id \u{201C}111128L5\u{201D}",
      "3:5: \u{201C}ITSWAR016A\u{201D} carries no QF level from 1 to 7; expected a code like 111128L5 or ITSWSM603A"),
    Mutation(
      "published/units.yaml", "lines: [90, 95]}", "lines: [90, 95]}\n  - {code: 111128L5, title: {zh-Hant: 開發}, lines: [96, 96]}",
      "4:5: id \u{201C}111128L5\u{201D} is taken: published/units.yaml:3:5 has it too"),
  ]
}
