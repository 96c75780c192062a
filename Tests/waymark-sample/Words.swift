internal import Careers

/// Words for invented titles and texts.
enum Words {
  /// Subjects of industries.
  static let realms = [Phrase](
    """
    harbour 海港, airport 機場, railway 鐵路, theatre 劇院, museum 博物館, hospital 醫院, hotel 酒店, restaurant 餐廳
    bakery 烘焙, tea 茶葉, coffee 咖啡, seafood 海產, farm 農場, orchard 果園, flower 花卉, forest 林木
    garden 園林, river 河道, reservoir 水塘, island 離島, trail 山徑, beach 海灘, zoo 動物園, aquarium 水族館
    pet 寵物, poultry 家禽, dairy 乳品, noodle 麵食, sauce 醬料, herbal 草藥, dental 牙科, optical 眼鏡
    elderly care 安老, childcare 幼兒照顧, kindergarten 幼稚園, school 學校, library 圖書館, archive 檔案, publishing 出版, printing 印刷
    film 電影, animation 動畫, music 音樂, dance 舞蹈, opera 戲曲, toy 玩具, watch 鐘錶, jewellery 珠寶
    leather 皮革, footwear 鞋履, garment 成衣, textile 紡織, carpet 地毯, furniture 家具, bamboo 竹藝, ceramics 陶瓷
    glass 玻璃, steel 鋼材, timber 木材, stone 石材, paper 造紙, packaging 包裝, plastics 塑膠, battery 電池
    solar 太陽能, wind power 風力, gas 燃氣, drainage 渠務, lift 升降機, scaffold 棚架, tunnel 隧道, bridge 橋樑
    tram 電車, ferry 渡輪, taxi 的士, bus 巴士, bicycle 單車, aircraft 飛機, satellite 衛星, weather 氣象
    insurance 保險, banking 銀行, pension 退休金, tax 稅務, property 物業, court 法院, stadium 運動場, swimming pool 泳池
    market 街市, wedding 婚禮, exhibition 展覽, festival 節慶, heritage 古蹟, wetland 濕地, fishing 漁業, mushroom 菇菌
    """)

  /// Activities of industries; each is also a field of study.
  static let activities = [Phrase](
    """
    logistics 物流, engineering 工程, design 設計, management 管理, safety 安全, trading 貿易, retail 零售, catering 餐飲
    maintenance 維修, testing 檢測, research 研究, education 教育, marketing 市場推廣, finance 財務, planning 規劃, conservation 保育
    hygiene 衞生, inspection 檢驗, procurement 採購, manufacturing 製造, automation 自動化, analytics 數據分析, communications 通訊, tourism 旅遊
    training 培訓, supply 供應, storage 倉儲, accounting 會計, cleaning 清潔, recycling 回收, restoration 修復, photography 攝影
    translation 翻譯, lighting 照明, acoustics 聲學, robotics 機械人技術, counselling 輔導, nutrition 營養, security 保安, surveying 測量
    """)

  /// Levels of a pathway from the highest down, with the QF level that each is about.
  static let levels: [(name: Phrase, qfLevel: Int)] = [
    (Phrase(english: "leader", chinese: "領導級別"), 6),
    (Phrase(english: "specialist", chinese: "專責級別"), 5),
    (Phrase(english: "practitioner", chinese: "執業級別"), 4),
    (Phrase(english: "starter", chinese: "起步級別"), 2),
  ]

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

  static let lowerRanks = [Phrase]("trainee 見習, junior 初級, assistant 助理, associate 副")

  /// From the lowest up.
  static let higherRanks = [Phrase]("senior 高級, principal 首席, chief 總")

  static let roles = [Phrase](
    """
    planner 規劃員, officer 主任, technician 技術員, engineer 工程師, designer 設計師, analyst 分析員, inspector 督察, coordinator 統籌員
    supervisor 督導員, clerk 文員, consultant 顧問, instructor 導師, operator 操作員, specialist 專員, buyer 買手, surveyor 測量師
    examiner 檢查員, dispatcher 調度員, controller 管制員, adviser 諮詢員, fitter 裝配員, mechanic 技工, caretaker 看管員, guide 導賞員
    trainer 培訓員, researcher 研究員, scientist 科學家, auditor 審計員, estimator 估算員, merchandiser 跟單員, curator 策展人, editor 編輯
    translator 翻譯員, photographer 攝影師, illustrator 插畫師, modeller 模型師, programmer 程式編寫員, administrator 行政員, agent 代理人, broker 經紀
    valuer 估值師, archivist 檔案員, welder 焊接員, painter 油漆員, rigger 起重員, diver 潛水員, attendant 服務員, secretary 秘書
    receptionist 接待員, tester 測試員, developer 開發員, librarian 館員, steward 管事, therapist 治療師, chemist 化驗員, draughtsman 繪圖員
    manager 經理, director 總監, storekeeper 倉務員, messenger 信差, weaver 織造員, tuner 調音師, signaller 訊號員, bookkeeper 簿記員
    """)

  /// Parts of the work, for titles.
  static let topics = [Phrase](
    """
    pricing 定價, scheduling 排期, quality 品質, risk 風險, budget 預算, contract 合約, customer 客戶, energy 能源
    waste 廢物, equipment 設備, cargo 貨物, data 數據, document 文件, crew 人手, route 路線, licence 牌照
    warehouse 貨倉, workshop 工場, laboratory 實驗室, network 網絡, signal 訊號, ticketing 票務, booking 預訂, membership 會籍
    complaint 投訴, claims 理賠, payroll 薪酬, audit 審核, compliance 合規, policy 政策, project 項目, product 產品
    sample 樣本, material 物料, colour 色彩, sound 音響, lighting 燈光, costume 服裝, stage 舞台, kitchen 廚房
    menu 餐單, water 水務, air 空氣, noise 噪音, soil 土壤, pest 防蟲, fire 消防, rescue 救援
    first aid 急救, volunteer 義工, youth 青年, family 家庭, visitor 訪客, community 社區, media 媒體, content 內容
    subtitle 字幕, catalogue 目錄, map 地圖, drawing 圖則, mould 模具, machine 機器, vehicle 車輛, vessel 船隻
    """)

  static let verbs = [Phrase](
    """
    draw up 制定, check 核對, review 檢討, keep 備存, prepare 準備, plan 計劃, arrange 安排, explain 講解
    compare 比較, improve 改善, test 測試, inspect 檢查, repair 修理, install 安裝, record 記錄, measure 量度
    estimate 估算, monitor 監察, supervise 督導, advise on 建議, negotiate 商議, approve 審批, update 更新, translate 翻譯
    teach 教授, present 介紹, sort 整理, store 貯存, order 訂購, deliver 交付, evaluate 評估, formulate 擬定
    lead 領導, coordinate 統籌, follow up 跟進, publish 發布, audit 審核, forecast 預測, simplify 簡化, assess 評核
    """)

  /// The tags of tasks by their English verb.
  static let tags: [String: [Activity]] = [
    "draw up": [.write], "check": [.investigate], "keep": [.records], "plan": [.design, .manage], "arrange": [.manage], "explain": [.teach],
    "test": [.investigate], "inspect": [.protect], "repair": [.fix], "install": [.build], "record": [.records], "measure": [.data],
    "estimate": [.data], "monitor": [.networks], "supervise": [.manage], "advise on": [.help], "negotiate": [.sell], "translate": [.write],
    "teach": [.teach, .help], "present": [.sell], "sort": [.records], "lead": [.manage], "publish": [.write], "audit": [.investigate],
    "forecast": [.data, .program],
  ]

  static let objects = [Phrase](
    """
    work schedules 工作時間表, price lists 價目表, safety rules 安全守則, stock records 存貨紀錄, customer enquiries 客戶查詢, test reports 測試報告
    delivery routes 送貨路線, supplier contracts 供應商合約, tender documents 招標文件, duty rosters 值勤表, training notes 培訓筆記, floor plans 平面圖
    spare parts 零件, control panels 控制板, cooling systems 冷卻系統, loading bays 上落貨區, cleaning methods 清潔方法, accident reports 意外報告
    quality standards 品質標準, sample tests 樣本測試, yearly budgets 年度預算, cash flow 現金流, staff training 員工培訓, visitor tours 訪客導賞
    emergency drills 應變演習, energy use 能源用量, waste sorting 廢物分類, water samples 水質樣本, noise levels 噪音水平, lighting plans 燈光方案
    stage sets 舞台佈景, costume lists 服裝清單, menu cards 餐單, recipes 食譜, allergy warnings 致敏提示, storage limits 貯存上限
    digital archives 數碼檔案, web pages 網頁, booking systems 預訂系統, payment terminals 付款終端機, network links 網絡連線, sensor readings 感應器讀數
    flight times 航班時間, tide tables 潮汐表, cargo lists 貨物清單, customs forms 報關表格, insurance claims 保險索償, lease terms 租約條款
    building permits 建築許可, design drawings 設計圖則, wooden models 木製模型, glass panels 玻璃板, steel frames 鋼架, fabric samples 布料樣本
    market surveys 市場調查, advertising plans 廣告計劃, press releases 新聞稿, opinion polls 意見調查, volunteer teams 義工隊, care plans 護理計劃
    """)

  /// Whom or what the work serves.
  static let purposes = [Phrase](
    """
    for customers 為客戶, for colleagues 為同事, for suppliers 為供應商, for the public 為公眾, for visitors 為訪客, for new staff 為新員工
    for the team 為團隊, for partners 為合作夥伴, for small firms 為小型企業, for schools 為學校, for residents 為居民, for inspectors 為督察
    """)

  /// Where people work, with the words that the catalogue has for it.
  static let places: [(keys: [Workplace], name: Phrase)] = [
    ([.office], Phrase(english: "An office", chinese: "辦公室")),
    ([.industrialAndCommercialBuilding], Phrase(english: "A works or a shop", chinese: "工場或店舖")),
    ([.office, .outdoors], Phrase(english: "An office, and now and then outdoors", chinese: "辦公室，間中到戶外")),
    ([.indoors], Phrase(english: "Indoors", chinese: "室內")),
    ([.outdoors], Phrase(english: "Outdoors in all weather", chinese: "戶外，風雨不改")),
  ]
}
