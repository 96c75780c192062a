extension Mutation {
  /// Missing required values.
  static let missing: [Mutation] = [
    Mutation(
      "published/pathways/cloud.yaml", "- title: {zh-Hant: 設計}\n        lines", "- lines",
      "ours/pathways/cloud.yaml:10:7: no area is called \u{201C}設計\u{201D}",
      "14:9: missing area"),
    Mutation("published/traits.yaml", "{en: Patient}", "{en: ~}", "3:31: expected text, found nothing"),
    Mutation(
      "published/documents.yaml", "id: pathway-leaflet\n    title", "title",
      "ours/documents.yaml:8:3: no document is called \u{201C}pathway-leaflet\u{201D}; where its text has another name now, ids.yaml says so",
      "5:5: missing id",
      "published/pathways/cloud.yaml:2:11: no document has the id \u{201C}pathway-leaflet\u{201D}",
      "published/units.yaml:1:11: no document has the id \u{201C}pathway-leaflet\u{201D}"),
    Mutation(
      "ours/documents.yaml", "currency: HKD, ", "",
      "5:10: expected \u{201C}currency\u{201D} and \u{201C}period\u{201D}",
      "published/occupations/technician.yaml:11:10: pay without currency or period, here or for its document in ours/documents.yaml",
      "published/occupations/technician.yaml:14:10: pay without currency or period, here or for its document in ours/documents.yaml"),
    Mutation(
      "ours/documents.yaml", "    pay: {currency: HKD, period: month}\n", "",
      "published/occupations/technician.yaml:11:10: pay without currency or period, here or for its document in ours/documents.yaml",
      "published/occupations/technician.yaml:14:10: pay without currency or period, here or for its document in ours/documents.yaml"),
    Mutation(
      "published/fields.yaml", "document: careers-page\n", "",
      "1:1: missing document: which one do these facts come from?"),
    Mutation(
      "published/fields.yaml", "id: computing, ", "",
      "ours/fields.yaml:2:3: no field is called \u{201C}computing\u{201D}",
      "3:5: missing id",
      "published/occupations/technician.yaml:20:14: no field of study has the id \u{201C}computing\u{201D}"),
    Mutation("published/qualifications.yaml", "category: award, ", "", "3:5: missing category"),
    Mutation(
      "published/qualifications.yaml", "id: higher-diploma, ", "",
      "ours/qualifications.yaml:2:3: no qualification is called \u{201C}higher-diploma\u{201D}",
      "published/courses.yaml:10:16: no qualification has the id \u{201C}higher-diploma\u{201D}",
      "published/occupations/technician.yaml:18:22: no qualification has the id \u{201C}higher-diploma\u{201D}",
      "published/occupations/technician.yaml:30:14: no qualification has the id \u{201C}higher-diploma\u{201D}",
      "3:5: missing id"),
    Mutation(
      "published/courses.yaml", "- id: institute\n    title", "- title",
      "ours/addresses.yaml:2:18: no institution has the id \u{201C}institute\u{201D}",
      "ours/courses.yaml:2:3: no institution is called \u{201C}institute\u{201D}",
      "ours/courses.yaml:4:3: no course is called \u{201C}institute/software\u{201D}",
      "3:5: missing id",
      "published/occupations/technician.yaml:33:18: no course has the id \u{201C}institute/software\u{201D}"),
    Mutation(
      "published/courses.yaml", "id: institute/software\n        title", "title",
      "ours/courses.yaml:4:3: no course is called \u{201C}institute/software\u{201D}",
      "8:9: missing id",
      "published/occupations/technician.yaml:33:18: no course has the id \u{201C}institute/software\u{201D}"),
    Mutation(
      "published/traits.yaml", "id: patient, ", "",
      "ours/traits.yaml:2:3: no trait is called \u{201C}patient\u{201D}",
      "published/occupations/technician.yaml:8:13: no trait has the id \u{201C}patient\u{201D}",
      "3:5: missing id"),
    Mutation(
      "published/traits.yaml", "document: careers-page\n", "",
      "1:1: missing document: which one do these facts come from?"),
    Mutation(
      "published/units.yaml", "code: 111128L5, ", "",
      "ours/units.yaml:2:3: no unit is called \u{201C}111128L5\u{201D}",
      "published/pathways/cloud.yaml:19:21: no unit has the id \u{201C}111128L5\u{201D}",
      "published/pathways/cloud.yaml:32:21: no unit has the id \u{201C}111128L5\u{201D}",
      "3:5: missing code"),
    Mutation(
      "published/units.yaml", "document: pathway-leaflet\n", "",
      "1:1: missing document: which one do these facts come from?"),
    Mutation(
      "published/occupations/technician.yaml", "document: careers-page\n", "",
      "1:1: missing document: which one do these facts come from?",
      "10:10: pay without currency or period, here or for its document in ours/documents.yaml",
      "13:10: pay without currency or period, here or for its document in ours/documents.yaml"),
    Mutation("published/occupations/technician.yaml", "trait: patient, ", "", "8:5: missing trait"),
    Mutation(
      "published/occupations/technician.yaml", "- title: {en: Helper}\n    pay", "- pay",
      "ours/occupations/technician.yaml:9:3: no rung is called \u{201C}Helper\u{201D}",
      "10:5: missing rung title"),
    Mutation(
      "published/occupations/technician.yaml", "{from: 27000, wording: or above}", "{wording: or above}",
      "14:10: pay needs \u{201C}from\u{201D}"),
    Mutation("published/occupations/technician.yaml", "kind: award\n    ", "", "17:5: missing kind"),
    Mutation(
      "published/occupations/technician.yaml", "years: {from: 1, to: 2}", "years: {to: 2}",
      "23:12: years need \u{201C}from\u{201D}"),
    Mutation(
      "published/occupations/technician.yaml", "language: english, ", "",
      "26:17: expected \u{201C}language\u{201D} and \u{201C}skill\u{201D}"),
    Mutation(
      "published/occupations/technician.yaml", "paper: Use of English, ", "",
      "27:15: expected \u{201C}paper\u{201D} and \u{201C}result\u{201D}"),
    Mutation("published/occupations/technician.yaml", "course: institute/software, ", "", "33:9: missing course"),
    Mutation(
      "published/occupations/technician.yaml", "about: ladder, ", "",
      "35:5: a remark needs \u{201C}kind\u{201D} and \u{201C}about\u{201D}"),
    Mutation(
      "published/occupations/technician.yaml", "from: 40, ", "",
      "5:8: hours need \u{201C}from\u{201D} and \u{201C}to\u{201D}; a single figure goes in both"),
    Mutation(
      "published/occupations/technician.yaml", ", to: 44", "",
      "5:8: hours need \u{201C}from\u{201D} and \u{201C}to\u{201D}; a single figure goes in both"),
    Mutation(
      "ours/occupations/technician.yaml", "environment: {en: In an office, zh-Hant: 辦公室}\n", "",
      "1:1: missing environment"),
    Mutation(
      "published/sectors/technology.yaml", "document: careers-page\n", "",
      "1:1: missing document: which one do these facts come from?"),
    Mutation(
      "published/sectors/technology.yaml", "title: {en: Technicians}, ", "",
      "ours/sectors/technology.yaml:4:3: no listed name is called \u{201C}Technicians\u{201D}",
      "5:5: missing listed name"),
    Mutation(
      "published/pathways/cloud.yaml", "document: pathway-leaflet\n", "",
      "1:1: missing document: which one do these facts come from?"),
    Mutation(
      "published/pathways/cloud.yaml", "id: cloud/expert\n    title", "title",
      "ours/links.yaml:4:14: no level or job title has the id \u{201C}cloud/expert/architect\u{201D}",
      "ours/pathways/cloud.yaml:4:3: no level is called \u{201C}cloud/expert\u{201D}; did you mean \u{201C}cloud/support\u{201D}?",
      "5:5: missing id"),
    Mutation(
      "published/pathways/cloud.yaml", "id: cloud/expert/architect, ", "",
      "ours/links.yaml:4:14: no level or job title has the id \u{201C}cloud/expert/architect\u{201D}",
      "ours/pathways/cloud.yaml:8:7: no job title is called \u{201C}cloud/expert/architect\u{201D}",
      "10:9: missing id"),
    Mutation(
      "published/pathways/cloud.yaml", "number: 1\n            lines", "lines",
      "ours/pathways/cloud.yaml:12:7: no key task is called \u{201C}1\u{201D}",
      "17:13: missing number"),
    Mutation(
      "published/pathways/cloud.yaml", "qf-level: 5, ", "",
      "12:9: a route needs \u{201C}kind\u{201D} and \u{201C}qf-level\u{201D}",
      "17:13: task 1 has no route, and neither has its level"),
    Mutation(
      "published/pathways/cloud.yaml", "kind: training, ", "",
      "12:9: a route needs \u{201C}kind\u{201D} and \u{201C}qf-level\u{201D}",
      "17:13: task 1 has no route, and neither has its level"),
    Mutation(
      "published/pathways/cloud.yaml", "cluster: ITOS010L3, ", "",
      "34:17: recognition of prior learning needs \u{201C}cluster\u{201D}"),
    Mutation(
      "published/pathways/cloud.yaml", "      - {kind: training, qf-level: 5, lines: [100, 101]}", "      []",
      "17:13: task 1 has no route, and neither has its level"),
    Mutation(
      "ours/pathways/cloud.yaml", "    description: {en: Leads, zh-Hant: 帶領}\n", "",
      "published/pathways/cloud.yaml:5:5: missing description"),
    Mutation(
      "ours/pathways/cloud.yaml", "      1: {en: Design it, zh-Hant: 設計環境}", "      {}",
      "published/pathways/cloud.yaml:17:13: missing task 1"),
    Mutation(
      "ours/pathways/cloud.yaml", "{en: Keep it up, zh-Hant: 維護環境, activities", "{activities",
      "published/pathways/cloud.yaml:30:13: missing task 1"),
    Mutation(
      "ours/occupations/technician.yaml", "{en: Mend software, zh-Hant: 維修軟件, activities", "{activities",
      "7:5: missing duties 2"),
    Mutation("ours/occupations/technician.yaml", "{en: A diploma, zh-Hant: 持有文憑}", "{}", "12:5: missing entry 1"),
    Mutation(
      "ours/links.yaml", "occupation: technician\n    rung", "rung",
      "2:5: a link needs \u{201C}occupation\u{201D} and \u{201C}pathway\u{201D}"),
    Mutation(
      "ours/links.yaml", "    pathway: cloud/expert/architect\n", "",
      "2:5: a link needs \u{201C}occupation\u{201D} and \u{201C}pathway\u{201D}"),
    Mutation("ours/links.yaml", "    reason: {en: Both lead, zh-Hant: 兩者都帶領團隊}", "", "2:5: missing reason"),
    Mutation("ours/addresses.yaml", "    address: https://institute.example\n", "", "2:5: missing address"),
    Mutation("ours/addresses.yaml", "    noted: \"2026-12-02\"\n", "", "5:5: missing noted"),
    Mutation("ours/addresses.yaml", "    title: {en: Register, zh-Hant: 名冊}\n", "", "5:5: missing title"),
    Mutation(
      "ours/addresses.yaml", "about: qualifications\n    title", "title",
      "5:5: expected either \u{201C}institution\u{201D} or \u{201C}about\u{201D}"),
    Mutation("ours/glossary.yaml", "form: 軟體, ", "", "2:5: expected \u{201C}form\u{201D} and \u{201C}use\u{201D}"),
    Mutation(
      "published/occupations/technician.yaml", "- awards: [higher-diploma]\n    lines", "- lines",
      "30:5: missing awards"),
    Mutation("published/occupations/technician.yaml", "- awards: [higher-diploma]", "- awards: []", "30:5: missing awards"),
  ]
}
