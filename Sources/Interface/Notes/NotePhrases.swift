public import Careers

/// Words for notes and sessions.
extension Phrases {
  public static let note = Text("Note: ", "備註：")
  public static let newNote = Text("a new note", "新備註")
  static let noteChanged = Text("The note is changed.", "備註已更改。")
  static let noteRemoved = Text("The note is removed; n, then Ctrl-Y, brings it back.", "備註已移除；按 n 再按 Ctrl-Y 可復原。")

  static let nothingToErase = Text(
    "There is nothing left to delete: Enter removes the note, Esc keeps it.", "已沒有字可刪除：按 Enter 移除備註，按 Esc 保留。")

  static let nothingErased = Text("Nothing to undo.", "沒有可復原的字。")
  static let notesFull = Text("There are notes on too many records: remove some first.", "備註項目太多：請先移除一些。")

  /// Records in a session that are no longer in the catalogue.
  static func leftOut(_ ids: [RecordID]) -> Text {
    let named = ids.prefix(3).map(\.rawValue)
    let rest = ids.count - 3
    return Text(
      "No longer in the catalogue, so left out: \(named.joined(separator: ", "))\(rest > 0 ? " and \(rest) more" : "").",
      "目錄已沒有，因此略去：\(named.joined(separator: "、"))\(rest > 0 ? "及另外\(rest)項" : "")。")
  }

  static func noted(_ subject: NoteSubject) -> Text {
    switch subject {
    case .record: Text("Noted at the top of the page; n adds, corrects or removes.", "已記在內容頁頂部；按 n 可加入、更改或移除。")
    case .comparison: Text("Noted below the comparison; n adds, corrects or removes.", "已記在比較下方；按 n 可加入、更改或移除。")
    }
  }

  /// The title over the notes.
  public static func notes(on title: Text?) -> Text {
    title?.mapped { language, title in language == .english ? "Notes on \(title)" : "「\(title)」的備註" }
      ?? Text("Notes on the comparison", "比較的備註")
  }

  public static let notesEndHere = Text(
    "Shown as yours, never as the source’s; gone when the program ends.", "註明為輔導人員所寫，並非資料來源；程式結束後不會保留。")

  public static let notesAreKept = Text(
    "Shown as yours, never as the source’s; saved in the session file.", "註明為輔導人員所寫，並非資料來源；儲存於輔導記錄檔。")

  public static let notesAreNotKept = Text(
    "Shown as yours, never as the source’s. Not saved at the moment: the session file can’t be written.",
    "註明為輔導人員所寫，並非資料來源。目前未能儲存：無法寫入輔導記錄檔。")

  public static let notKeptNow = Text("not saved", "未存檔")

  static let quittingLoses = Text(
    "The session isn’t saved: press q again to quit and lose what is new.", "輔導記錄未能存檔：再按 q 便會離開，新增的內容不會保留。")

  static let keptFromNowOn = Text("A new session: it saves itself as you go.", "已建立新輔導記錄，會自動存檔。")
  static let keptAgain = Text("The session is saved again.", "輔導記錄可以再次存檔。")

  static func notKept(_ reason: String) -> Text {
    Text(
      "The session can’t be saved: \(reason). The next change tries again.", "輔導記錄未能存檔：\(reason)。下次更改時會再試。")
  }
}
