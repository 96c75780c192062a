/// What the modules of a code are drawn with.
public enum CodeForm: CaseIterable, Hashable, Sendable {
  /// Two modules in a cell, one above the other, by the block elements ▀ ▄ █ and a blank.
  case halfBlocks
  /// A module in two cells of ASCII, for terminals that draw block elements two cells wide, or not at all.
  case ascii

  /// The characters that modules are drawn with.
  public var glyphs: [Character] { self == .halfBlocks ? ["█", "▀", "▄"] : ["#"] }

  /// Cells that a module takes in a row.
  var columnsPerModule: Int { self == .halfBlocks ? 1 : 2 }

  /// Modules that stand above one another in a cell.
  var modulesPerRow: Int { self == .halfBlocks ? 2 : 1 }
}
