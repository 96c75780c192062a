extension Fixture {
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
}
