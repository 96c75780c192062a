import CheckedYAML
import Foundation
import TestSupport

@testable import Catalogue

/// A small catalogue with one record of every kind, complete in both languages and without faults.
enum Fixture {
  static let files = published.merging(ours) { first, _ in first }

  /// The reader's report on the fixture, or on a changed one.
  static func report(of files: [String: String] = files) -> CatalogueReport {
    var reader = CatalogueReader(files: files.mapValues { .text($0) })
    return reader.read()
  }

  static func faults(in files: [String: String]) -> [String] {
    report(of: files).faults.map(\.description)
  }
}

/// The fixture, compiled once, for tests of damaged files.
enum CompiledFixture {
  static let bytes = Result {
    let folder = try TemporaryFolder()
    let path = folder.path("fixture.waymark")
    try Fixture.report().contents.compile(to: path)
    return try Data(contentsOf: URL(filePath: path))
  }

  static let published: [String: String] = [
    "published/documents.yaml": """
    documents:
      - id: careers-page
        edition: undated
        text: careers.txt
      - id: pathway-leaflet
        title: {zh-Hant: 雲端階梯}
        publisher: {en: Office}
        edition: "2024"
    """,
    "published/fields.yaml": """
    document: careers-page
    fields:
      - {id: computing, title: {en: Computing}, lines: [20, 20]}
    """,
    "published/qualifications.yaml": """
    document: careers-page
    qualifications:
      - {id: higher-diploma, category: award, title: {en: Higher Diploma}, aliases: [HD], lines: [20, 30]}
    """,
    "published/courses.yaml": """
    document: careers-page
    institutions:
      - id: institute
        title: {en: Institute}
        aliases: []
        lines: [31, 31]
        courses:
          - id: institute/software
            title: {en: Software}
            award: higher-diploma
            aliases: [Softwares]
            lines: [31, 31]
    """,
    "published/traits.yaml": """
    document: careers-page
    traits:
      - {id: patient, title: {en: Patient}, lines: [12, 12]}
    """,
    "published/units.yaml": """
    document: pathway-leaflet
    units:
      - {code: 111128L5, title: {zh-Hant: 開發微服務架構}, lines: [90, 95]}
    """,
    "published/occupations/technician.yaml": technician,
    "published/sectors/technology.yaml": """
    title: {en: Technology}
    document: careers-page
    lines: [1, 3]
    listed:
      - {title: {en: Technicians}, occupations: [technician], lines: [1, 1]}
    """,
    "published/pathways/cloud.yaml": cloud,
  ]

  private static let technician = """
    title: {en: Technician}
    document: careers-page
    lines: [4, 40]
    duties: [[6, 6], [7, 7]]
    hours: {from: 40, to: 44, wording: about, lines: [9, 9]}
    environment: {places: [office], lines: [10, 10]}
    traits:
      - {trait: patient, lines: [12, 12]}
    ladder:
      - title: {en: Helper}
        pay: {from: 12000, to: 16000, wording: approximately}
        lines: [14, 15]
      - title: {en: Head}
        pay: {from: 27000, wording: or above}
        lines: [16, 17]
    entry:
      - kind: award
        qualifications: [higher-diploma]
        or-above: true
        fields: [computing]
        lines: [20, 20]
      - kind: experience
        years: {from: 1, to: 2}
        lines: [21, 21]
      - kind: language
        languages: [{language: english, skill: written, standard: good}]
        results: [{paper: Use of English, result: Level 2}]
        lines: [22, 22]
    training:
      - awards: [higher-diploma]
        lines: [30, 31]
        courses:
          - {course: institute/software, lines: [31, 31]}
    remarks:
      - {about: ladder, kind: pay-varies, by: [company], lines: [18, 18]}
    """

  private static let cloud = """
    title: {zh-Hant: 雲端}
    document: pathway-leaflet
    lines: [1, 200]
    levels:
      - id: cloud/expert
        title: {zh-Hant: 專家}
        lines: [10, 14]
        table-lines: [80, 120]
        job-titles:
          - {id: cloud/expert/architect, title: {zh-Hant: 架構師}, lines: [12, 12]}
        routes:
          - {kind: training, qf-level: 5, lines: [100, 101]}
        areas:
          - title: {zh-Hant: 設計}
            lines: [82, 82]
            tasks:
              - number: 1
                lines: [84, 88]
                units: [111128L5]
                routes: []
      - id: cloud/support
        title: {zh-Hant: 支援}
        lines: [20, 24]
        job-titles: []
        routes: []
        areas:
          - title: {zh-Hant: 維護}
            lines: [130, 130]
            tasks:
              - number: 1
                lines: [131, 132]
                units: [111128L5]
                routes:
                  - {kind: rpl, qf-level: 3, cluster: ITOS010L3, lines: [133, 134]}
    """

  static let ours: [String: String] = [
    "ours/documents.yaml": """
    documents:
      careers-page:
        title: {en: Careers, zh-Hant: 職業}
        licence: {en: Facts only, zh-Hant: 只取事實}
        pay: {currency: HKD, period: month}
        notes:
          - {en: Undated, zh-Hant: 沒有日期}
      pathway-leaflet:
        title: {en: Cloud ladder}
        publisher: {zh-Hant: 辦事處}
    """,
    "ours/fields.yaml": """
    fields:
      computing: {title: {zh-Hant: 電腦}}
    """,
    "ours/qualifications.yaml": """
    qualifications:
      higher-diploma: {title: {zh-Hant: 高級文憑}, qf-level: 4}
    """,
    "ours/courses.yaml": """
    institutions:
      institute: {title: {zh-Hant: 學院}, also: [IVE]}
    courses:
      institute/software: {title: {zh-Hant: 軟件}}
    """,
    "ours/traits.yaml": """
    traits:
      patient: {title: {zh-Hant: 有耐性}, also: [calm]}
    """,
    "ours/units.yaml": """
    units:
      111128L5: {title: {en: Develop microservices}}
    """,
    "ours/occupations/technician.yaml": technician,
    "ours/sectors/technology.yaml": """
    title: {zh-Hant: 科技}
    overview: {en: Makers of things, zh-Hant: 製造業}
    listed:
      Technicians: 技術人員
    notes: []
    """,
    "ours/pathways/cloud.yaml": cloud,
    "ours/links.yaml": """
    links:
      - occupation: technician
        rung: Head
        pathway: cloud/expert/architect
        reason: {en: Both lead, zh-Hant: 兩者都帶領團隊}
    """,
    "ours/glossary.yaml": """
    refused:
      - {form: 軟體, use: 軟件}
    """,
  ]

  private static let technician = """
    title: {zh-Hant: 技術員}
    overview: {en: Mends computers, zh-Hant: 維修電腦}
    also: [helper]
    environment: {en: In an office, zh-Hant: 辦公室}
    duties:
      - {en: Mend hardware, zh-Hant: 維修硬件}
      - {en: Mend software, zh-Hant: 維修軟件}
    ladder:
      Helper: 助手
      Head: 主管
    entry:
      - {en: A diploma, zh-Hant: 持有文憑}
      - {en: Some experience, zh-Hant: 有經驗}
      - {en: Written English, zh-Hant: 書寫英文}
    remarks:
      - {en: Pay varies, zh-Hant: 薪酬不一}
    notes:
      - {about: ladder, en: Odd, zh-Hant: 奇怪}
    """

  private static let cloud = """
    title: {en: Cloud}
    overview: {en: Work in the cloud, zh-Hant: 雲端工作}
    levels:
      cloud/expert:
        title: {en: Expert}
        description: {en: Leads, zh-Hant: 帶領}
        job-titles:
          cloud/expert/architect: {title: {en: Architect}, also: [planner]}
        areas:
          設計: Design
        tasks:
          1: {en: Design it, zh-Hant: 設計環境}
      cloud/support:
        title: {en: Support}
        description: {en: Helps, zh-Hant: 協助}
        areas:
          維護: Upkeep
        tasks:
          1: {en: Keep it up, zh-Hant: 維護環境}
    """
}
