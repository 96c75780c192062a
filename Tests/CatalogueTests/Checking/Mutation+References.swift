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
      "2:11: no document has the id \u{201C}careers\u{201D}",
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
}
