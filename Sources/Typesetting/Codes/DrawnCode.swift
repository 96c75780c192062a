/// A code with its quiet zone, in cells.
public struct DrawnCode: Hashable, Sendable {
  /// Neighbouring cells of a row on one ground.
  public struct Run: Hashable, Sendable {
    /// Dark where there is ink.
    public let text: String
    /// Whether every module in it is dark: where the ground can be coloured, a dark ground is darker than ink.
    public let isDark: Bool
  }

  /// The rows from above, each as wide as the others.
  public let rows: [[Run]]

  public init(_ code: CodeMatrix, form: CodeForm) {
    let modules = -CodeMatrix.quietZone..<code.side + CodeMatrix.quietZone
    rows = stride(from: modules.lowerBound, to: modules.upperBound, by: form.modulesPerRow).map { row in
      switch form {
      case .halfBlocks: [Self.halfBlocks(of: code, columns: modules, row: row)]
      case .ascii: Self.ascii(of: code, columns: modules, row: row)
      }
    }
  }

  /// As plain text, for paper and files: ink is dark.
  public var lines: [String] { rows.map { $0.map(\.text).joined() } }

  /// Cells.
  public var columns: Int { lines.first?.count ?? 0 }

  private static func halfBlocks(of code: CodeMatrix, columns: Range<Int>, row: Int) -> Run {
    let cells = columns.map { column in
      switch (code.isDark(column: column, row: row), code.isDark(column: column, row: row + 1)) {
      case (true, true): "█"
      case (true, false): "▀"
      case (false, true): "▄"
      case (false, false): " "
      }
    }
    return Run(text: cells.joined(), isDark: false)
  }

  private static func ascii(of code: CodeMatrix, columns: Range<Int>, row: Int) -> [Run] {
    columns.reduce(into: [Run]()) { runs, column in
      let isDark = code.isDark(column: column, row: row)
      let cells = isDark ? "##" : "  "
      if let last = runs.last, last.isDark == isDark {
        runs[runs.count - 1] = Run(text: last.text + cells, isDark: isDark)
      } else {
        runs.append(Run(text: cells, isDark: isDark))
      }
    }
  }
}
