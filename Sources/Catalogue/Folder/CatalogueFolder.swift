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
  /// - Throws: ``CatalogueError/faults(path:_:)`` where there is anything wrong with it.
  public func contents() throws(CatalogueError) -> CatalogueContents {
    let report = read()
    guard report.faults.isEmpty else { throw .faults(path: path, report.faults) }
    return report.contents
  }

  /// The YAML files by their path within the folder.
  private func files() -> [String: FileContent] {
    var files: [String: FileContent] = [:]
    for half in ["published", "ours"] {
      let names = FileManager.default.enumerator(atPath: path + "/" + half)?.compactMap { $0 as? String } ?? []
      for name in names where name.hasSuffix(".yaml") || name.hasSuffix(".yml") {
        files[half + "/" + name] = content(of: path + "/" + half + "/" + name)
      }
    }
    return files
  }

  private func content(of file: String) -> FileContent {
    let size = (try? FileManager.default.attributesOfItem(atPath: file)[.size]) as? Int ?? 0
    guard size <= YAMLFile.largestSize else {
      return .unreadable("the file is larger than \(YAMLFile.largestSize) bytes")
    }
    guard let data = FileManager.default.contents(atPath: file) else {
      return .unreadable("the file can't be read")
    }
    guard let text = String(data: data, encoding: .utf8) else {
      return .unreadable("the file isn't UTF-8")
    }
    return .text(text)
  }
}
