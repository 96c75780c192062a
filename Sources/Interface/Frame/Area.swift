/// A part of the screen, in cells.
struct Area {
  var columns: Range<Int>
  var rows: Range<Int>

  var width: Int { columns.count }

  /// The area without its first rows.
  func dropping(rows count: Int) -> Area {
    Area(columns: columns, rows: min(rows.lowerBound + count, rows.upperBound)..<rows.upperBound)
  }
}
