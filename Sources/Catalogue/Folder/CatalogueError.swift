public import CheckedYAML

/// Why a catalogue can't be opened, read or compiled.
public enum CatalogueError: Error, Hashable, Sendable {
  /// There is nothing at that path, or it may not be read.
  case missing(path: String, reason: String)
  /// A folder without a catalogue in it.
  case notACatalogue(path: String)
  /// A file that isn't a compiled catalogue, or not a complete one.
  case unusable(path: String, reason: String)
  /// A compiled catalogue in a format that this program doesn't know.
  case format(path: String, found: Int, known: Int)
  /// A folder with faults.
  case faults(path: String, [Diagnostic])
  /// A compiled catalogue could not be written.
  case unwritable(path: String, reason: String)
}

extension CatalogueError: CustomStringConvertible {
  public var description: String {
    switch self {
    case .missing(let path, let reason):
      "\(path): \(reason)"
    case .notACatalogue(let path):
      "\(path): not a catalogue folder; expected a folder with “published” in it"
    case .unusable(let path, let reason):
      "\(path): not a compiled catalogue that can be read: \(reason)"
    case .format(let path, let found, let known):
      "\(path): compiled in format \(found); this program reads format \(known). "
        + (found < known ? "Make it again: waymark compile FOLDER --output FILE" : "It needs a newer program")
    case .faults(let path, let faults):
      "\(path): \(faults.count) \(faults.count == 1 ? "fault" : "faults") in this catalogue\n"
        + faults.map(\.description).joined(separator: "\n")
    case .unwritable(let path, let reason):
      "\(path): can't be written: \(reason)"
    }
  }
}
