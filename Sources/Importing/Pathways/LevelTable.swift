internal import Careers

/// A level's table: its areas with their tasks, and its routes.
struct LevelTable {
  private(set) var areas: [PathwayDocument.FunctionalArea] = []
  private(set) var routes: [Route] = []
  private(set) var findings: [PathwayDocument.Finding] = []

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
    noteOrder()
  }

  private mutating func noteProblems(of stated: RouteReader, account: inout LineAccount) {
    account.note(.notUnderstood(reason: "it belongs to no key task of \(level)"), of: cells.strays.map(\.line))
    account.note(.notUnderstood(reason: "it names no route with a QF level"), of: stated.leftOver.map(\.line))
    findings += stated.unlevelled.map { .routeWithoutLevel(level: level, lines: $0) }
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

  private mutating func task(at place: Int, routes: [Route], account: inout LineAccount) -> PathwayDocument.KeyTask {
    let task = cells.tasks[place]
    let first = task.parts.first ?? []
    let units = units(of: task, isLast: place == cells.tasks.count - 1, account: &account)
    let lines = (task.parts + task.units + [task.codes]).joined().map(\.line).lineRange
    if routes.isEmpty, let line = first.first?.line.number {
      findings.append(.taskWithoutRoute(level: level, task: task.number, line: line))
    }
    return PathwayDocument.KeyTask(
      number: task.number, words: Text(traditionalChinese: words(of: task)), lines: lines, units: units, routes: routes)
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

  private mutating func units(of task: TableReader.TaskCells, isLast: Bool, account: inout LineAccount) -> [PathwayDocument.Unit] {
    let names = task.units.filter { $0.contains { !$0.words.isEmpty } }
    let unnamed = task.units.filter { $0.allSatisfy(\.words.isEmpty) }.joined()
    account.note(.notUnderstood(reason: "a bullet without words"), of: unnamed.map(\.line))
    let last = (task.parts + names + [task.codes]).joined().map(\.line.number).max()
    let isCut = isLast && end != nil && last == end && (names.count > task.codes.count || names.isEmpty)
    guard isCut || names.count != task.codes.count else { return pair(names, task.codes) }
    if isCut, let end {
      findings.append(.cutTask(level: level, task: task.number, line: end))
      account.note(.notUnderstood(reason: "the text ends before its code"), of: names.dropFirst(task.codes.count).joined().map(\.line))
      return pair(Array(names.prefix(task.codes.count)), task.codes)
    }
    findings.append(
      .unpairedUnits(
        level: level, task: task.number, names: names.compactMap(\.first?.line.number), codes: task.codes.map(\.line.number)))
    let reason = PathwayDocument.Finding.unpaired(names.count, task.codes.count, task: task.number, level: level)
    account.note(.notUnderstood(reason: reason), of: names.joined().map(\.line) + task.codes.map(\.line))
    return []
  }

  private mutating func pair(_ names: [[Piece]], _ codes: [Piece]) -> [PathwayDocument.Unit] {
    zip(names, codes).map { name, code in
      let unit = PathwayDocument.Unit(name: Text(traditionalChinese: name.words), code: code.words, lines: (name + [code]).lines)
      if unit.qfLevel == nil { findings.append(.codeWithoutLevel(code.words, line: code.line.number)) }
      return unit
    }
  }

  // MARK: Areas

  /// Areas with their tasks. An area that is repeated directly after itself, as on a new page, is one.
  ///
  /// - Returns: how the lines of their names are used.
  private mutating func gather(
    _ tasks: [PathwayDocument.KeyTask], account: inout LineAccount
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
        let text = cell.name.isEmpty ? nil : Text(traditionalChinese: name)
        areas.append(PathwayDocument.FunctionalArea(name: text, lines: cell.name.lines, tasks: own))
        uses.append((.used(record: level, field: "functional area"), cell.name.map(\.line)))
      }
    }
    return uses
  }

  private mutating func noteOrder() {
    for (before, task) in zip(cells.tasks, cells.tasks.dropFirst()) where task.number != before.number + 1 {
      guard let line = task.parts.first?.first?.line.number else { continue }
      findings.append(.taskOutOfOrder(level: level, task: task.number, line: line))
    }
  }
}
