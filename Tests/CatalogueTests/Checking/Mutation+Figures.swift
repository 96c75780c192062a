extension Mutation {
  /// Figures, wordings, lines and lists that contradict themselves or one another.
  static let figures: [Mutation] = [
    Mutation(
      "published/occupations/technician.yaml", "from: 12000, to: 16000", "from: 16000, to: 12000",
      "11:10: pay upside down: from 16000 to 12000"),
    Mutation(
      "published/occupations/technician.yaml", "to: 16000, wording: approximately", "to: 16000, wording: approximately or above",
      "11:10: pay worded \u{201C}approximately or above\u{201D} can't have \u{201C}to\u{201D}"),
    Mutation(
      "published/occupations/technician.yaml", "to: 16000, wording: approximately", "to: 16000, wording: from",
      "11:10: pay worded \u{201C}from\u{201D} can't have \u{201C}to\u{201D}"),
    Mutation(
      "published/occupations/technician.yaml", "from: 27000, wording: or above", "from: 27000, wording: about",
      "14:10: pay worded \u{201C}about\u{201D} needs \u{201C}to\u{201D}"),
    Mutation(
      "published/occupations/technician.yaml", "from: 27000, wording: or above", "from: 27000, to: 30000, wording: or above",
      "14:10: pay worded \u{201C}or above\u{201D} can't have \u{201C}to\u{201D}"),
    Mutation(
      "published/occupations/technician.yaml", "from: 40, to: 44", "from: 44, to: 40",
      "5:8: hours upside down: from 44 to 40"),
    Mutation(
      "published/occupations/technician.yaml", "years: {from: 1, to: 2}", "years: {from: 2, to: 1}",
      "23:12: years upside down: from 2 to 1"),
    Mutation(
      "published/occupations/technician.yaml", "lines: [4, 40]", "lines: [40, 4]",
      "3:8: lines upside down: from 40 to 4"),
    Mutation(
      "published/occupations/technician.yaml", "[7, 7]]", "[7, 6]]",
      "4:18: lines upside down: from 7 to 6"),
    Mutation(
      "published/pathways/cloud.yaml", "table-lines: [80, 120]", "table-lines: [120, 80]",
      "8:18: lines upside down: from 120 to 80"),
    Mutation(
      "published/pathways/cloud.yaml", "lines: [100, 101]", "lines: [101, 100]",
      "12:46: lines upside down: from 101 to 100"),
    Mutation(
      "published/sectors/technology.yaml", "lines: [1, 3]", "lines: [3, 1]",
      "3:8: lines upside down: from 3 to 1"),
    Mutation("published/units.yaml", "[90, 95]", "[95, 90]", "3:56: lines upside down: from 95 to 90"),
    Mutation(
      "published/courses.yaml", "lines: [31, 31]", "lines: [32, 31]",
      "6:12: lines upside down: from 32 to 31"),
    Mutation(
      "ours/occupations/technician.yaml", "title: {zh-Hant: 技術員}", "title: {en: Technician, zh-Hant: 技術員}",
      "1:13: title is published in \u{201C}en\u{201D}; ours may only add the other language"),
    Mutation(
      "ours/pathways/cloud.yaml", "title: {en: Expert}", "title: {en: Expert, zh-Hant: 專家}",
      "5:34: title is published in \u{201C}zh-Hant\u{201D}; ours may only add the other language"),
    Mutation(
      "ours/units.yaml", "{en: Develop microservices}", "{en: Develop microservices, zh-Hant: 開發}",
      "2:58: title is published in \u{201C}zh-Hant\u{201D}; ours may only add the other language"),
    Mutation(
      "ours/occupations/technician.yaml", "  - {en: Mend software, zh-Hant: 維修軟件, activities: [fix, program]}\n", "",
      "6:3: duties: 2 published, 1 restated in ours"),
    Mutation(
      "ours/occupations/technician.yaml", "  - {en: Written English, zh-Hant: 書寫英文}\n", "",
      "12:3: entry: 3 published, 2 restated in ours"),
    Mutation(
      "ours/occupations/technician.yaml", "remarks:\n  - {en: Pay varies, zh-Hant: 薪酬不一}", "remarks: []",
      "15:10: remarks: 1 published, 0 restated in ours"),
    Mutation(
      "ours/occupations/technician.yaml", "  - {en: Pay varies, zh-Hant: 薪酬不一}",
      "  - {en: Pay varies, zh-Hant: 薪酬不一}\n  - {en: More, zh-Hant: 更多}",
      "16:3: remarks: 1 published, 2 restated in ours"),
    Mutation(
      "published/occupations/technician.yaml", "duties: [[6, 6], [7, 7]]", "duties: [[6, 6]]",
      "ours/occupations/technician.yaml:6:3: duties: 1 published, 2 restated in ours"),
    Mutation(
      "published/occupations/technician.yaml", "environment: {places: [office], lines: [10, 10]}\n", "",
      "ours/occupations/technician.yaml:4:14: no environment is published to restate"),
    Mutation(
      "published/occupations/technician.yaml", "  - {trait: patient, lines: [12, 12]}",
      "  - {trait: patient, lines: [12, 12]}\n  - {trait: patient, lines: [13, 13]}",
      "9:5: trait \u{201C}patient\u{201D} appears twice"),
    Mutation(
      "published/occupations/technician.yaml", "      - {course: institute/software, lines: [31, 31]}",
      "      - {course: institute/software, lines: [31, 31]}\n      - {course: institute/software, lines: [32, 32]}",
      "34:9: course \u{201C}institute/software\u{201D} appears twice under one heading"),
    Mutation(
      "published/pathways/cloud.yaml", "units: [111128L5]", "units: [111128L5, 111128L5]",
      "19:31: \u{201C}111128L5\u{201D} appears twice in one list"),
    Mutation(
      "published/occupations/technician.yaml", "qualifications: [higher-diploma]", "qualifications: [higher-diploma, higher-diploma]",
      "18:38: \u{201C}higher-diploma\u{201D} appears twice in one list"),
    Mutation(
      "ours/occupations/technician.yaml", "[fix, program]", "[fix, fix]",
      "7:58: \u{201C}fix\u{201D} appears twice in one list"),
    Mutation(
      "ours/occupations/technician.yaml", "維修軟件", "維修軟體",
      "7:34: our Chinese uses \u{201C}軟件\u{201D}, not \u{201C}軟體\u{201D} (ours/glossary.yaml)"),
    Mutation(
      "ours/sectors/technology.yaml", "技術人員", "軟體人員",
      "4:16: our Chinese uses \u{201C}軟件\u{201D}, not \u{201C}軟體\u{201D} (ours/glossary.yaml)"),
    Mutation(
      "ours/pathways/cloud.yaml", "設計環境", "設計軟體",
      "12:35: our Chinese uses \u{201C}軟件\u{201D}, not \u{201C}軟體\u{201D} (ours/glossary.yaml)"),
    Mutation(
      "ours/courses.yaml", "zh-Hant: 軟件", "zh-Hant: 軟體",
      "4:41: our Chinese uses \u{201C}軟件\u{201D}, not \u{201C}軟體\u{201D} (ours/glossary.yaml)"),
    Mutation(
      "ours/links.yaml", "兩者都帶領團隊", "兩者都寫軟體",
      "5:38: our Chinese uses \u{201C}軟件\u{201D}, not \u{201C}軟體\u{201D} (ours/glossary.yaml)"),
    Mutation(
      "ours/addresses.yaml", "名冊", "軟體名冊",
      "6:36: our Chinese uses \u{201C}軟件\u{201D}, not \u{201C}軟體\u{201D} (ours/glossary.yaml)"),
    Mutation(
      "ours/addresses.yaml", "about: qualifications", "about: qualifications\n    institution: institute",
      "5:5: expected either \u{201C}institution\u{201D} or \u{201C}about\u{201D}"),
    Mutation(
      "ours/occupations/technician.yaml", "Helper: 助手", "Helper: 軟體助手",
      "9:11: our Chinese uses \u{201C}軟件\u{201D}, not \u{201C}軟體\u{201D} (ours/glossary.yaml)"),
    Mutation(
      "published/occupations/technician.yaml", "lines: [4, 40]", "lines: [0, 40]",
      "3:8: expected the first and the last line, as in [36, 37]"),
    Mutation(
      "published/occupations/technician.yaml", "wording: or above", "wording: or above, currency: USD",
      "10:3: one ladder gives pay in HKD a month and in USD a month; expected one unit"),
    Mutation(
      "published/occupations/technician.yaml", "wording: or above", "wording: or above, period: year",
      "10:3: one ladder gives pay in HKD a month and in HKD a year; expected one unit"),
    Mutation(
      "published/occupations/technician.yaml", "to: 44", "to: 169",
      "5:8: a week has 168 hours, not 169"),
    Mutation(
      "published/occupations/technician.yaml", "to: 44, wording: about", "to: 44, wording: or above",
      "5:8: hours worded \u{201C}or above\u{201D} take a single figure, in both \u{201C}from\u{201D} and \u{201C}to\u{201D}"),
    Mutation(
      "ours/documents.yaml", "currency: HKD", "currency: hkd",
      "5:21: \u{201C}hkd\u{201D} isn't a currency code; expected three capitals, such as HKD"),
    Mutation(
      "published/occupations/technician.yaml", "wording: or above", "wording: or above, currency: $",
      "10:3: one ladder gives pay in HKD a month and in $ a month; expected one unit",
      "14:53: \u{201C}$\u{201D} isn't a currency code; expected three capitals, such as HKD"),
  ]
}
