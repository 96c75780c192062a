extension Mutation {
  /// Ids and names of nothing.
  static let references: [Mutation] = [
    Mutation(
      "published/fields.yaml", "careers-page", "career-page",
      "1:11: no document has the id \u{201C}career-page\u{201D}; did you mean \u{201C}careers-page\u{201D}?"),
    Mutation(
      "published/qualifications.yaml", "careers-page", "leaflet-nine",
      "1:11: no document has the id \u{201C}leaflet-nine\u{201D}"),
    Mutation(
      "published/occupations/technician.yaml", "document: careers-page", "document: careers",
      "2:11: no document has the id \u{201C}careers\u{201D}; did you mean \u{201C}careers-page\u{201D}?",
      "11:10: pay without currency or period, here or for its document in ours/documents.yaml",
      "14:10: pay without currency or period, here or for its document in ours/documents.yaml"),
    Mutation(
      "published/sectors/technology.yaml", "careers-page", "careers-pages",
      "2:11: no document has the id \u{201C}careers-pages\u{201D}; did you mean \u{201C}careers-page\u{201D}?"),
    Mutation(
      "published/pathways/cloud.yaml", "pathway-leaflet", "pathways-leaflet",
      "2:11: no document has the id \u{201C}pathways-leaflet\u{201D}; did you mean \u{201C}pathway-leaflet\u{201D}?"
    ),
    Mutation(
      "published/units.yaml", "pathway-leaflet", "no-such-document",
      "1:11: no document has the id \u{201C}no-such-document\u{201D}"),
    Mutation(
      "published/occupations/technician.yaml", "trait: patient", "trait: patience",
      "8:13: no trait has the id \u{201C}patience\u{201D}; did you mean \u{201C}patient\u{201D}?"),
    Mutation(
      "published/occupations/technician.yaml", "trait: patient", "trait: higher-diploma",
      "8:13: \u{201C}higher-diploma\u{201D} is a qualification; expected trait"),
    Mutation(
      "published/occupations/technician.yaml", "qualifications: [higher-diploma]", "qualifications: [high-diploma]",
      "18:22: no qualification has the id \u{201C}high-diploma\u{201D}; did you mean \u{201C}higher-diploma\u{201D}?"),
    Mutation(
      "published/occupations/technician.yaml", "fields: [computing]", "fields: [computer]",
      "20:14: no field of study has the id \u{201C}computer\u{201D}"),
    Mutation(
      "published/occupations/technician.yaml", "fields: [computing]", "fields: [law]",
      "20:14: no field of study has the id \u{201C}law\u{201D}"),
    Mutation(
      "published/occupations/technician.yaml", "awards: [higher-diploma]", "awards: [higher-diplomas]",
      "30:14: no qualification has the id \u{201C}higher-diplomas\u{201D}; did you mean \u{201C}higher-diploma\u{201D}?"),
    Mutation(
      "published/occupations/technician.yaml", "course: institute/software", "course: institute/softwares",
      "33:18: no course has the id \u{201C}institute/softwares\u{201D}; did you mean \u{201C}institute/software\u{201D}?"),
    Mutation(
      "published/occupations/technician.yaml", "course: institute/software", "course: institute",
      "33:18: \u{201C}institute\u{201D} is an institution; expected course"),
    Mutation(
      "ours/addresses.yaml", "institution: institute", "institution: institut",
      "2:18: no institution has the id \u{201C}institut\u{201D}; did you mean \u{201C}institute\u{201D}?"),
    Mutation(
      "ours/addresses.yaml", "institution: institute", "institution: technician",
      "2:18: \u{201C}technician\u{201D} is an occupation; expected institution"),
    Mutation(
      "published/courses.yaml", "award: higher-diploma", "award: lower-diploma",
      "10:16: no qualification has the id \u{201C}lower-diploma\u{201D}; did you mean \u{201C}higher-diploma\u{201D}?"),
    Mutation(
      "published/sectors/technology.yaml", "occupations: [technician]", "occupations: [technicians]",
      "5:46: no occupation has the id \u{201C}technicians\u{201D}; did you mean \u{201C}technician\u{201D}?"),
    Mutation(
      "published/sectors/technology.yaml", "occupations: [technician]", "occupations: [cloud]",
      "5:46: \u{201C}cloud\u{201D} is a pathway; expected occupation"),
    Mutation(
      "published/pathways/cloud.yaml", "units: [111128L5]", "units: [111129L5]",
      "19:21: no unit has the id \u{201C}111129L5\u{201D}; did you mean \u{201C}111128L5\u{201D}?"),
    Mutation(
      "published/pathways/cloud.yaml", "units: [111128L5]", "units: [patient]",
      "19:21: \u{201C}patient\u{201D} is a trait; expected unit"),
    Mutation(
      "ours/links.yaml", "occupation: technician", "occupation: techician",
      "2:17: no occupation has the id \u{201C}techician\u{201D}; did you mean \u{201C}technician\u{201D}?"),
    Mutation(
      "ours/links.yaml", "rung: Head", "rung: Heads",
      "3:11: \u{201C}technician\u{201D} has no rung \u{201C}Heads\u{201D}; did you mean \u{201C}Head\u{201D}?"),
    Mutation(
      "ours/links.yaml", "rung: Head", "rung: Director",
      "3:11: \u{201C}technician\u{201D} has no rung \u{201C}Director\u{201D}"),
    Mutation(
      "ours/links.yaml", "cloud/expert/architect", "cloud/expert/architects",
      "4:14: no level or job title has the id \u{201C}cloud/expert/architects\u{201D}; did you mean \u{201C}cloud/expert/architect\u{201D}?"
    ),
    Mutation(
      "ours/links.yaml", "cloud/expert/architect", "cloud",
      "4:14: \u{201C}cloud\u{201D} is a pathway; expected level or job title"),
    Mutation(
      "ours/links.yaml", "cloud/expert/architect", "technician",
      "4:14: \u{201C}technician\u{201D} is an occupation; expected level or job title"),
    Mutation(
      "ours/documents.yaml", "pathway-leaflet:", "pathway-leaflets:",
      "8:3: no document is called \u{201C}pathway-leaflets\u{201D}; did you mean \u{201C}pathway-leaflet\u{201D}?; where its text has another name now, ids.yaml says so"
    ),
    Mutation(
      "ours/fields.yaml", "computing:", "computers:",
      "2:3: no field is called \u{201C}computers\u{201D}; did you mean \u{201C}computing\u{201D}?"),
    Mutation(
      "ours/qualifications.yaml", "higher-diploma:", "diploma:",
      "2:3: no qualification is called \u{201C}diploma\u{201D}"),
    Mutation(
      "ours/courses.yaml", "institute:", "institut:",
      "2:3: no institution is called \u{201C}institut\u{201D}; did you mean \u{201C}institute\u{201D}?"),
    Mutation(
      "ours/courses.yaml", "institute/software:", "institute/hardware:",
      "4:3: no course is called \u{201C}institute/hardware\u{201D}; did you mean \u{201C}institute/software\u{201D}?"),
    Mutation(
      "ours/traits.yaml", "patient:", "patients:",
      "2:3: no trait is called \u{201C}patients\u{201D}; did you mean \u{201C}patient\u{201D}?"),
    Mutation(
      "ours/units.yaml", "111128L5", "111128L6",
      "2:3: no unit is called \u{201C}111128L6\u{201D}; did you mean \u{201C}111128L5\u{201D}?"),
    Mutation(
      "ours/occupations/technician.yaml", "Helper:", "Helpers:",
      "9:3: no rung is called \u{201C}Helpers\u{201D}; did you mean \u{201C}Helper\u{201D}?"),
    Mutation(
      "ours/sectors/technology.yaml", "Technicians:", "Technician:",
      "4:3: no listed name is called \u{201C}Technician\u{201D}; did you mean \u{201C}Technicians\u{201D}?"),
    Mutation(
      "ours/pathways/cloud.yaml", "設計:", "設置:",
      "10:7: no area is called \u{201C}設置\u{201D}; did you mean \u{201C}設計\u{201D}?"),
    Mutation(
      "ours/pathways/cloud.yaml", "      1:", "      2:",
      "12:7: no key task is called \u{201C}2\u{201D}; did you mean \u{201C}1\u{201D}?",
      "published/pathways/cloud.yaml:17:13: missing task 1"),
    Mutation(
      "ours/pathways/cloud.yaml", "cloud/support:", "cloud/supports:",
      "13:3: no level is called \u{201C}cloud/supports\u{201D}; did you mean \u{201C}cloud/support\u{201D}?",
      "published/pathways/cloud.yaml:21:5: missing description",
      "published/pathways/cloud.yaml:30:13: missing task 1"),
    Mutation(
      "ours/pathways/cloud.yaml", "cloud/expert/architect:", "cloud/expert/architects:",
      "8:7: no job title is called \u{201C}cloud/expert/architects\u{201D}; did you mean \u{201C}cloud/expert/architect\u{201D}?"),
  ]

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
      "ours/addresses.yaml:2:18: \u{201C}institute\u{201D} is a qualification; expected institution",
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
    Mutation(
      "published/pathways/cloud.yaml", "cluster: ITOS010L3", "cluster: 111128L5",
      "34:17: id \u{201C}111128L5\u{201D} is taken: published/units.yaml:3:5 has it too"),
    Mutation(
      "published/pathways/cloud.yaml", "cluster: ITOS010L3", "cluster: Technician",
      "34:17: id \u{201C}Technician\u{201D} is taken: published/occupations/technician.yaml:1:1 has it too"),
    Mutation(
      "published/pathways/cloud.yaml", "lines: [133, 134]}",
      "lines: [133, 134]}\n              - {kind: rpl, qf-level: 3, cluster: itos010l3, lines: [135, 136]}",
      "35:17: id \u{201C}itos010l3\u{201D} is taken: published/pathways/cloud.yaml:34:17 has it too"),
  ]
}
