internal import CheckedYAML
internal import Foundation

/// A catalogue as a folder of YAML files, which people edit.
public struct CatalogueFolder: Sendable {
  public let path: String

  /// - Throws: ``CatalogueError/missing(path:reason:)`` or ``CatalogueError/notACatalogue(path:)``.
  public init(path: String) throws(CatalogueError) {
    self.path = path
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
      throw .missing(path: path, reason: "no such file or folder")
    }
    guard isFolder.boolValue, Self.hasFolder("published", in: path) else {
      throw .notACatalogue(path: path)
    }
  }

  private static func hasFolder(_ name: String, in path: String) -> Bool {
    var isFolder: ObjCBool = false
    return FileManager.default.fileExists(atPath: path + "/" + name, isDirectory: &isFolder) && isFolder.boolValue
  }

  /// Everything in the folder, and everything wrong with it.
  public func read() -> CatalogueReport {
    var reader = CatalogueReader(files: files())
    return reader.read()
  }

  /// The folder's contents.
  ///
  /// - Parameter readings: the path of the file of readings; without one, Chinese names are found in Chinese only.
  /// - Throws: ``CatalogueError/faults(path:_:)`` where there is anything wrong with it,
  ///   ``CatalogueError/missing(path:reason:)`` where the readings can't be read.
  public func contents(readings: String? = nil) throws(CatalogueError) -> CatalogueContents {
    let report = read()
    guard report.faults.isEmpty else { throw .faults(path: path, report.faults) }
    var contents = report.contents
    if let readings { contents.readings = try ReadingsFile(path: readings) }
    return contents
  }

  /// Both halves joined, and the published half by itself, in spite of faults in ours: after an import it is ours that no longer fits, and
  /// comparing shows how to mend it. A wrong field of ours is left out.
  ///
  /// - Throws: ``CatalogueError/faults(path:_:)`` where the published half has faults or `ours/documents.yaml`, which has the units of pay, can't
  ///   be read: a fact that can't be read would look like one that was dropped.
  package func halves() throws(CatalogueError) -> (joined: CatalogueReport, published: CatalogueContents) {
    let files = files()
    var reader = CatalogueReader(files: files)
    let report = reader.read()
    let isOurs = report.faults.allSatisfy { $0.place.file.hasPrefix("ours/") }
    guard isOurs, !reader.isBroken("ours/documents.yaml") else { throw .faults(path: path, report.faults) }
    var alone = CatalogueReader(files: files.filter { !$0.key.hasPrefix("ours") })
    return (report, alone.read().contents)
  }

  /// The YAML files by their path within the folder, and whatever can't be entered.
  func files() -> [String: FileContent] {
    var files: [String: FileContent] = [:]
    for half in ["published", "ours"] where Self.hasFolder(half, in: path) {
      collect(half, into: &files)
    }
    return files
  }

  private func collect(_ folder: String, into files: inout [String: FileContent]) {
    guard let names = try? FileManager.default.contentsOfDirectory(atPath: path + "/" + folder) else {
      files[folder] = .unreadable("the folder can't be read")
      return
    }
    for name in names where !name.hasPrefix(".") {
      let file = folder + "/" + name
      if Self.hasFolder(file, in: path) {
        // Two levels are all that a catalogue has; deeper ones, and links that lead round, are left alone.
        if folder.contains("/") { files[file] = .unreadable("no folder is expected here") } else { collect(file, into: &files) }
      } else if name.hasSuffix(".yaml") || name.hasSuffix(".yml") {
        files[file] = FileContent(of: path + "/" + file)
      }
    }
  }
}
