extension Mutation {
  /// Unknown keys in every mapping.
  static let unknownKeys: [Mutation] = [
    Mutation(
      "published/documents.yaml", "edition:", "editon:",
      "3:5: unknown key \u{201C}editon\u{201D}; did you mean \u{201C}edition\u{201D}?"),
    Mutation(
      "ours/documents.yaml", "licence:", "license:",
      "4:5: unknown key \u{201C}license\u{201D}; did you mean \u{201C}licence\u{201D}?"),
    Mutation(
      "ours/documents.yaml", "currency:", "curency:",
      "5:10: expected \u{201C}currency\u{201D} and \u{201C}period\u{201D}",
      "5:11: unknown key \u{201C}curency\u{201D}; did you mean \u{201C}currency\u{201D}?",
      "published/occupations/technician.yaml:11:10: pay without currency or period, here or for its document in ours/documents.yaml",
      "published/occupations/technician.yaml:14:10: pay without currency or period, here or for its document in ours/documents.yaml"),
    Mutation(
      "published/fields.yaml", "fields:", "feilds:",
      "ours/fields.yaml:2:3: no field is called \u{201C}computing\u{201D}",
      "2:1: unknown key \u{201C}feilds\u{201D}; did you mean \u{201C}fields\u{201D}?",
      "published/occupations/technician.yaml:20:14: no field of study has the id \u{201C}computing\u{201D}"),
    Mutation(
      "published/fields.yaml", "lines:", "line:",
      "3:45: unknown key \u{201C}line\u{201D}; did you mean \u{201C}lines\u{201D}?"),
    Mutation("ours/fields.yaml", "title:", "also: [], title:", "2:15: unknown key \u{201C}also\u{201D}"),
    Mutation(
      "published/qualifications.yaml", "category:", "categories:",
      "3:5: missing category",
      "3:26: unknown key \u{201C}categories\u{201D}; did you mean \u{201C}category\u{201D}?"),
    Mutation(
      "ours/qualifications.yaml", "qf-level", "qf_level",
      "2:44: unknown key \u{201C}qf_level\u{201D}; did you mean \u{201C}qf-level\u{201D}?"),
    Mutation(
      "published/courses.yaml", "aliases: []", "alias: []",
      "5:5: unknown key \u{201C}alias\u{201D}; did you mean \u{201C}aliases\u{201D}?"),
    Mutation(
      "published/courses.yaml", "award:", "awards:",
      "10:9: unknown key \u{201C}awards\u{201D}; did you mean \u{201C}award\u{201D}?"),
    Mutation("ours/courses.yaml", "also:", "als:", "2:37: unknown key \u{201C}als\u{201D}; did you mean \u{201C}also\u{201D}?"),
    Mutation(
      "ours/courses.yaml", "courses:", "course:",
      "3:1: unknown key \u{201C}course\u{201D}; did you mean \u{201C}courses\u{201D}?"),
    Mutation(
      "published/traits.yaml", "title:", "titel:",
      "3:19: unknown key \u{201C}titel\u{201D}; did you mean \u{201C}title\u{201D}?"),
    Mutation("ours/traits.yaml", "also:", "synonyms:", "2:36: unknown key \u{201C}synonyms\u{201D}"),
    Mutation(
      "published/units.yaml", "code:", "kode:",
      "ours/units.yaml:2:3: no unit is called \u{201C}111128L5\u{201D}",
      "published/pathways/cloud.yaml:19:21: no unit has the id \u{201C}111128L5\u{201D}",
      "published/pathways/cloud.yaml:32:21: no unit has the id \u{201C}111128L5\u{201D}",
      "3:5: missing code",
      "3:6: unknown key \u{201C}kode\u{201D}; did you mean \u{201C}code\u{201D}?"),
    Mutation(
      "ours/units.yaml", "title:", "tilte:",
      "2:14: unknown key \u{201C}tilte\u{201D}; did you mean \u{201C}title\u{201D}?"),
    Mutation(
      "published/occupations/technician.yaml", "duties:", "dutys:",
      "4:1: unknown key \u{201C}dutys\u{201D}; did you mean \u{201C}duties\u{201D}?"),
    Mutation(
      "published/occupations/technician.yaml", "wording: about", "words: about",
      "5:27: unknown key \u{201C}words\u{201D}"),
    Mutation(
      "published/occupations/technician.yaml", "places:", "place:",
      "6:15: unknown key \u{201C}place\u{201D}; did you mean \u{201C}places\u{201D}?"),
    Mutation(
      "published/occupations/technician.yaml", "trait: patient", "traits: patient",
      "8:5: missing trait",
      "8:6: unknown key \u{201C}traits\u{201D}; did you mean \u{201C}trait\u{201D}?"),
    Mutation(
      "published/occupations/technician.yaml", "pay: {from: 12000,", "pay: {min: 1, from: 12000,",
      "11:11: unknown key \u{201C}min\u{201D}"),
    Mutation(
      "published/occupations/technician.yaml", "pay: {from: 27000", "paid: {from: 27000",
      "14:5: unknown key \u{201C}paid\u{201D}; did you mean \u{201C}pay\u{201D}?"),
    Mutation("published/occupations/technician.yaml", "or-above:", "or-higher:", "19:5: unknown key \u{201C}or-higher\u{201D}"),
    Mutation(
      "published/occupations/technician.yaml", "years: {from: 1,", "years: {form: 1,",
      "23:12: years need \u{201C}from\u{201D}",
      "23:13: unknown key \u{201C}form\u{201D}; did you mean \u{201C}from\u{201D}?"),
    Mutation("published/occupations/technician.yaml", "standard:", "level:", "26:53: unknown key \u{201C}level\u{201D}"),
    Mutation(
      "published/occupations/technician.yaml", "paper: Use", "papers: Use",
      "27:15: expected \u{201C}paper\u{201D} and \u{201C}result\u{201D}",
      "27:16: unknown key \u{201C}papers\u{201D}; did you mean \u{201C}paper\u{201D}?"),
    Mutation(
      "published/occupations/technician.yaml", "courses:", "course:",
      "32:5: unknown key \u{201C}course\u{201D}; did you mean \u{201C}courses\u{201D}?"),
    Mutation(
      "published/occupations/technician.yaml", "course: institute", "courses: institute",
      "33:9: missing course",
      "33:10: unknown key \u{201C}courses\u{201D}; did you mean \u{201C}course\u{201D}?"),
    Mutation(
      "published/occupations/technician.yaml", "by:", "buy:",
      "35:39: unknown key \u{201C}buy\u{201D}; did you mean \u{201C}by\u{201D}?"),
    Mutation(
      "ours/occupations/technician.yaml", "overview:", "overveiw:",
      "2:1: unknown key \u{201C}overveiw\u{201D}; did you mean \u{201C}overview\u{201D}?"),
    Mutation(
      "ours/occupations/technician.yaml", "about:", "abut:",
      "18:6: unknown key \u{201C}abut\u{201D}; did you mean \u{201C}about\u{201D}?"),
    Mutation(
      "ours/occupations/technician.yaml", "{zh-Hant: 技術員}", "{zh-Hans: 技術員}",
      "1:9: unknown key \u{201C}zh-Hans\u{201D}; did you mean \u{201C}zh-Hant\u{201D}?"),
    Mutation(
      "ours/occupations/technician.yaml", "en: Mend hardware", "fr: Mend hardware",
      "6:6: unknown key \u{201C}fr\u{201D}; did you mean \u{201C}en\u{201D}?"),
    Mutation(
      "ours/occupations/technician.yaml", "activities:", "activites:",
      "7:40: unknown key \u{201C}activites\u{201D}; did you mean \u{201C}activities\u{201D}?"),
    Mutation(
      "published/occupations/technician.yaml", "[7, 7]]", "{lines: [7, 7], activities: [fix]}]",
      "4:34: unknown key \u{201C}activities\u{201D}"),
    Mutation(
      "ours/occupations/technician.yaml", "{en: A diploma,", "{activities: [fix], en: A diploma,",
      "12:6: unknown key \u{201C}activities\u{201D}"),
    Mutation(
      "ours/pathways/cloud.yaml", "activities:", "activites:",
      "19:42: unknown key \u{201C}activites\u{201D}; did you mean \u{201C}activities\u{201D}?"),
    Mutation(
      "published/sectors/technology.yaml", "listed:", "list:",
      "ours/sectors/technology.yaml:4:3: no listed name is called \u{201C}Technicians\u{201D}",
      "4:1: unknown key \u{201C}list\u{201D}; did you mean \u{201C}listed\u{201D}?"),
    Mutation(
      "published/sectors/technology.yaml", "occupations:", "occupation:",
      "5:32: unknown key \u{201C}occupation\u{201D}; did you mean \u{201C}occupations\u{201D}?"),
    Mutation(
      "ours/sectors/technology.yaml", "notes: []", "note: []",
      "5:1: unknown key \u{201C}note\u{201D}; did you mean \u{201C}notes\u{201D}?"),
    Mutation(
      "published/pathways/cloud.yaml", "table-lines:", "table_lines:",
      "8:5: unknown key \u{201C}table_lines\u{201D}; did you mean \u{201C}table-lines\u{201D}?"),
    Mutation(
      "published/pathways/cloud.yaml", "job-titles:", "jobs:",
      "ours/links.yaml:4:14: no level or job title has the id \u{201C}cloud/expert/architect\u{201D}",
      "ours/pathways/cloud.yaml:8:7: no job title is called \u{201C}cloud/expert/architect\u{201D}",
      "9:5: unknown key \u{201C}jobs\u{201D}"),
    Mutation(
      "published/pathways/cloud.yaml", "number:", "figure:",
      "ours/pathways/cloud.yaml:12:7: no key task is called \u{201C}1\u{201D}",
      "17:13: missing number",
      "17:13: unknown key \u{201C}figure\u{201D}"),
    Mutation(
      "published/pathways/cloud.yaml", "cluster:", "clusters:",
      "34:17: recognition of prior learning needs \u{201C}cluster\u{201D}",
      "34:42: unknown key \u{201C}clusters\u{201D}; did you mean \u{201C}cluster\u{201D}?"),
    Mutation(
      "published/pathways/cloud.yaml", "lines: [82, 82]", "line: [82, 82]",
      "15:9: unknown key \u{201C}line\u{201D}; did you mean \u{201C}lines\u{201D}?"),
    Mutation(
      "ours/pathways/cloud.yaml", "description:", "descriptions:",
      "6:5: unknown key \u{201C}descriptions\u{201D}; did you mean \u{201C}description\u{201D}?",
      "published/pathways/cloud.yaml:5:5: missing description"),
    Mutation("ours/links.yaml", "rung:", "rungs:", "3:5: unknown key \u{201C}rungs\u{201D}; did you mean \u{201C}rung\u{201D}?"),
    Mutation(
      "ours/links.yaml", "reason:", "reasons:",
      "2:5: missing reason",
      "5:5: unknown key \u{201C}reasons\u{201D}; did you mean \u{201C}reason\u{201D}?"),
    Mutation(
      "ours/addresses.yaml", "noted:", "note:",
      "2:5: missing noted",
      "4:5: unknown key \u{201C}note\u{201D}; did you mean \u{201C}noted\u{201D}?"),
    Mutation(
      "ours/glossary.yaml", "refused:", "refuse:",
      "1:1: unknown key \u{201C}refuse\u{201D}; did you mean \u{201C}refused\u{201D}?"),
    Mutation(
      "ours/glossary.yaml", "use:", "uses:",
      "2:5: expected \u{201C}form\u{201D} and \u{201C}use\u{201D}",
      "2:16: unknown key \u{201C}uses\u{201D}; did you mean \u{201C}use\u{201D}?"),
  ]
}
