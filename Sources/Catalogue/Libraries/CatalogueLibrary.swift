internal import CheckedYAML
public import Search

/// A library from a catalogue folder or a compiled file.
public protocol CatalogueLibrary: IndexedLibrary {
  /// Reads everything once, to check a catalogue before it replaces another.
  ///
  /// - Throws: ``CatalogueError`` if any of it is damaged.
  func readWhole() throws(CatalogueError)
}

/// Opens a catalogue folder or a compiled catalogue.
///
/// - Parameter readings: the file of readings for a folder; a compiled catalogue has its own.
/// - Throws: ``CatalogueError``.
public func openCatalogue(at path: String, readings: String? = nil) throws(CatalogueError) -> any CatalogueLibrary {
  guard let kind = FileKind(at: path) else { throw .missing(path: path, reason: "no such file or folder") }
  return kind == .folder ? MemoryLibrary(try CatalogueFolder(path: path).contents(readings: readings)) : try SQLiteLibrary(path: path)
}
