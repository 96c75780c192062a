internal import Careers
internal import Catalogue
internal import CheckedYAML
internal import Foundation
internal import Search
internal import TextLayout

extension Diagnosis {
  // MARK: The catalogue

  /// - Parameter written: the time of its last change.
  static func catalogue(path: String, library: any IndexedLibrary, written: Date?, now: Date) throws -> Diagnosis {
    let isFolder = FileKind(at: path) == .folder
    let format = SQLiteLibrary.formatVersion
    let kind =
      isFolder ? Text("a folder without faults", "資料夾，沒有錯誤") : Text("a compiled file, format \(format)", "已編譯的檔案，格式 \(format)")
    let table = try library.recordTable()
    let parts =
      [Text(verbatim: Sanitiser.clean(path)), kind] + [written.map { age(of: $0, now: now) }].compactMap(\.self)
      + counts(of: table.rows.map { table.kind(of: $0) })
    let found = Text.joined(parts, separator: Text(", ", "，"))
    guard try library.searchIndex().hasReadings else {
      return Diagnosis(
        .catalogue, .note, found,
        advice: Text(
          "it holds no readings of characters, so Latin letters find no Chinese names: compile it again with the installed program",
          "當中沒有漢字讀音，因此未能以拼音或字碼尋找中文名稱：請以已安裝的程式重新編譯"))
    }
    return Diagnosis(.catalogue, .well, found)
  }

  /// The number of records of each kind.
  private static func counts(of kinds: [RecordKind]) -> [Text] {
    let counts = Dictionary(kinds.map { ($0, 1) }, uniquingKeysWith: +)
    return RecordKind.allCases.compactMap { kind in
      counts[kind].map { count in
        (count == 1 ? kind.title : kind.pluralTitle).mapped { $0 == .english ? "\(count) \($1.lowercased())" : "\($1) \(count) 項" }
      }
    }
  }

  static func catalogue(unusable reason: String) -> Diagnosis {
    Diagnosis(
      .catalogue, .fix, Text(verbatim: reason),
      advice: Text(
        "name another with --catalogue or WAYMARK_CATALOGUE, or compile it again: waymark check FOLDER, then waymark compile FOLDER --output FILE",
        "用 --catalogue 或 WAYMARK_CATALOGUE 指明另一個，或重新製作：先 waymark check 資料夾，再 waymark compile 資料夾 --output 檔案"))
  }

  private static func age(of date: Date, now: Date) -> Text {
    let days = max(0, Int(now.timeIntervalSince(date) / 86_400))
    let day = date.formatted(.iso8601.year().month().day())
    let ago = days == 0 ? Text("today", "今天") : Text("\(days) \(days == 1 ? "day" : "days") ago", "\(days) 天前")
    return ago.mapped { $0 == .english ? "last changed \(day) (\($1))" : "\(day) 更新（\($1)）" }
  }

  // MARK: The settings

  static func settings(_ file: SettingsFile?) -> (diagnosis: Diagnosis, settings: Settings) {
    guard let file else {
      return (
        Diagnosis(.settings, .well, Text("neither XDG_CONFIG_HOME nor HOME names a folder: none", "XDG_CONFIG_HOME 與 HOME 均未指明資料夾：沒有設定")),
        Settings()
      )
    }
    do {
      let settings = try file.read()
      let path = Sanitiser.clean(file.path)
      let found =
        FileAccess(of: file.path) == nil
        ? Text("none; they would be in \(path)", "沒有設定；檔案可放在 \(path)") : Text("\(path), no faults", "\(path)，沒有錯誤")
      return (Diagnosis(.settings, .well, found), settings)
    } catch {
      let faults = Text(verbatim: "\(error)".split(separator: "\n").map { Sanitiser.clean(String($0)) }.joined(separator: "; "))
      let advice = Text("fix these lines; docs/settings.md lists the possible settings", "修正以上各行；可用的設定見 docs/settings.md")
      return (Diagnosis(.settings, .fix, faults, advice: advice), Settings())
    }
  }

  // MARK: Permissions

  /// - Parameter purpose: the use of the path.
  static func permissions(_ access: FileAccess?, path: String, purpose: Text) -> Diagnosis {
    let path = Sanitiser.clean(path)
    guard let access else { return Diagnosis(.permissions, .well, named(purpose, Text("\(path): not there", "\(path)：不存在"))) }
    guard !access.isWritableByAnyone else {
      return Diagnosis(
        .permissions, .fix, named(purpose, Text("\(path): anyone may change it", "\(path)：任何人都可更改")),
        advice: Text("chmod o-w \(ShellWord.quoted(path))", "chmod o-w \(ShellWord.quoted(path))"))
    }
    let others = access.isWritableByGroup ? Text(" and group \(access.group)", "及群組 \(access.group)") : Text("", "")
    let ours = access.isOurs ? Text("; you may", "；你可更改") : Text("; you may not", "；你不可更改")
    let who = Text("\(path): \(access.owner)", "\(path)：\(access.owner)")
    let may = Text(" may change it", " 可更改")
    return Diagnosis(.permissions, .well, named(purpose, .joined([who, others, may, ours], separator: Text("", ""))))
  }

  private static func named(_ purpose: Text, _ found: Text) -> Text { .joined([purpose, found], separator: Text(" ", " ")) }
}

/// The permissions to change a file or folder, from its owner and mode.
struct FileAccess: Hashable {
  var path: String
  /// The name of the owner, or the number if it has no name.
  var owner: String
  var group: String
  /// The bits of its mode (POSIX).
  var mode: Int
  /// Whether this process may write to it.
  var isOurs: Bool

  var isWritableByGroup: Bool { mode & 0o020 != 0 }

  /// Whether anyone may change it. In a folder with the sticky bit, only owners can remove files.
  var isWritableByAnyone: Bool { mode & 0o002 != 0 && mode & 0o1000 == 0 }
}

extension FileAccess {
  /// Follows links; nil if there is no such path.
  init?(of path: String) {
    guard let attributes = try? FileManager.default.attributesOfItem(atPath: URL(filePath: path).resolvingSymlinksInPath().path) else {
      return nil
    }
    func name(_ name: FileAttributeKey, _ number: FileAttributeKey) -> String {
      attributes[name] as? String ?? (attributes[number] as? NSNumber).map { "\($0)" } ?? "?"
    }
    self.init(
      path: path, owner: name(.ownerAccountName, .ownerAccountID), group: name(.groupOwnerAccountName, .groupOwnerAccountID),
      mode: (attributes[.posixPermissions] as? NSNumber)?.intValue ?? 0, isOurs: access(path, W_OK) == 0)
  }
}
