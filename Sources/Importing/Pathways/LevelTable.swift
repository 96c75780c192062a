internal import Careers
internal import Catalogue

/// A level's table: its areas with their tasks, and its routes.
struct LevelTable {
  private(set) var areas: [StatedArea] = []
  private(set) var routes: [Route] = []

  private let level: String
  private let cells: TableReader
  private let end: Int?

  /// - Parameter end: the text's last line, when this table is its last.
  init(of cells: TableReader, level: String, end: Int?, account: inout LineAccount) {
    self.level = level
    self.cells = cells
    self.end = end
    let stated = RouteReader(cells.routes)
    noteProblems(of: stated, account: &account)
    let own = ownRoutes(stated)
    let tasks = cells.tasks.indices.map { task(at: $0, routes: own[$0] ?? routes, account: &account) }
    let uses = gather(tasks, account: &account)
    noteTasks(in: &account)
    for (use, lines) in uses { account.note(use, of: lines) }
    note(stated, in: &account)
    reportOrder(in: &account)
  }

  private func noteProblems(of stated: RouteReader, account: inout LineAccount) {
    account.note(.notUnderstood(reason: "it belongs to no key task of \(level)"), of: cells.strays.map(\.line))
    account.note(.notUnderstood(reason: "it names no route with a QF level"), of: stated.leftOver.map(\.line))
    for lines in stated.unlevelled { account.report("a route of \(level) states no QF level from 1 to 7", at: lines.lowerBound) }
  }

  // MARK: Routes

  /// The routes of each task, by its index; empty if one cell, repeated on each page, serves the whole level.
  private mutating func ownRoutes(_ stated: RouteReader) -> [Int: [Route]] {
    let own = Dictionary(grouping: stated.routes, by: \.task)
    guard own.count < cells.tasks.count, let first = stated.routes.first, isMerged(own, stated) else {
      return own.mapValues { $0.map(\.route) }
    }
    routes = (own[first.task] ?? []).map(\.route)
    return [:]
  }

  /// A merged cell that is repeated on a new page says nothing new.
  private func note(_ stated: RouteReader, in account: inout LineAccount) {
    let first = routes.isEmpty ? nil : stated.routes.first?.page
    account.note(.repeatedHeader, of: cells.routes.filter { first != nil && $0.page != first }.map(\.piece.line))
    account.note(.used(record: level, field: "routes"), of: cells.routes.map(\.piece.line))
  }

  /// Whether all cells say the same and no page has two. A table that isn't fully understood counts as having a cell for each task, unless
  /// the text is cut off within the cell.
  private func isMerged(_ own: [Int: [RouteReader.Stated]], _ stated: RouteReader) -> Bool {
    guard cells.strays.isEmpty, stated.leftOver.last.map({ $0.line.number == end }) ?? true else { return false }
    let placeless = own.values.map { $0.map { Route(kind: $0.route.kind, qfLevel: $0.route.qfLevel, cluster: $0.route.cluster) } }
    return Set(placeless).count == 1 && Set(own.values.compactMap(\.first?.page)).count == own.count
  }

  // MARK: Tasks

  private func task(at place: Int, routes: [Route], account: inout LineAccount) -> StatedTask {
    let cells = self.cells.tasks[place]
    let units = units(of: cells, isLast: place == self.cells.tasks.count - 1, account: &account)
    if routes.isEmpty, let line = cells.parts.first?.first?.line.number {
      account.report("key task \(cells.number) of \(level) has no route", at: line)
    }
    var task = StatedTask(units: units)
    task.number = cells.number
    task.text = Text(traditionalChinese: words(of: cells))
    task.routes = routes
    task.lines = (cells.parts + cells.units + [cells.codes]).joined().map(\.line).lineRange
    return task
  }

  /// Comes after the notes of what isn't understood: a line that has both isn't used.
  private func noteTasks(in account: inout LineAccount) {
    for task in cells.tasks {
      let field = "key task \(task.number)"
      account.note(.used(record: level, field: field), of: task.parts.joined().map(\.line))
      account.note(.used(record: level, field: "units of \(field)"), of: task.units.joined().map(\.line) + task.codes.map(\.line))
    }
  }

  /// The words of a task, without those that a later page repeats.
  private func words(of task: TableReader.TaskCells) -> String {
    let first = (task.parts.first ?? []).words
    let others = task.parts.dropFirst().filter { !first.hasPrefix($0.words) }
    return ((task.parts.first ?? []) + others.joined()).words
  }

  // MARK: Units

  private func units(of task: TableReader.TaskCells, isLast: Bool, account: inout LineAccount) -> [StatedUnit] {
    let names = task.units.filter { $0.contains { !$0.words.isEmpty } }
    let unnamed = task.units.filter { $0.allSatisfy(\.words.isEmpty) }.joined()
    account.note(.notUnderstood(reason: "a bullet without words"), of: unnamed.map(\.line))
    let last = (task.parts + names + [task.codes]).joined().map(\.line.number).max()
    let isCut = isLast && end != nil && last == end && (names.count > task.codes.count || names.isEmpty)
    guard isCut || names.count != task.codes.count else { return pair(names, task.codes, account: &account) }
    if isCut, let end {
      account.report("the text ends within key task \(task.number) of \(level)", at: end)
      account.note(.notUnderstood(reason: "the text ends before its code"), of: names.dropFirst(task.codes.count).joined().map(\.line))
      return pair(Array(names.prefix(task.codes.count)), task.codes, account: &account)
    }
    reportUnpaired(names, task.codes, of: task.number, account: &account)
    return []
  }

  private func pair(_ names: [[Piece]], _ codes: [Piece], account: inout LineAccount) -> [StatedUnit] {
    zip(names, codes).map { name, code in
      var unit = StatedUnit(lines: (name + [code]).lines)
      unit.id = RecordID(code.words)
      unit.title = Text(traditionalChinese: name.words)
      if unit.qfLevel == nil { account.report("the code \(code.words) carries no QF level from 1 to 7", at: code.line.number) }
      return unit
    }
  }

  /// A key task with more units than codes, or fewer, has none of them paired.
  private func reportUnpaired(_ names: [[Piece]], _ codes: [Piece], of task: Int, account: inout LineAccount) {
    func count(_ number: Int, _ noun: String) -> String { number == 0 ? "no \(noun)" : "\(number) \(noun)\(number == 1 ? "" : "s")" }
    func list(_ lines: [Int]) -> String {
      lines.isEmpty ? "no line" : (lines.count == 1 ? "line " : "lines ") + lines.map(String.init).joined(separator: ", ")
    }
    let reason = "key task \(task) of \(level) names \(count(names.count, "unit")) and \(count(codes.count, "code"))"
    account.note(.notUnderstood(reason: reason), of: names.joined().map(\.line) + codes.map(\.line))
    let (unitLines, codeLines) = (names.compactMap(\.first?.line.number), codes.map(\.line.number))
    account.report("\(reason): units at \(list(unitLines)), codes at \(list(codeLines))", at: (unitLines + codeLines).min() ?? 0)
  }

  // MARK: Areas

  /// Areas with their tasks. An area that is repeated directly after itself, as on a new page, is one.
  ///
  /// - Returns: how the lines of their names are used.
  private mutating func gather(
    _ tasks: [StatedTask], account: inout LineAccount
  ) -> [(use: LineUse, lines: [SourceLine])] {
    var uses: [(use: LineUse, lines: [SourceLine])] = []
    let byArea = Dictionary(grouping: tasks.indices, by: { cells.tasks[$0].area })
    for (place, cell) in cells.areas.enumerated() {
      let own = (byArea[place] ?? []).map { tasks[$0] }
      let name = cell.name.words
      if let last = areas.indices.last, areas[last].name?.traditionalChinese == name {
        areas[last].tasks += own
        uses.append((.repeatedHeader, cell.name.map(\.line)))
      } else if own.isEmpty, !(place == cells.areas.count - 1 && end != nil) {
        account.note(.notUnderstood(reason: "no key task follows it"), of: cell.name.map(\.line))
      } else {
        var area = StatedArea(tasks: own)
        area.name = cell.name.isEmpty ? nil : Text(traditionalChinese: name)
        area.lines = cell.name.lines
        areas.append(area)
        uses.append((.used(record: level, field: "functional area"), cell.name.map(\.line)))
      }
    }
    return uses
  }

  private func reportOrder(in account: inout LineAccount) {
    for (before, task) in zip(cells.tasks, cells.tasks.dropFirst()) where task.number != before.number + 1 {
      guard let line = task.parts.first?.first?.line.number else { continue }
      account.report("key task \(task.number) of \(level) is out of order", at: line)
    }
  }
}
