extension Fixture {
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
    "ours/addresses.yaml": """
    addresses:
      - institution: institute
        address: https://institute.example
        noted: "2026-12-01"
      - about: qualifications
        title: {en: Register, zh-Hant: 名冊}
        address: http://register.example/a?b=c#d
        noted: "2026-12-02"
      - about: recognition
        title: {en: Recognition body, zh-Hant: 認可機構}
        address: https://recognition.example
        noted: "2026-12-03"
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
      - {en: Mend software, zh-Hant: 維修軟件, activities: [fix, program]}
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
          1: {en: Keep it up, zh-Hant: 維護環境, activities: [networks]}
    """
}
