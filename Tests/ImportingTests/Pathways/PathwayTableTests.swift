import Careers
import Catalogue
import CheckedYAML
import Importing
import Testing

@Suite struct PathwayTableTests {
  private static let row = "揉麵 1. 揉麵\n• 選麵粉\n200301L3\n通過培訓課程獲得\n證書資格\n(資歷級別 3)"

  @Test(arguments: [
    ("• 使用\n麵包機", "使用麵包機"), ("• 使用 Dough\nMaster 2", "使用 Dough Master 2"), ("• 量度溫度， 並\n記錄", "量度溫度，並記錄"),
    ("•\n烤\n\n麵包", "烤麵包"), ("• 操作 A/\nB 型爐", "操作 A/B 型爐"), ("•包裝 (free\nrange) 蛋", "包裝 (free range) 蛋"),
    ("• 3. 發酵", "3. 發酵"), ("• 加 2.5 克鹽", "加 2.5 克鹽"),
  ])
  func wrappedNamesAreJoined(rows: String, name: String) {
    let table = PathwayTable("烘焙 1. 烤\n\(rows)\n200302L3")
    #expect(table.tasks.flatMap(\.units).map(\.title?.traditionalChinese) == [name])
    #expect(table.account.notUnderstood.map(\.line) == [])
  }

  @Test(arguments: [
    ("200301L3", 3), ("12345L2", 2), ("1234567L7", 7), ("BAKEOV305B", 3), ("ABCD110A", 1), ("OVEN010L3", nil), ("200301L9", nil),
  ])
  func codesOfEveryShapeAreRead(code: String, level: Int?) {
    let table = PathwayTable("揉麵 1. 揉麵\n• 選麵粉\n\(code)")
    #expect(table.tasks.flatMap(\.units).map(\.id?.rawValue) == [code])
    #expect(table.tasks.first?.units.first?.qfLevel?.rawValue == level)
    #expect(table.reports("the code \(code) carries no QF level", at: 6) == (level == nil))
  }

  /// Page numbers left within a name in extracted text.
  @Test(arguments: ["第 5 頁", "頁 5", "P.5", "Page 5 of 12", "5 / 12", "第5頁，共12頁"])
  func pageNumbersAreSkipped(number: String) {
    let table = PathwayTable("烘焙 1. 烤\n• 使用\n\(number)\n麵包機\n200302L3")
    #expect(table.tasks.flatMap(\.units).map(\.title?.traditionalChinese) == ["使用麵包機"])
    #expect(table.account.notUnderstood.map(\.line) == [])
  }

  /// The names and codes of the task whose numbers differ aren't paired; those of the next one are.
  @Test func unequalUnitsAndCodesAreReported() {
    let table = PathwayTable("揉麵 1. 揉麵\n• 選麵粉\n• 加\n水\n200301L3\n2. 烤\n• 預熱\n200302L4")
    #expect(table.tasks.map { $0.units.map(\.id) } == [[], ["200302L4"]])
    #expect(table.account.notUnderstood.map(\.line) == [5, 6, 7, 8])
    #expect(table.reports("key task 1 of 師傅級別 names 2 units and 1 code: units at lines 5, 6, codes at line 8", at: 5))
  }

  @Test(arguments: [
    ("通過培訓課程獲得證書資格（資歷級別 ４）", ["training 4 –"]),
    ("通過培訓課\n程獲得證書\n資格(資歷級\n別3)或過往\n資歷認機制\n(資歷級別2\n過往資歷認\n可組合BAKE01L2)", ["training 3 –", "rpl 2 BAKE01L2"]),
    ("過往資歷認可機制\n(資歷級別 3\n過往資歷認可組合：\nBAKE010L3)", ["rpl 3 BAKE010L3"]),
    ("過往資歷認可機制\n(資歷級別 3\n過往資歷認可組合:\nBAKE010L3、BAKE011L3)", ["rpl 3 BAKE010L3", "rpl 3 BAKE011L3"]),
    ("過往資歷認證機制\n(資歷級別 1\n過往資歷認可組合\nBAKE010L1", ["rpl 1 BAKE010L1"]),
    ("過往資歷認機制 (資歷級別 2)", ["rpl 2 –"]),
  ])
  func routesAreRead(cell: String, routes: [String]) {
    let table = PathwayTable("揉麵 1. 揉麵\n• 選麵粉\n200301L3\n\(cell)\n烤爐工作\n2. 烤\n• 預熱\n200302L4\n\(cell)")
    for task in table.tasks {
      #expect((task.routes ?? []).map { "\($0.kind.rawValue) \($0.qfLevel.rawValue) \($0.cluster ?? "–")" } == routes)
    }
    #expect(table.level?.routes == [])
    #expect(table.level?.areas.map { $0.name?.traditionalChinese } == ["揉麵", "烤爐工作"])
    #expect(table.account.notUnderstood.map(\.line) == [])
  }

  @Test func oneRouteCellServesALevel() {
    let table = PathwayTable("\(Self.row)\n2. 烤\n• 預熱\n200302L4")
    #expect(table.level?.routes.map(\.qfLevel.rawValue) == [3])
    #expect(table.tasks.map(\.routes) == Array(repeating: table.level?.routes, count: 2))
  }

  /// Two cells on one page belong to their tasks, so a third task without a cell has no route.
  @Test func routeCellsOfTasksServeNoOtherTask() {
    let second = Self.row.replacing("揉麵 1. 揉麵", with: "2. 烤").replacing("200301", with: "200302")
    let table = PathwayTable("\(Self.row)\n\(second)\n3. 賣\n• 收錢\n200303L1")
    #expect(table.tasks.map(\.routes?.count) == [1, 1, 0])
    #expect(table.level?.routes == [])
    #expect(table.reports("key task 3 of 師傅級別 has no route", at: 16))
  }

  @Test func aRouteWithoutALevelIsReported() {
    let table = PathwayTable("揉麵 1. 揉麵\n• 選麵粉\n200301L3\n通過培訓課程獲得\n證書資格 (資歷級別 9)")
    #expect(table.reports("a route of 師傅級別 states no QF level", at: 7))
    #expect(table.account.notUnderstood.map(\.line) == [7, 8])
    #expect(table.tasks.allSatisfy { $0.routes == [] })
  }

  @Test(arguments: ["揉麵 (續)", "(續)\n揉麵", "揉麵（續）", "揉麵"])
  func anAreaContinuesOnANewPage(area: String) {
    let table = PathwayTable("\(Self.row)\n\(PathwayTable.columns)\n\(area)\n2. 烤\n• 預熱\n200302L4")
    #expect(table.level?.areas.map(\.tasks.count) == [2])
    #expect(table.level?.areas.map(\.lines) == [4...4])
    #expect(table.account[12] == .repeatedHeader)
    #expect(table.account.notUnderstood.map(\.line) == [])
  }

  @Test func aTaskContinuesOnANewPage() {
    let table = PathwayTable("揉麵 1. 揉麵和\n醒麵\n• 選麵粉\n200301L3\n7\n\(PathwayTable.columns)\n揉麵 1. 揉麵和\n醒麵 (續)\n• 加水\n200302L4")
    #expect(table.outline.hasSuffix("揉麵\n    1 揉麵和醒麵 []\n      200301L3 選麵粉\n      200302L4 加水"))
    #expect(table.account[8] == .repeatedHeader)
  }

  @Test func aRepeatedHeadingContinuesItsTable() {
    let table = PathwayTable("\(Self.row)\n擬議的能力要求（烘焙--師傅級別)(續)\n\(PathwayTable.columns)\n2. 烤\n• 預熱\n200302L4")
    #expect(table.document.levels.count == 1)
    #expect(table.tasks.map(\.number) == [1, 2])
    #expect(table.level?.tableLines == 1...15)
    #expect(table.account[10] == .repeatedHeader)
  }

  /// Names are in the middle of cells that span tasks 1 to 2 and 3 to 5.
  @Test func areaNamesMayBeCentred() {
    let text = SourceText(
      """
      擬議的能力要求（烘焙--師傅級別)
      工作領域/組別名稱   主要工作     能力要求       能力單元編號   滿足能力要求的途徑
                1. 揉麵      • 選麵粉      200301L3
                           • 加水       200302L3
      麵糰                   • 計時       200303L3
                2. 醒麵      • 量溫度      200304L3     通過培訓課程獲得
                           • 蓋布       200305L3     證書資格
                           • 記時間      200306L3     (資歷級別 3)
                3. 預熱      • 開爐       200307L3
                4. 烤       • 放盤       200308L3
      烤爐                   • 取出       200309L3
      工作
                5. 清潔      • 抹爐       200310L3
                           • 倒灰       200311L3
      """)
    let (document, account) = PathwayDocument.read(text)
    #expect(document.levels.flatMap(\.areas).map { $0.name?.traditionalChinese } == ["麵糰", "烤爐工作"])
    #expect(document.levels.flatMap(\.areas).map { $0.tasks.map(\.number) } == [[1, 2], [3, 4, 5]])
    #expect(account.diagnostics.contains { $0.message.hasPrefix("areas of 師傅級別 are in the middle") && $0.place.line == 3 })
    #expect(document.levels.flatMap(\.areas).map(\.lines) == [5...5, 11...12])
    #expect(document.levels.flatMap(\.tasks).flatMap(\.units).count == 11)
    #expect(document.levels.flatMap(\.tasks).allSatisfy { $0.routes?.map(\.qfLevel.rawValue) == [3] })
    #expect(account.notUnderstood.map(\.line) == [])
  }

  @Test func numbersOutOfOrderAreReported() {
    let table = PathwayTable("\(Self.row)\n3. 烤\n• 預熱\n200302L4")
    #expect(table.reports("key task 3 of 師傅級別 is out of order", at: 10))
  }

  @Test func simplifiedCharactersAreReportedAndKept() {
    let table = PathwayTable("网上銷售 1. 网上送貨\n• 駕車\n200301L3")
    #expect(table.level?.areas.map { $0.name?.traditionalChinese } == ["网上銷售"])
    #expect(table.account.diagnostics.count { $0.place.line == 4 && $0.message.contains("网") } == 1)
  }

  /// Hong Kong uses these characters too.
  @Test func sharedCharactersAreNotReportedAsSimplified() {
    let table = PathwayTable("台面裏的群眾着了制服，只在后里表面周游 1. 送貨")
    #expect(table.account.diagnostics.allSatisfy { !$0.message.contains("simplified") })
  }

  @Test func strayWordsAreNotUnderstood() {
    let table = PathwayTable("\(Self.row)\n沒有工作的範疇\n擬議的能力要求（烘焙--學徒級別)\n\(PathwayTable.columns)\n• 掃地")
    #expect(table.account.notUnderstood.map(\.line) == [10, 14])
    #expect(table.document.levels.map(\.areas.count) == [1, 0])
  }

  @Test func aLevelInTheOverviewContinuesOnTheNextPage() {
    let text = SourceText("烘焙職業資歷階梯\n師傅級別\n做麵包的人。\n職位名稱\n麵包師傅\n(續)\n師傅級別 (續)\n職位名稱\n糕點師傅")
    let (document, account) = PathwayDocument.read(text)
    #expect(document.levels.map { $0.jobTitles.map(\.text.traditionalChinese) } == [["麵包師傅", "糕點師傅"]])
    #expect(document.levels.map(\.lines) == [2...9])
    #expect(account.uses.filter { $0.value == .repeatedHeader }.keys.sorted() == [6, 7])
  }

  @Test func jobTitlesAreJoinedByTheListAboveTheTable() {
    let text = """
      烘焙職業資歷階梯
      工作領域
      工作級別
      烘焙
      師傅級別
      做麵包的人。
      職位名稱
      首席麵包
      師傅
      糕點師傅
      擬議的能力要求（烘焙--師傅級別)
      相關職位名稱: • 首席麵包師傅 / 糕點
      師傅 / 烤爐主任
      """
    let (document, account) = PathwayDocument.read(SourceText(text))
    #expect(document.levels.first?.jobTitles.map(\.text.traditionalChinese) == ["首席麵包師傅", "糕點師傅", "烤爐主任"])
    #expect(document.levels.first?.jobTitles.map(\.lines) == [8...9, 10...10, 13...13])
    #expect(account.diagnostics.contains { $0.message.hasPrefix("the job title 烤爐主任 of 師傅級別") && $0.place.line == 13 })
    #expect(account.notUnderstood.map(\.line) == [])
  }
}

/// A text with the table of one level, to test one difficulty.
struct PathwayTable {
  static let columns = "工作領域/\n組別名稱 主要工作 能力要求 能力單元編號 滿足能力要求的途徑"

  let text: SourceText
  let document: PathwayDocument
  let account: LineAccount

  /// The line after the columns.
  static let first = 4

  init(_ rows: String) {
    text = SourceText("擬議的能力要求（烘焙--師傅級別)\n" + Self.columns + "\n" + rows)
    (document, account) = PathwayDocument.read(text)
  }

  var level: StatedLevel? { document.levels.first }
  var tasks: [StatedTask] { level?.tasks ?? [] }
  /// Whether a message is reported for a line.
  func reports(_ message: String, at line: Int) -> Bool {
    account.diagnostics.contains { $0.message.hasPrefix(message) && $0.place.line == line }
  }

  var outline: String { PathwayOutline(of: document).description }
}
