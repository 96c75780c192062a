internal import Careers
internal import Foundation
internal import Interface
internal import Typesetting

/// Prints or saves handouts from the panes. Both finish before the next frame, and neither takes long.
struct HandoutOutlet {
  /// The most files with one name, numbered from 2.
  private static let maxFiles = 99
  private static let longestName = 60

  var printer: Printer?
  var folder = FileManager.default.currentDirectoryPath

  func print(_ sheet: HandoutSheet) -> Action {
    guard let printer else { return .notHandedOut(Phrases.noPrinter) }
    do {
      try printer.print(sheet)
      return .printed(printer.queue.name)
    } catch {
      return .notHandedOut(error.text)
    }
  }

  /// Saves the handout as HTML, which every computer can show and print. Existing files are kept. A handout with notes is readable only by
  /// its owner.
  func save(_ sheet: HandoutSheet) -> Action {
    // A folder that was removed has no path.
    guard !folder.isEmpty else { return .notHandedOut(Text("there is no current folder to save in", "沒有可存檔的資料夾")) }
    let name = Self.name(for: sheet.handout)
    let paths = (1...Self.maxFiles).map { folder + "/" + name + ($0 == 1 ? "" : "-\($0)") + ".html" }
    for path in paths {
      do {
        try OutputFile(path: path).write(sheet.rendered(as: .html), isPrivate: sheet.handout.hasNotes)
        return .saved(path)
      } catch {
        guard case .failed(let reason) = error else { continue }
        return .notHandedOut(Text("\(path) can’t be written: \(reason)", "無法寫入 \(path)：\(reason)"))
      }
    }
    return .notHandedOut(Text("\(folder) holds too many files named \(name)", "\(folder) 已有太多名為 \(name) 的檔案"))
  }

  /// A name such as `waymark-it-technician`: only letters, digits and hyphens, since a catalogue's ids may contain anything.
  static func name(for handout: Handout) -> String {
    let subject =
      switch handout.content {
      case .comparison: "comparison"
      case .records(let records): records.count > 1 ? "shortlist" : records.first?.id.rawValue ?? ""
      }
    let plain = subject.lowercased().map { $0.isASCII && ($0.isLetter || $0.isNumber) ? $0 : "-" }
    return "waymark-" + String(plain.prefix(longestName))
  }
}
