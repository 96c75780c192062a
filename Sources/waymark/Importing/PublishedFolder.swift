internal import CSystem
internal import Careers
internal import Catalogue
internal import CheckedYAML
internal import Foundation
internal import Importing
internal import TextLayout

/// The folder that an import writes: `published/`, replaced as a whole in one step, and `ids.yaml` beside it. Additions in `ours/` stay.
struct PublishedFolder {
  /// Marks a folder that an import wrote. Nothing else is replaced.
  private static let mark = "# Written by waymark import; the next one replaces this folder.\n"

  let path: String
  private var published: String { path + "/published" }
  private var ours: String { path + "/ours" }
  private var ids: String { path + "/" + IDFile.name }
  /// The path where the new folder is written.
  private var aside: String { path + "/.published.import-new" }
  /// The path where the former folder is kept briefly on file systems that can't exchange two in one step.
  private var former: String { path + "/.published.import-old" }
  private var newIDs: String { path + "/.ids.import-new" }

  // MARK: One at a time

  /// Runs `work` while no other import can write to the folder, which is made if missing and removed if it stays empty.
  ///
  /// - Throws: ``Failure`` if it can't be a folder, or another import is writing to it.
  func withLock<Result>(_ work: () throws -> Result) throws -> Result {
    for folder in ancestors + [published, ours] {
      guard let kind = FileKind(at: folder), kind != .folder else { continue }
      throw refusal(of: folder, "it is a file; expected a folder, or nothing yet")
    }
    let isNew = FileKind(at: path) == nil
    do {
      try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    } catch {
      throw refusal(of: path, "can't be made: \(reason(error))")
    }
    var lock: Int32 = -1
    let fault = system_lock_folder(path, &lock)
    guard fault != EWOULDBLOCK else {
      throw Failure(message: "\(Sanitiser.clean(path)): another import is writing to it; try again when that has ended", status: .tryLater)
    }
    guard fault == 0 else { throw refusal(of: path, "can't be opened: \(String(cString: strerror(fault)))") }
    defer {
      if isNew { rmdir(path) }
      close(lock)
    }
    return try work()
  }

  // MARK: The former import

  /// The ids given by earlier imports.
  ///
  /// - Throws: ``Failure`` if the file can't be used.
  func table() throws -> IDTable {
    let file = IDFile(text: try text(of: ids) ?? "")
    guard file.faults.isEmpty else {
      let lines = file.faults.map { Sanitiser.clean(path + "/\($0)") }
      throw Failure(message: lines.joined(separator: "\n"), status: .unusableInput)
    }
    return file.table
  }

  /// The ids of the last import's documents.
  ///
  /// - Throws: ``Failure`` if the file can't be read.
  func documents() throws -> [String] {
    try text(of: published + "/" + PublishedDocumentList.name).map { PublishedDocumentList(text: $0).ids } ?? []
  }

  /// Refuses a folder that no import wrote, before anything is read or written. A folder set aside by a killed import is put back.
  ///
  /// - Throws: ``Failure`` if no import wrote it.
  func check() throws {
    for leftover in [aside, former] where try FileKind(at: leftover) != nil && !isMarked(leftover) && !isEmpty(leftover) {
      throw refusal(of: leftover, "not written by an import, so it is left alone; expected nothing of this name")
    }
    if FileKind(at: published) == nil, try isMarked(former) { rename(former, published) }
    guard FileKind(at: published) != nil else { return }
    guard try isMarked(published) else {
      throw refusal(
        of: published, "not written by an import, so it is left alone; expected a folder without “published”, or one that an import made")
    }
    let foreignFiles = try FileManager.default.subpathsOfDirectory(atPath: published).filter {
      FileKind(at: published + "/" + $0) != .folder && !PublishedFiles.mayWrite($0)
    }
    guard foreignFiles.isEmpty else {
      let names = foreignFiles.sorted().prefix(10).map(Sanitiser.clean).joined(separator: ", ")
      throw refusal(of: published, "it holds what no import writes and the next one would lose, so it is left alone: \(names)")
    }
  }

  private func isMarked(_ folder: String) throws -> Bool {
    try text(of: folder + "/" + PublishedDocumentList.name)?.hasPrefix(Self.mark) == true
  }

  /// Whether a folder is empty or has only an empty list of documents, as after an import that was killed early.
  private func isEmpty(_ folder: String) -> Bool {
    FileManager.default.subpaths(atPath: folder).map { names in
      names.allSatisfy { $0 == PublishedDocumentList.name && FileManager.default.contents(atPath: folder + "/" + $0)?.isEmpty == true }
    } ?? false
  }

  /// The folder and its parents.
  private var ancestors: [String] {
    var ancestors = [URL(filePath: path).standardizedFileURL]
    while let last = ancestors.last, last.pathComponents.count > 1 { ancestors.append(last.deletingLastPathComponent()) }
    return ancestors.map { $0.path(percentEncoded: false) }.map { $0.count > 1 && $0.hasSuffix("/") ? String($0.dropLast()) : $0 }
  }

  /// The text of a file; nil if there is none.
  private func text(of file: String) throws -> String? {
    guard FileKind(at: file) != nil else { return nil }
    switch FileContent(of: file) {
    case .text(let text): return text
    case .unreadable(let reason): throw Failure(message: "\(Sanitiser.clean(file)): \(reason)", status: .unusableInput)
    }
  }

  private func refusal(of path: String, _ reason: String) -> Failure {
    Failure(message: "\(Sanitiser.clean(path)): \(reason)", status: .unwritable)
  }

  // MARK: Our half

  /// Creates missing files of `ours/`: the unit of pay for documents that don't state one (assumed to be Hong Kong dollars a month), and
  /// the levels of awards that have only one level on the Hong Kong Qualifications Framework.
  ///
  /// - Returns: the names of the new files.
  /// - Throws: ``Failure`` if one can't be written.
  func beginOurs(for catalogue: PublishedCatalogue) throws -> [String] {
    let trees = CatalogueTrees.begun(for: catalogue).trees
    return try Self.heads.compactMap { name, head in
      let file = "ours/" + name
      guard let tree = trees[name], FileKind(at: path + "/" + file) == nil else { return nil }
      try begin(path + "/" + file, head + tree.yaml())
      return file
    }
  }

  /// The comments that begin the files of our half.
  private static let heads = [
    ("documents.yaml", "# What we add to the documents: what their pay is in, where they don't say.\n"),
    (
      "qualifications.yaml",
      "# What we add to the qualifications: their level on the Hong Kong Qualifications Framework, where it has one alone.\n"
    ),
  ]

  private func begin(_ file: String, _ text: String) throws {
    do {
      try FileManager.default.createDirectory(atPath: ours, withIntermediateDirectories: true)
    } catch {
      throw refusal(of: file, "can't be written: \(reason(error))")
    }
    do {
      try OutputFile(path: file).write(text)
    } catch .exists, .isNoFile {
      throw refusal(of: file, "something else is there; expected a file, or nothing yet")
    } catch .failed(let reason) {
      throw refusal(of: file, "can't be written: \(reason)")
    }
  }

  // MARK: Writing

  /// Writes all files elsewhere and waits until they are on the disk, then replaces the former ones, in one step if the file system can.
  /// The ids go first, because unused ids are harmless, while records without their ids would get new ones.
  ///
  /// - Throws: ``Failure`` if something can't be written; `published/` stays as it was.
  func write(_ files: PublishedFiles, ids table: IDTable) throws {
    let comments = try text(of: ids) ?? ""
    do {
      for leftover in [aside, former] { try remove(leftover) }
      for (name, text) in files.texts.sorted(by: { Self.rank($0.key) < Self.rank($1.key) }) { try write(text, as: name, in: aside) }
      try IDFile.text(of: table, after: comments).write(toFile: newIDs, atomically: false, encoding: .utf8)
      let fault = system_sync_files(path)
      guard fault == 0 else { throw POSIXError(POSIXErrorCode(rawValue: fault) ?? .EIO) }
    } catch {
      try? remove(aside)
      try? FileManager.default.removeItem(atPath: newIDs)
      throw refusal(of: aside, "can't be written: \(reason(error))")
    }
    guard rename(newIDs, ids) == 0 else {
      let fault = errno
      try? remove(aside)
      try? FileManager.default.removeItem(atPath: newIDs)
      throw refusal(of: ids, "can't be replaced: \(String(cString: strerror(fault)))")
    }
    let fault = system_put_in_place(aside, published, former)
    // The former folder is aside now.
    try? remove(aside)
    guard fault == 0 else { throw refusal(of: published, "can't be replaced: \(String(cString: strerror(fault)))") }
    try? remove(former)
  }

  /// The file with the mark comes first, so that leftovers of a killed run have the mark.
  private static func rank(_ name: String) -> (Int, String) { (name == PublishedDocumentList.name ? 0 : 1, name) }

  /// Removes a folder that an import wrote, the file with the mark last. Links aren't followed.
  private func remove(_ folder: String) throws {
    guard let attributes = try? FileManager.default.attributesOfItem(atPath: folder) else { return }
    if attributes[.type] as? FileAttributeType == .typeDirectory {
      for name in try FileManager.default.contentsOfDirectory(atPath: folder) where name != PublishedDocumentList.name {
        try FileManager.default.removeItem(atPath: folder + "/" + name)
      }
    }
    try FileManager.default.removeItem(atPath: folder)
  }

  private func write(_ text: String, as name: String, in folder: String) throws {
    let file = URL(filePath: folder).appending(path: name)
    try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try ((name == PublishedDocumentList.name ? Self.mark : "") + text).write(to: file, atomically: false, encoding: .utf8)
  }

  /// The system's reason, if the error has one.
  private func reason(_ error: any Error) -> String {
    let error = error as NSError
    let system = [error, error.userInfo[NSUnderlyingErrorKey] as? NSError].compactMap(\.self).first { $0.domain == NSPOSIXErrorDomain }
    return system.map { String(cString: strerror(Int32($0.code))) } ?? error.localizedDescription
  }
}
