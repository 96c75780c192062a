import Careers
import Catalogue
import CheckedYAML
import Importing
import Testing

@Suite struct PathwayDocumentTests {
  private static let outline = """
    園藝
    園丁長級別: 總園丁/花園總監
      這一層的人為整個花園作主，他們看顧各個苗圃的經費和人手，並與鄰近的花園互相交換種子和經驗心得，確保四季都有花開。
      花園規劃和布局設計
        1 帶領各組訂立全年的種植日程和用水計劃，並因應天氣作出調整 [training 6]
          200101L6 訂立全年種植和休耕日程的安排
          200102L6 使用 Garden Planner軟件
          GARDEN601A 評估泥土和肥料的成本效益及風險高低
        2 選種 [training 6]
          200103L5 選擇種子
      溫室管理
        3 管理溫室的溫度和濕度 [training 6]
          200104L5 調校溫室通風系統的各項設定
          200105L4 記錄濕度
        4 安排溫室的日常巡查 [training 6]
          200106L5 巡查溫室並填寫紀錄
          200107L4 處理蟲害
      客戶聯絡
        5 聯絡客戶 [training 6]
          GARDCS502A 接待前來參觀花園的各界訪客
    學徒級別: 見習園丁/灌溉助理/花卉推廣員
      這一層的人在別人帶領下澆水除草，也要學會認識各種常見植物，並保養簡單工具，日後可以再進修。
      澆水支援（戶外工作）
        1 澆水 [training 2, rpl 2 GARD001L2]
          200201L1 認識水管和水泵的基本構造及用途
          200202L2 澆水
      除草
        2 除草 [training 2, rpl 2 GARD002L2]
          200203L1 認識常見的雜草並且連根拔除
    """

  @Test(arguments: [GardenPathway.raw, GardenPathway.laidOut])
  func bothLayoutsReadAlike(text: String) {
    let text = SourceText(text)
    let (document, account) = PathwayDocument.read(text)
    #expect(PathwayOutline(of: document).description == Self.outline)
    #expect(account.diagnostics == [])
    #expect(account.notUnderstood.map(\.line) == [])
    #expect(account.uses.keys.sorted() == text.nonblankLines.map(\.number))
  }

  @Test(arguments: ["\r\n", "\r"])
  func allLineEndingsAreRead(ending: String) {
    let (document, _) = PathwayDocument.read(SourceText("\u{FEFF}" + GardenPathway.raw.replacing("\n", with: ending)))
    #expect(PathwayOutline(of: document).description == Self.outline)
  }

  @Test func valuesHaveTheirLines() throws {
    let (document, _) = PathwayDocument.read(SourceText(GardenPathway.raw))
    #expect(document.lines == 1...104)
    let level = try #require(document.levels.first)
    #expect(level.lines == 7...13)
    #expect(level.tableLines == 22...75)
    #expect(level.jobTitles.map(\.lines) == [12...12, 13...13])
    #expect(level.areas.map(\.lines) == [30...31, 49...49, 73...73])
    #expect(level.tasks.map(\.lines) == [32...44, 48...48, 49...55, 63...68, 73...75])
    #expect(level.tasks.first?.units.map(\.lines) == [36...42, 38...43, 40...44])
    #expect(level.routes.map(\.lines) == [45...47])
    #expect(document.levels.last?.tasks.first?.routes?.map(\.lines) == [91...93, 93...96])
  }

  /// The second page repeats the cell of a level's routes, its mark and its area's name.
  @Test func repeatedHeadersAddNoFacts() {
    let (_, account) = PathwayDocument.read(SourceText(GardenPathway.raw))
    let repeated = account.uses.filter { $0.value == .repeatedHeader }.keys.sorted()
    #expect(repeated == Array(56...62) + Array(69...72))
    #expect(account[73] == .used(record: "園丁長級別", field: "key task 5"))
    #expect(account[91] == .used(record: "學徒級別", field: "routes"))
  }

  // MARK: Cut texts

  /// Wherever a text is cut, its content is also in the whole text.
  @Test(arguments: [GardenPathway.raw, GardenPathway.laidOut])
  func aCutTextAddsNothing(text: String) {
    let (whole, _) = PathwayDocument.read(SourceText(text))
    let units = Set(whole.levels.flatMap(\.tasks).flatMap(\.units))
    let routes = Set(whole.levels.flatMap(\.tasks).flatMap { $0.routes ?? [] })
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    for count in lines.indices {
      let text = SourceText(lines.prefix(count).joined(separator: "\n"))
      let (document, account) = PathwayDocument.read(text)
      #expect(Set(account.uses.keys) == Set(text.nonblankLines.map(\.number)))
      #expect(
        Set(document.levels.flatMap(\.tasks).flatMap { $0.routes ?? [] }).subtracting(routes).filter { $0.lines?.upperBound != count } == []
      )
      let others = document.levels.flatMap(\.tasks).flatMap(\.units).filter { !units.contains($0) }
      #expect(others.filter { $0.lines?.upperBound != count } == [], "cut after line \(count)")
    }
  }

  @Test func aCutTextReportsWhatIsMissing() {
    let lines = GardenPathway.raw.split(separator: "\n", omittingEmptySubsequences: false)
    func diagnostics(upTo line: Int) -> [String] {
      PathwayDocument.read(SourceText(lines.prefix(line).joined(separator: "\n"))).account.diagnostics.map {
        "\($0.place.line): \($0.message)"
      }
    }
    func lacks(_ part: String, _ line: Int) -> String { "\(line): the text lacks \(part): it is cut here" }
    #expect(diagnostics(upTo: 43).contains("43: the text ends within key task 1 of 園丁長級別"))
    #expect(diagnostics(upTo: 43).contains(lacks("the table of 學徒級別", 43)))
    #expect(diagnostics(upTo: 15).contains(lacks("the table of 園丁長級別", 15)))
    #expect(diagnostics(upTo: 83).contains(lacks("the key tasks of 學徒級別", 83)))
    let (tail, account) = PathwayDocument.read(SourceText(lines.dropFirst(75).joined(separator: "\n")))
    #expect(account.diagnostics.map { "\($0.place.line): \($0.message)" } == [lacks("the overview", 1)])
    #expect(tail.levels.map { $0.jobTitles.count } == [3])
    #expect(tail.title == Text(traditionalChinese: "園藝"))
    let nameless = PathwayDocument.read(SourceText(lines.dropFirst(78).joined(separator: "\n")))
    #expect(nameless.document.levels == [])
    #expect(nameless.account.diagnostics.contains { $0.message.hasPrefix("the text lacks the heading of a table") && $0.place.line == 6 })
  }

  /// The merged cell of a level serves all its tasks, even if the text is cut where the cell repeats.
  @Test(arguments: [47, 50, 70, 71])
  func aCutLeavesAMergedCellMerged(line: Int) {
    let lines = GardenPathway.raw.split(separator: "\n", omittingEmptySubsequences: false)
    let level = PathwayDocument.read(SourceText(lines.prefix(line).joined(separator: "\n"))).document.levels.first
    #expect(level?.tasks.isEmpty == false)
    #expect(level?.tasks.allSatisfy { $0.routes?.map(\.qfLevel.rawValue) == [6] } == true)
  }

  @Test func anEmptyTextIsEmpty() {
    let (document, account) = PathwayDocument.read(SourceText("\n \n"))
    #expect(document == PathwayDocument.read(SourceText("")).document)
    #expect(document.levels == [] && account.diagnostics == [] && document.lines == nil)
    #expect(account.uses == [:])
  }
}

@Suite struct PathwayRecognitionTests {
  @Test(arguments: [GardenPathway.raw, GardenPathway.laidOut])
  func aPathwayDocumentIsRecognised(text: String) {
    let marks = PathwayDocument.marks(in: SourceText(text))
    #expect(Set(marks.keys) == Set(PathwayDocument.Mark.allCases))
    #expect(marks[.title] == 1)
    #expect(PathwayDocument.isRecognised(by: marks))
  }

  @Test(arguments: [
    "Gardener\n\nDuties\n- Water the plants\n\nWorking hours\nAbout 44 hours a week", "園丁\n職責\n- 澆水\n\n職位名稱\n入職條件", "",
    "本校的園藝職業資歷階梯", "200101L6 200102L6\n職位名稱:",
  ])
  func otherTextsAreNotRecognised(text: String) {
    #expect(!PathwayDocument.isRecognised(by: PathwayDocument.marks(in: SourceText(text))))
  }

  @Test func everyMarkHasADescription() {
    #expect(Set(PathwayDocument.Mark.allCases.map(\.description)).count == PathwayDocument.Mark.allCases.count)
  }
}

/// A pathway document's content without lines, as readable text.
struct PathwayOutline: CustomStringConvertible {
  let description: String

  init(of document: PathwayDocument) {
    var lines = [Self.words(document.title)]
    for level in document.levels {
      lines.append("\(Self.words(level.name)): \(level.jobTitles.map { Self.words($0.text) }.joined(separator: "/"))")
      if let description = level.description { lines.append("  \(Self.words(description))") }
      for area in level.areas {
        lines.append("  \(Self.words(area.name))")
        lines += area.tasks.flatMap(Self.lines)
      }
    }
    description = lines.joined(separator: "\n")
  }

  private static func lines(of task: StatedTask) -> [String] {
    let routes = (task.routes ?? []).map { "\($0.kind.rawValue) \($0.qfLevel.rawValue)" + ($0.cluster.map { " \($0)" } ?? "") }
    return ["    \(task.number ?? 0) \(words(task.text)) [\(routes.joined(separator: ", "))]"]
      + task.units.map { "      \($0.id?.rawValue ?? "–") \(words($0.title))" }
  }

  private static func words(_ text: Text?) -> String { text?.words(in: .traditionalChinese) ?? "–" }
}
