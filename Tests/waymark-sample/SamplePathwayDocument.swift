/// An invented pathway document in Traditional Chinese, as `pdftotext -raw` takes one from a PDF: cells wrap in mid-word, codes are below
/// the names that they belong to, and headings repeat on each page.
struct SamplePathwayDocument {
  private(set) var text = ""
  private var numbers: SplitMix64
  private var takenCodes: Set<String> = []

  private static let areasPerLevel = 12
  private static let tasksPerArea = 3
  private static let tasksPerPage = 5
  private static let unitsPerTask = 1...5
  private static let jobTitlesPerLevel = 4
  /// Characters of a line of a cell.
  private static let widths = (description: 40, area: 7, task: 9, unit: 11)
  private static let columns = "工作領域/\n組別名稱\n主要工作 能力單元名稱 能力單元編號\n滿足能力要求的途\n徑\n"

  /// - Parameter bytes: how long the text is at least, in UTF-8; it ends with the level that reaches it.
  init(bytes: Int, seed: UInt64) {
    numbers = SplitMix64(seed: seed)
    let realm = numbers.pick(Words.realms).chinese
    var overview = "\(realm)職業資歷階梯\n工作領\n域\n工作級\n別\n\(realm)\n"
    var tables = ""
    for name in numbers.pick(Words.realms.count * Words.topics.count, of: Self.levelNames) {
      let jobTitles = (0..<Self.jobTitlesPerLevel).map { _ in jobTitle() }
      overview += level(name, jobTitles: jobTitles)
      tables += table(of: name, jobTitles: jobTitles)
      if overview.utf8.count + tables.utf8.count >= bytes { break }
    }
    text = overview + tables
  }

  private static let levelNames = Words.realms.flatMap { realm in Words.topics.map { realm.chinese + $0.chinese + "級別" } }

  private mutating func jobTitle() -> String {
    (numbers.pick(Words.realms) + numbers.pick(Words.topics) + numbers.pick(Words.roles)).chinese
  }

  // MARK: Overview

  private mutating func level(_ name: String, jobTitles: [String]) -> String {
    let tasks = (0..<3).map { _ in task() }.joined(separator: "，並")
    let description = Self.wrapped("這一層的人\(tasks)，也帶領後來的人。", at: Self.widths.description)
    return "\(name)\n\(description)\n職位名稱\n" + jobTitles.map { $0 + "\n" }.joined()
  }

  private mutating func task() -> String {
    numbers.pick(Words.purposes).chinese + numbers.pick(Words.verbs).chinese + numbers.pick(Words.objects).chinese
  }

  // MARK: Tables

  private mutating func table(of level: String, jobTitles: [String]) -> String {
    var table = "擬議的能力要求（\(level))\n相關職位名稱:\n\u{F0A7} \(jobTitles.joined(separator: " / "))\n" + Self.columns
    let topics = numbers.pick(Self.areasPerLevel, of: Words.topics)
    for number in 0..<Self.areasPerLevel * Self.tasksPerArea {
      let area = Self.wrapped("\(topics[number / Self.tasksPerArea].chinese)工作和相關支援", at: Self.widths.area)
      let isFirst = number.isMultiple(of: Self.tasksPerArea)
      if number > 0, number.isMultiple(of: Self.tasksPerPage) { table += Self.columns + (isFirst ? "" : "(續)\n\(area)\n") }
      if isFirst { table += area + "\n" }
      table += row(number + 1)
      if number == 0 { table += "通過培訓課程獲得\n證書資格 (資歷級別\n\(numbers.number(in: 2...6)))\n" }
    }
    return table
  }

  private mutating func row(_ number: Int) -> String {
    let units = (0..<numbers.number(in: Self.unitsPerTask)).map { _ in (name: unit(), code: code()) }
    let cells = ["\(number). \(task())，並且按時完成"].map { Self.wrapped($0, at: Self.widths.task) }
    let names = units.map { Self.wrapped("\u{F0A7} \($0.name)", at: Self.widths.unit) }
    return (cells + names + units.map(\.code)).joined(separator: "\n") + "\n"
  }

  private mutating func unit() -> String {
    numbers.pick(Words.verbs).chinese + numbers.pick(Words.realms).chinese + numbers.pick(Words.objects).chinese
      + numbers.pick(["", "的基本知識", "的方法及步驟", "並作出改善建議"])
  }

  private mutating func code() -> String {
    while true {
      let code = "\(numbers.number(in: 100_000...999_999))L\(numbers.number(in: 1...6))"
      if takenCodes.insert(code).inserted { return code }
    }
  }

  private static func wrapped(_ words: String, at width: Int) -> String {
    words.count <= width ? words : words.prefix(width) + "\n" + wrapped(String(words.dropFirst(width)), at: width)
  }
}
