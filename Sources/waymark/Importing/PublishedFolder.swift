internal import CSystem
internal import Catalogue
internal import Foundation
internal import Importers
internal import TextLayout

/// The folder that an import writes: `published/`, replaced whole in one step, and `ids.yaml` beside it. What people added in `ours/` stays.
struct PublishedFolder {
  /// What tells a folder that an import wrote: nothing else is replaced.
  private static let mark = "# Written by waymark import; the next one replaces this folder.\n"
  private static let marked = "documents.yaml"

  let path: String
  private var published: String { path + "/published" }
  private var ids: String { path + "/" + IDFile.name }

  /// The ids that were given before.
  ///
  /// - Throws: ``Failure`` where the file can't be used.
  func table() throws -> IDTable {
    guard FileManager.default.fileExists(atPath: ids) else { return IDTable() }
    guard let bytes = FileManager.default.contents(atPath: ids), let text = String(validating: bytes, as: UTF8.self) else {
      throw Failure(message: "\(Sanitiser.clean(ids)): can't be read as text", status: .unusableInput)
    }
    let file = IDFile(text: text)
    guard file.faults.isEmpty else {
      let lines = file.faults.map { Sanitiser.clean(path + "/\($0)") }
      throw Failure(message: lines.joined(separator: "\n"), status: .unusableInput)
    }
    return file.table
  }

  /// Refuses a folder that no import wrote.
  ///
  /// - Throws: ``Failure`` where it is one.
  func check() throws {
    guard FileManager.default.fileExists(atPath: published) else { return }
    let text = FileManager.default.contents(atPath: published + "/" + Self.marked).map { String(decoding: $0, as: UTF8.self) }
    guard text?.hasPrefix(Self.mark) == true else {
      throw Failure(
        message:
          "\(Sanitiser.clean(published)): not written by an import, so it is left alone; expected a folder without “published”, or one that an import made",
        status: .unwritable)
    }
  }

  /// Where people added nothing yet, says in `ours/` what pay is in that the documents give without a unit: it is by custom Hong Kong dollars a
  /// month.
  ///
  /// - Throws: ``Failure`` where it can't be written.
  func beginOurs(for documents: [String]) throws {
    let file = path + "/ours/documents.yaml"
    guard !documents.isEmpty, !FileManager.default.fileExists(atPath: file) else { return }
    let entries = documents.sorted().map { "  \($0):\n    pay: {currency: HKD, period: month}\n" }
    do {
      try FileManager.default.createDirectory(atPath: path + "/ours", withIntermediateDirectories: true)
      try ("# What we add to the documents: what their pay is in, where they don't say.\ndocuments:\n" + entries.joined())
        .write(toFile: file, atomically: true, encoding: .utf8)
    } catch {
      throw Failure(message: "\(Sanitiser.clean(file)): can't be written: \(reason(error))", status: .unwritable)
    }
  }

  /// Writes all files aside, then puts them in the place of the former ones in one step.
  ///
  /// - Throws: ``Failure`` where something can't be written; what stood there stays.
  func write(_ files: PublishedFiles, ids table: IDTable) throws {
    let (aside, newIDs) = (published + ".new", ids + ".new")
    do {
      try? FileManager.default.removeItem(atPath: aside)
      for (name, text) in files.texts.sorted(by: { $0.key < $1.key }) { try write(text, as: name, in: aside) }
      try IDFile.text(of: table).write(toFile: newIDs, atomically: false, encoding: .utf8)
    } catch {
      try? FileManager.default.removeItem(atPath: aside)
      try? FileManager.default.removeItem(atPath: newIDs)
      throw Failure(message: "\(Sanitiser.clean(aside)): can't be written: \(reason(error))", status: .unwritable)
    }
    let fault = system_put_in_place(aside, published)
    // What was put out of its place stands aside now.
    try? FileManager.default.removeItem(atPath: aside)
    guard fault == 0 else {
      try? FileManager.default.removeItem(atPath: newIDs)
      throw Failure(message: "\(Sanitiser.clean(published)): can't be replaced: \(String(cString: strerror(fault)))", status: .unwritable)
    }
    guard rename(newIDs, ids) == 0 else {
      throw Failure(message: "\(Sanitiser.clean(ids)): can't be replaced: \(String(cString: strerror(errno)))", status: .unwritable)
    }
  }

  private func write(_ text: String, as name: String, in folder: String) throws {
    let file = URL(filePath: folder).appending(path: name)
    try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try ((name == Self.marked ? Self.mark : "") + text).write(to: file, atomically: false, encoding: .utf8)
  }

  private func reason(_ error: any Error) -> String {
    let underlying = (error as NSError).userInfo[NSUnderlyingErrorKey] as? NSError
    return underlying.map { String(cString: strerror(Int32($0.code))) } ?? "the disk refused"
  }
}
