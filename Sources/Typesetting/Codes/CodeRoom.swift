/// Cells that a code may take, and what it is drawn with.
public struct CodeRoom: Hashable, Sendable {
  public var columns: Int
  public var rows: Int
  public var form: CodeForm

  public init(columns: Int, rows: Int, form: CodeForm) {
    self.columns = columns
    self.rows = rows
    self.form = form
  }

  /// The least that a code of a version takes with its quiet zone.
  init(for version: CodeVersion, form: CodeForm) {
    let side = version.side + 2 * CodeMatrix.quietZone
    self.init(
      columns: side * form.columnsPerModule, rows: (side + form.modulesPerRow - 1) / form.modulesPerRow, form: form)
  }

  /// The largest version that fits with its quiet zone.
  var largestVersion: CodeVersion? {
    CodeVersion.all.last { version in
      let needed = CodeRoom(for: version, form: form)
      return needed.columns <= columns && needed.rows <= rows
    }
  }
}
