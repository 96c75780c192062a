internal import Canvas
internal import Careers
internal import Catalogue
internal import Foundation
internal import Interface
internal import Search
internal import Typesetting

/// A catalogue to measure: as a folder, installed with each build, with its names as a text file and its first screen as a file of runs.
struct Corpus {
  /// The size of the catalogue that comes with the program; all others are invented.
  static let ours = 150

  /// How many records were asked for.
  let size: Int
  let records: Int
  /// The catalogue's folder.
  let catalogue: String
  /// The builds measured, each installed with the catalogue that it compiled; this package's comes first.
  let installations: [Installation]
  private let folder: URL

  /// Opens the files of an earlier run, or makes them if a program was built since.
  init(size: Int, in data: String, tools: Tools) throws {
    self.size = size
    folder = URL(filePath: data).appending(path: "\(size)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    catalogue = try size == Self.ours ? tools.ourCatalogue() : Self.sample(of: size, in: folder, tools: tools)
    let folder = folder
    let catalogue = catalogue
    installations = try tools.builds.map { try Installation($0, catalogue: catalogue, in: folder) }
    records = try Self.writeNames(of: installations.first?.compiled ?? "", to: folder)
  }

  private static func sample(of size: Int, in folder: URL, tools: Tools) throws -> String {
    let catalogue = folder.appending(path: "catalogue").path(percentEncoded: false)
    if !FileManager.default.fileExists(atPath: catalogue) {
      try CommandRun(Invocation("waymark-sample", path: tools.sample, "--records", "\(size)", "--output", catalogue)).check()
    }
    return catalogue
  }

  /// - Returns: how many records there are.
  private static func writeNames(of compiled: String, to folder: URL) throws -> Int {
    let library = try SQLiteLibrary(path: compiled)
    let table = try library.recordTable()
    let lines = table.rows.map { row in
      let title = table.title(of: row)
      return [title.english, title.traditionalChinese].compactMap(\.self).joined(separator: " ") + "\n"
    }
    try Data(lines.joined().utf8).write(to: folder.appending(path: "names.txt"))
    try Data(FirstScreen(library: library).runs.utf8).write(to: folder.appending(path: "screen.txt"))
    return table.count
  }

  /// A line for each record: its title in both languages.
  var names: String { folder.appending(path: "names.txt").path(percentEncoded: false) }
  var screen: String { folder.appending(path: "screen.txt").path(percentEncoded: false) }
  var isOurs: Bool { size == Self.ours }
  var label: String { Figures.number(records) }
  var words: SearchWords { isOurs ? .ours : .invented }
}

/// A build installed as the package installs it: the program, and the catalogue that it compiled.
struct Installation {
  let build: Build
  let program: String
  let compiled: String
  /// Figures of the last compiling.
  let figures: CompileFigures

  init(_ build: Build, catalogue: String, in folder: URL) throws {
    self.build = build
    let tree = folder.appending(path: build.name.replacing(" ", with: "-"))
    program = tree.appending(path: "bin/waymark").path(percentEncoded: false)
    compiled = tree.appending(path: "share/waymark/catalogue.sqlite").path(percentEncoded: false)
    let record = tree.appending(path: "figures.json")
    if let data = try? Data(contentsOf: record), let figures = try? JSONDecoder().decode(CompileFigures.self, from: data),
      figures.built == Self.changed(build.path)
    {
      self.figures = figures
      return
    }
    try? FileManager.default.removeItem(at: tree)
    for name in ["bin", "share/waymark"] {
      try FileManager.default.createDirectory(at: tree.appending(path: name), withIntermediateDirectories: true)
    }
    // The readings are found from the program: it compiles where it was built.
    let run = try CommandRun(Invocation(build.name, path: build.path, "compile", catalogue, "--output", compiled)).check()
    try FileManager.default.copyItem(atPath: build.path, toPath: program)
    let size = try FileManager.default.attributesOfItem(atPath: compiled)[.size] as? Int ?? 0
    figures = CompileFigures(
      built: Self.changed(build.path), seconds: run.processorTime / .seconds(1), peakMemory: run.peakMemory, fileSize: size)
    try JSONEncoder().encode(figures).write(to: record)
  }

  private static func changed(_ path: String) -> Double {
    let date = (try? FileManager.default.attributesOfItem(atPath: path))?[.modificationDate] as? Date
    return date?.timeIntervalSince1970 ?? 0
  }
}

/// Time and size of compiling a catalogue.
struct CompileFigures: Codable {
  /// When the program was built, in seconds since 1970.
  var built: Double
  /// Processor time.
  var seconds: Double
  /// Bytes.
  var peakMemory: Int
  /// Bytes.
  var fileSize: Int
}

/// Queries that find something in a catalogue, as people type them.
struct SearchWords {
  /// Typed letter by letter.
  var typed: String
  var twoWords: String
  var chinese: String
  var jyutping: String
  var pinyin: String
  var code: String
  var misspelt: String

  /// Whole queries with their descriptions.
  var queries: [(kind: String, words: String)] {
    [
      ("a word", typed), ("two words", twoWords), ("Chinese", chinese), ("a code", code), ("Jyutping", jyutping), ("Pinyin", pinyin),
      ("misspelt", misspelt), ("nothing", "zzzz"),
    ]
  }

  static let ours = SearchWords(
    typed: "engineer", twoWords: "cloud engineer", chinese: "雲計算", jyutping: "wan gai syun", pinyin: "yunjisuan", code: "ITSWSM603A",
    misspelt: "enginere")

  static let invented = SearchWords(
    typed: "logistics", twoWords: "harbour planner", chinese: "海港規劃", jyutping: "hoi gong", pinyin: "haigang", code: "AAAAOP672A",
    misspelt: "logitsics")
}

/// The first screen of the panes at 80×24, for another program to draw.
struct FirstScreen {
  private let canvas: Canvas

  init(library: any IndexedLibrary) throws {
    let size = ScreenSize(columns: 80, rows: 24)
    var state = State(size: size, language: .english, listing: try Listing(of: library))
    var waiting: [Action] = [.event(.resize(size))]
    while !waiting.isEmpty {
      for case .ask(let question) in state.reduce(waiting.removeFirst()) {
        guard let answer = library.answer(question, on: CalendarDay(year: 2026, month: 1, day: 1)) else { continue }
        waiting.append(.answered(question, answer))
      }
    }
    canvas = draw(state)
  }

  /// A run a line: row, column, style as bits (bold, dim, underlined, reversed), colour or -1, and the text.
  var runs: String {
    let rows = (0..<canvas.rows).flatMap { row in canvas.runs(inRow: row).map { (row, $0) } }
    return rows.map { row, run in
      "\(row) \(run.column) \(bits(of: run.style)) \(run.style.foreground?.rawValue ?? -1) \(run.text)\n"
    }.joined()
  }

  private func bits(of style: Style) -> Int {
    let flags = [style.isBold, style.isDim, style.isUnderlined, style.isReversed]
    return flags.enumerated().reduce(0) { $0 | ($1.element ? 1 << $1.offset : 0) }
  }
}
