internal import CSystem
internal import Careers
internal import Catalogue
internal import CheckedYAML
internal import Foundation
internal import Importers
internal import TextLayout

/// The folder that an import writes: `published/`, replaced whole in one step, and `ids.yaml` beside it. What people added in `ours/` stays.
struct PublishedFolder {
  /// What tells a folder that an import wrote: nothing else is replaced.
  private static let mark = "# Written by waymark import; the next one replaces this folder.\n"

  let path: String
  private var published: String { path + "/published" }
  private var ours: String { path + "/ours" }
  private var ids: String { path + "/" + IDFile.name }

  // MARK: What stands there already

  /// The ids that were given before.
  ///
  /// - Throws: ``Failure`` where the file can't be used.
  func table() throws -> IDTable {
    let file = IDFile(text: try text(of: ids) ?? "")
    guard file.faults.isEmpty else {
      let lines = file.faults.map { Sanitiser.clean(path + "/\($0)") }
      throw Failure(message: lines.joined(separator: "\n"), status: .unusableInput)
    }
    return file.table
  }

  /// The ids of the documents that the last import had.
  ///
  /// - Throws: ``Failure`` where the file can't be read.
  func documents() throws -> [String] {
    try text(of: published + "/" + PublishedDocumentList.name).map { PublishedDocumentList(text: $0).ids } ?? []
  }

  /// Refuses what no import wrote, or what can't be a folder, before anything is read or written. What stood aside when an import was killed
  /// between two steps is put back.
  ///
  /// - Throws: ``Failure`` where it is one.
  func check() throws {
    for folder in ancestors + [published, ours] where kind(of: folder) == .file {
      throw refusal(of: folder, "it is a file; expected a folder, or nothing yet")
    }
    if kind(of: published) == nil { rename(former, published) }
    guard kind(of: published) != nil else { return }
    guard try text(of: published + "/" + PublishedDocumentList.name)?.hasPrefix(Self.mark) == true else {
      throw refusal(
        of: published, "not written by an import, so it is left alone; expected a folder without “published”, or one that an import made")
    }
    let strangers = try FileManager.default.subpathsOfDirectory(atPath: published).filter {
      kind(of: published + "/" + $0) != .folder && !PublishedFiles.mayWrite($0)
    }
    guard strangers.isEmpty else {
      let names = strangers.sorted().prefix(10).map(Sanitiser.clean).joined(separator: ", ")
      throw refusal(of: published, "it holds what no import writes and the next one would lose, so it is left alone: \(names)")
    }
  }

  private enum Kind {
    case file, folder
  }

  private func kind(of path: String) -> Kind? {
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else { return nil }
    return isFolder.boolValue ? .folder : .file
  }

  /// The folder and those that it stands in.
  private var ancestors: [String] {
    var ancestors = [URL(filePath: path).standardizedFileURL]
    while let last = ancestors.last, last.pathComponents.count > 1 { ancestors.append(last.deletingLastPathComponent()) }
    return ancestors.map { $0.path(percentEncoded: false) }.map { $0.count > 1 && $0.hasSuffix("/") ? String($0.dropLast()) : $0 }
  }

  /// The text of a file; nothing where there is none.
  private func text(of file: String) throws -> String? {
    guard kind(of: file) != nil else { return nil }
    switch FileContent(of: file) {
    case .text(let text): return text
    case .unreadable(let reason): throw Failure(message: "\(Sanitiser.clean(file)): \(reason)", status: .unusableInput)
    }
  }

  private func refusal(of path: String, _ reason: String) -> Failure {
    Failure(message: "\(Sanitiser.clean(path)): \(reason)", status: .unwritable)
  }

  // MARK: Our half

  /// Where people added nothing yet, says in `ours/` what pay is in that the documents give without a unit, by custom Hong Kong dollars a month, and
  /// at which level awards are that the Hong Kong Qualifications Framework has at one alone.
  ///
  /// - Returns: the names of the files that it made.
  /// - Throws: ``Failure`` where one can't be written.
  func beginOurs(for catalogue: PublishedCatalogue) throws -> [String] {
    let units = catalogue.documentsWithoutPayUnit.sorted().map { "  \($0):\n    pay: {currency: HKD, period: month}\n" }
    let levels = catalogue.qualifications.sorted { $0.id.rawValue < $1.id.rawValue }.compactMap { award in
      award.qfLevel.map { "  \(award.id): {qf-level: \($0.rawValue)}\n" }
    }
    let files = [
      ("documents", "# What we add to the documents: what their pay is in, where they don't say.\n", units),
      (
        "qualifications",
        "# What we add to the qualifications: their level on the Hong Kong Qualifications Framework, where it has one alone.\n", levels
      ),
    ]
    return try files.compactMap { key, head, entries in
      let file = "ours/\(key).yaml"
      guard !entries.isEmpty, kind(of: path + "/" + file) == nil else { return nil }
      try begin(path + "/" + file, "\(head)\(key):\n" + entries.joined())
      return file
    }
  }

  private func begin(_ file: String, _ text: String) throws {
    do {
      try FileManager.default.createDirectory(atPath: ours, withIntermediateDirectories: true)
      try text.write(toFile: file, atomically: true, encoding: .utf8)
    } catch {
      throw refusal(of: file, "can't be written: \(reason(error))")
    }
  }

  // MARK: Writing

  /// Where the former folder stands for a moment on file systems that can't exchange two in one step.
  private var former: String { published + ".old" }

  /// Writes all files aside, then puts them in the place of the former ones in one step, where the file system can.
  ///
  /// - Throws: ``Failure`` where something can't be written; what stood there stays.
  func write(_ files: PublishedFiles, ids table: IDTable) throws {
    let (aside, newIDs) = (published + ".new", ids + ".new")
    let comments = try text(of: ids) ?? ""
    do {
      for leftover in [aside, former] where kind(of: leftover) != nil { try FileManager.default.removeItem(atPath: leftover) }
      for folder in Set(files.texts.keys.map { URL(filePath: aside).appending(path: $0).deletingLastPathComponent() }) {
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
      }
      for (name, text) in files.texts.sorted(by: { $0.key < $1.key }) { try write(text, as: name, in: aside) }
      try IDFile.text(of: table, after: comments).write(toFile: newIDs, atomically: false, encoding: .utf8)
    } catch {
      try? FileManager.default.removeItem(atPath: aside)
      try? FileManager.default.removeItem(atPath: newIDs)
      throw refusal(of: aside, "can't be written: \(reason(error))")
    }
    let fault = system_put_in_place(aside, published, former)
    // What was put out of its place stands aside now.
    try? FileManager.default.removeItem(atPath: aside)
    guard fault == 0 else {
      try? FileManager.default.removeItem(atPath: newIDs)
      throw refusal(of: published, "can't be replaced: \(String(cString: strerror(fault)))")
    }
    guard rename(newIDs, ids) == 0 else { throw refusal(of: ids, "can't be replaced: \(String(cString: strerror(errno)))") }
  }

  private func write(_ text: String, as name: String, in folder: String) throws {
    let file = URL(filePath: folder).appending(path: name)
    try ((name == PublishedDocumentList.name ? Self.mark : "") + text).write(to: file, atomically: false, encoding: .utf8)
  }

  /// The system's reason, where the error holds one.
  private func reason(_ error: any Error) -> String {
    let error = error as NSError
    let system = [error, error.userInfo[NSUnderlyingErrorKey] as? NSError].compactMap(\.self).first { $0.domain == NSPOSIXErrorDomain }
    return system.map { String(cString: strerror(Int32($0.code))) } ?? error.localizedDescription
  }
}
