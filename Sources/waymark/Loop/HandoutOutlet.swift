internal import App
internal import Careers
internal import Foundation
internal import Typesetting

/// Prints or saves the handouts made in the panes. Both are done before the next frame, and neither takes long.
struct HandoutOutlet {
  /// The most files of one name, numbered from 2.
  private static let mostFiles = 99
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

  /// Saves the handout as HTML, which every computer shows and prints; a file that is there already stays. One with notes is for its
  /// owner alone.
  func save(_ sheet: HandoutSheet) -> Action {
    // A folder that was removed has no path.
    guard !folder.isEmpty else { return .notHandedOut(Text("there is no current folder to save in", "沒有可存檔的資料夾")) }
    let name = Self.name(for: sheet.handout)
    let paths = (1...Self.mostFiles).map { folder + "/" + name + ($0 == 1 ? "" : "-\($0)") + ".html" }
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

  /// `waymark-it-technician`: only letters, digits and hyphens, since an id of a catalogue may hold anything.
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
