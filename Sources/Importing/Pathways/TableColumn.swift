/// The columns of a level's table, from left to right.
enum TableColumn: Int, CaseIterable {
  case area, task, unit, code, route
}
