/// Joins the fragments of a level's table into cells.
struct TableReader {
  struct AreaCells {
    var name: [Piece]
  }

  struct TaskCells {
    let number: Int
    /// The index of its area.
    let area: Int
    var page: Int
    /// Its words, once for each page that has its number.
    var parts: [[Piece]]
    var units: [[Piece]] = []
    var codes: [Piece] = []
  }

  private(set) var areas: [AreaCells] = []
  private(set) var tasks: [TaskCells] = []
  private(set) var routes: [RouteReader.Word] = []
  /// Words after an area's name that belong to no task or unit.
  private(set) var strays: [Piece] = []
  private var page = 0

  mutating func beginPage() { page += 1 }

  mutating func add(_ fragment: TableFragment) {
    let piece = Piece(words: fragment.words, line: fragment.line)
    switch fragment.column {
    case .area: addArea(piece, opens: fragment.opens)
    case .task: addTask(piece, number: fragment.number)
    case .unit: addUnit(piece, opens: fragment.opens)
    case .code: addCode(piece)
    case .route: addRoute(piece)
    }
  }

  private mutating func addArea(_ piece: Piece, opens: Bool) {
    if let last = areas.indices.last, !opens || areas[last].name.isEmpty {
      areas[last].name.append(piece)
    } else {
      areas.append(AreaCells(name: [piece]))
    }
  }

  /// A number that is repeated on a new page continues its task.
  private mutating func addTask(_ piece: Piece, number: Int?) {
    guard let number else {
      if let task = tasks.indices.last, let part = tasks[task].parts.indices.last {
        tasks[task].parts[part].append(piece)
      } else {
        strays.append(piece)
      }
      return
    }
    if let task = tasks.indices.last, tasks[task].number == number, tasks[task].page < page {
      tasks[task].parts.append([piece])
      tasks[task].page = page
    } else {
      if areas.isEmpty { areas.append(AreaCells(name: [])) }
      tasks.append(TaskCells(number: number, area: areas.count - 1, page: page, parts: [[piece]]))
    }
  }

  private mutating func addUnit(_ piece: Piece, opens: Bool) {
    guard let task = tasks.indices.last else { return strays.append(piece) }
    if opens {
      tasks[task].units.append([piece])
    } else if let unit = tasks[task].units.indices.last {
      tasks[task].units[unit].append(piece)
    } else {
      strays.append(piece)
    }
  }

  private mutating func addCode(_ piece: Piece) {
    guard let task = tasks.indices.last else { return strays.append(piece) }
    tasks[task].codes.append(piece)
  }

  private mutating func addRoute(_ piece: Piece) {
    guard !tasks.isEmpty else { return strays.append(piece) }
    routes.append(RouteReader.Word(piece: piece, task: tasks.count - 1, page: page))
  }
}

/// Words on one line; a wrapped cell has several pieces.
struct Piece {
  let words: String
  let line: SourceLine
}

extension [Piece] {
  /// The words of the cell.
  var words: String { Wrapping.joined(map(\.words)) }

  /// The lines from its first to its last.
  var lines: ClosedRange<Int>? { map(\.line).lineRange }
}
