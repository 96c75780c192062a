extension Words {
  /// Traits that occupations name.
  static let traits = [Phrase](
    """
    patient 有耐性, punctual 守時, careful 謹慎, tidy 整潔, curious 好奇, cheerful 開朗, calm 冷靜, honest 誠實
    creative 有創意, logical 有條理, friendly 友善, persuasive 具說服力, observant 觀察力強, decisive 果斷, flexible 靈活, independent 獨立
    cooperative 合羣, energetic 充滿活力, sensitive 敏銳, humorous 幽默, polite 有禮, modest 謙虛, brave 勇敢, steady 穩重
    ambitious 有抱負, imaginative 富想像力, practical 務實, thorough 周全, quick 反應快, strong 強壯, nimble 手巧, musical 具音樂感
    numerate 善於計算, articulate 口齒伶俐, caring 關懷他人, fair 公正, frugal 節儉, loyal 忠誠, outgoing 外向, resilient 堅毅
    """)

  /// Awards from the lowest up, with their QF level where they have one.
  static let awards: [(name: Phrase, qfLevel: Int?)] = [
    (Phrase(english: "secondary school education", chinese: "中學程度"), nil),
    (Phrase(english: "secondary six", chinese: "中六"), 3),
    (Phrase(english: "certificate", chinese: "證書"), nil),
    (Phrase(english: "diploma", chinese: "文憑"), nil),
    (Phrase(english: "higher diploma", chinese: "高級文憑"), 4),
    (Phrase(english: "associate degree", chinese: "副學士學位"), 4),
    (Phrase(english: "professional diploma", chinese: "專業文憑"), 5),
    (Phrase(english: "bachelor degree", chinese: "學士學位"), 5),
    (Phrase(english: "postgraduate certificate", chinese: "深造證書"), 6),
    (Phrase(english: "master degree", chinese: "碩士學位"), 6),
  ]

  static let examination = Phrase(english: "sample entrance test", chinese: "樣本入職考試")

  /// Characters of names, each with its sound: two make the name of an institution.
  static let characters = [Phrase](
    """
    wing 永, fung 豐, hing 興, lai 麗, kwong 光, tak 德, ming 明, shun 順, wah 華, kam 金, chi 智, yan 仁
    oi 愛, sun 新, tung 東, lok 樂, on 安, hoi 海, shan 山, lam 林, tin 天, yat 日, yuet 月, sing 星
    ho 浩, kin 健, lung 隆, man 文, mei 美, nga 雅, pak 柏, ching 青, po 寶, sau 秀, shing 成, tai 泰
    wai 偉, wui 匯, yee 怡, ying 英, yuen 源, cheuk 卓, chung 忠, fai 輝, fuk 福, hang 恆, kit 傑, leung 良
    """)

  static let institutions = [Phrase](
    "college 書院, institute 學院, academy 專科學院, polytechnic 理工學院, training centre 培訓中心, technical school 工業學校")

  /// Parts of names of products and tools: two or three make one.
  static let syllables = [
    "ba", "cor", "da", "dex", "el", "fen", "ga", "gor", "hal", "in", "jo", "ka", "kel", "lu", "mar", "mi", "na", "nor", "ora", "pex",
    "qui", "ra", "rix", "sa", "sol", "ta", "tem", "ul", "va", "vel", "wex", "xa", "yo", "zan", "zu",
  ]
}
