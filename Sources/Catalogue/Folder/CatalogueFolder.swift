internal import CheckedYAML
internal import Foundation

/// A catalogue as a folder of YAML files for people to edit.
public struct CatalogueFolder: Sendable {
  public let path: String

  /// - Throws: ``CatalogueError/missing(path:reason:)`` or ``CatalogueError/notACatalogue(path:)``.
  public init(path: String) throws(CatalogueError) {
    self.path = path
    guard let kind = FileKind(at: path) else { throw .missing(path: path, reason: "no such file or folder") }
    guard kind == .folder, Self.hasFolder("published", in: path) else { throw .notACatalogue(path: path) }
  }

  private static func hasFolder(_ name: String, in path: String) -> Bool {
    FileKind(at: path + "/" + name) == .folder
  }

  /// Reads everything in the folder and reports all its faults.
  public func read() -> CatalogueReport {
    var reader = CatalogueReader(files: files())
    return reader.read()
  }

  /// The folder's contents.
  ///
  /// - Parameter readings: the path of the file of readings. Without it, Chinese names are found only in Chinese.
  /// - Throws: ``CatalogueError/faults(path:_:)`` if there are faults,
  ///   ``CatalogueError/missing(path:reason:)`` if the readings can't be read.
  public func contents(readings: String? = nil) throws(CatalogueError) -> CatalogueContents {
    let report = read()
    guard report.faults.isEmpty else { throw .faults(path: path, report.faults) }
    var contents = report.contents
    if let readings { contents.readings = try ReadingsFile(path: readings) }
    return contents
  }

  /// Both halves joined, and the published half alone, despite faults in ours. After an import our half may no longer fit, and a comparison
  /// shows how to fix it. Faulty fields of ours are left out.
  ///
  /// - Throws: ``CatalogueError/faults(path:_:)`` if the published half has faults, or `ours/documents.yaml` with the units of pay can't be
  ///   read: a fact that can't be read would look like one that was removed.
  package func halves() throws(CatalogueError) -> (joined: CatalogueReport, published: CatalogueContents) {
    let files = files()
    var reader = CatalogueReader(files: files)
    let report = reader.read()
    let isOurs = report.faults.allSatisfy { $0.place.file.hasPrefix("ours/") }
    guard isOurs, !reader.isBroken("ours/documents.yaml") else { throw .faults(path: path, report.faults) }
    var alone = CatalogueReader(files: files.filter { !$0.key.hasPrefix("ours") })
    return (report, alone.read().contents)
  }

  /// The YAML files by path within the folder, and folders that can't be read.
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
        // A catalogue has only two levels. Deeper folders, and links in a circle, are left alone.
        if folder.contains("/") { files[file] = .unreadable("no folder is expected here") } else { collect(file, into: &files) }
      } else if name.hasSuffix(".yaml") || name.hasSuffix(".yml") {
        files[file] = FileContent(of: path + "/" + file)
      }
    }
  }
}
