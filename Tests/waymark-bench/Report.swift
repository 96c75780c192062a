internal import Foundation

/// The results of one run, as Markdown.
struct Report {
  var findings: [Findings]
  var settings: String

  var markdown: String {
    var aims = MarkdownTable("Aims", words: ["figure"], figures: ["measured", "at most", ""])
    for aim in findings.flatMap(\.aims) { aims.add(aim.text, aim.unit.words(for: aim.figure), aim.unit.words(for: aim.bound), aim.verdict) }
    let tables = [aims] + findings.flatMap(\.tables)
    return "\(settings)\n\n" + tables.filter { !$0.rows.isEmpty }.map(\.markdown).joined(separator: "\n")
  }

  /// Marks before and after the figures on a page.
  private static let marks = (begin: "<!-- figures: written by waymark-bench --write -->\n", end: "<!-- end of figures -->")

  /// Replaces the figures of a page.
  func write(to path: String) throws {
    let page = try String(contentsOfFile: path, encoding: .utf8)
    guard let begin = page.range(of: Self.marks.begin), let end = page.range(of: Self.marks.end, range: begin.upperBound..<page.endIndex)
    else { throw BenchError.failed("\(path) has no place for figures") }
    let text = page[..<begin.upperBound] + "\n" + markdown + "\n" + page[end.lowerBound...]
    try Data(text.utf8).write(to: URL(filePath: path))
  }
}

/// A part of the benchmark.
protocol Section {
  func run() throws -> Findings
}

/// The results of a section.
struct Findings {
  var tables: [MarkdownTable] = []
  var aims: [Aim] = []
}

/// A figure and its bound.
struct Aim {
  enum Unit {
    case times, bytes, milliseconds

    func words(for figure: Double) -> String {
      switch self {
      case .times: Figures.times(figure)
      case .bytes: Figures.number(Int(figure))
      case .milliseconds: Figures.milliseconds(.milliseconds(1) * figure)
      }
    }
  }

  let text: String
  let figure: Double
  let bound: Double
  let unit: Unit

  init(_ text: String, _ figure: Double, bound: Double, unit: Unit = .times) {
    self.text = text
    self.figure = figure
    self.bound = bound
    self.unit = unit
  }

  var verdict: String { figure <= bound ? "met" : "missed" }
}

/// A table of a section; figures are on the right.
struct MarkdownTable {
  var title: String
  var columns: [String]
  /// The number of columns on the left that are words.
  var wordColumns: Int
  private(set) var rows: [[String]] = []

  init(_ title: String, words: [String], figures: [String]) {
    self.title = title
    columns = words + figures
    wordColumns = words.count
  }

  /// Adds a row; figures that are missing are left blank.
  mutating func add(_ cells: String...) { add(cells) }

  mutating func add(_ cells: [String]) {
    rows.append(cells + Array(repeating: "", count: max(0, columns.count - cells.count)))
  }

  var markdown: String {
    let rule = columns.indices.map { $0 < wordColumns ? "---" : "---:" }
    let lines = ([columns, rule] + rows).map { "| " + $0.joined(separator: " | ") + " |" }
    return "### \(title)\n\n" + lines.joined(separator: "\n") + "\n"
  }
}

/// Measurements of one thing.
struct Series {
  private let sorted: [Duration]

  /// - Precondition: there is one.
  init(_ durations: [Duration]) {
    sorted = durations.sorted()
  }

  var count: Int { sorted.count }
  var median: Duration { at(0.5) }
  /// Of fewer than a hundred, the worst.
  var p99: Duration { at(0.99) }
  var least: Duration { at(0) }
  var worst: Duration { at(1) }

  private func at(_ share: Double) -> Duration {
    sorted[min(sorted.count - 1, Int(Double(sorted.count) * share))]
  }
}

/// Formats of figures in tables.
enum Figures {
  static func milliseconds(_ duration: Duration) -> String {
    let figure = duration / .milliseconds(1)
    return String(format: figure < 10 ? "%.2f" : "%.1f", figure)
  }

  static func seconds(_ duration: Duration) -> String { String(format: "%.2f", duration / .seconds(1)) }

  /// MB of a million bytes.
  static func megabytes(_ bytes: Int) -> String { String(format: "%.1f", Double(bytes) / 1_000_000) }

  static func ratio(_ left: Duration, to right: Duration) -> String { times(left / right) }

  static func times(_ factor: Double) -> String { String(format: "%.2f×", factor) }

  static func number(_ number: Int) -> String {
    let digits = String(number)
    let head = digits.count % 3
    let groups = stride(from: head, to: digits.count, by: 3).map { digits.dropFirst($0).prefix(3) }
    return ([digits.prefix(head)] + groups).filter { !$0.isEmpty }.joined(separator: ",")
  }
}

/// The machine of the figures.
enum Machine {
  static var description: String {
    "\(ProcessInfo.processInfo.processorCount) processors (\(processor)), \(Figures.number(memory)) MB of memory, \(kernel)"
  }

  /// The load average of the last minute.
  static var load: String {
    (try? String(contentsOfFile: "/proc/loadavg", encoding: .utf8))?.split(separator: " ").first.map(String.init) ?? "unknown"
  }

  private static var processor: String {
    let lines = (try? String(contentsOfFile: "/proc/cpuinfo", encoding: .utf8))?.split(separator: "\n") ?? []
    let model = lines.first { $0.hasPrefix("model name") }?.split(separator: ":").last ?? "of unknown make"
    return model.trimmingCharacters(in: .whitespaces)
  }

  private static var memory: Int { Int(ProcessInfo.processInfo.physicalMemory / 1_000_000) }

  private static var kernel: String {
    let release = try? String(contentsOfFile: "/proc/sys/kernel/osrelease", encoding: .utf8)
    return "Linux " + (release ?? "").trimmingCharacters(in: .whitespacesAndNewlines)
  }
}
