extension Words {
  /// What an industry is about.
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

  /// What an industry does; each is a field of study too.
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
}
