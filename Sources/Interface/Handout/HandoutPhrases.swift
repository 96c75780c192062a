public import Careers
public import Typesetting

/// Words for handouts and their codes.
extension Phrases {
  public static let scan = Text("Scan with your phone; no internet needed.", "用手機掃描，不用上網。")
  public static let handout = Text("Handout", "資料單張")
  static let noCode = Text("There is no code to show.", "沒有可顯示的二維碼。")
  static let firstCode = Text("This is the first code.", "這是第一個二維碼。")
  static let lastCode = Text("This is the last code.", "這是最後一個二維碼。")

  public static func code(_ number: Int, of count: Int) -> Text {
    count == 1 ? Text("One QR code", "一個二維碼") : Text("QR code \(number) of \(count)", "二維碼 \(number)/\(count)")
  }

  /// Why a text has no code, and what would help. One row of the window is kept for hints.
  public static func noCode(_ error: CodeError) -> Text {
    switch error {
    case .roomTooSmall(let needed):
      Text(
        "This is too much for QR codes here. Skip some lines, or use a window of \(needed.columns) columns and \(needed.rows + 1) rows.",
        "內容太多，這個視窗的二維碼放不下。請略去部分內容，或改用\(needed.columns)欄\(needed.rows + 1)行的視窗。")
    case .textTooLong: Text("This is too much for QR codes. Skip some lines.", "內容太多，二維碼放不下。請略去部分內容。")
    case .noText: Text("Nothing is kept.", "沒有保留任何內容。")
    }
  }

  public static let handoutOfComparison = Text("The comparison", "比較")
  static let handoutInBoth = Text("It will be in both languages.", "單張將用雙語。")
  static let answersAreAboutYou = Text("This handout is about you; close it if you don’t want that.", "此單張關於你自己；不想要便請關閉。")
  static let nothingSaid = Text("You haven’t said anything about yourself yet: press f.", "你尚未填寫自己的資料：可按 f 填寫。")
  static let handoutWithProfile = Text("What you have and still lack is on it.", "單張已加入你具備及尚欠的。")
  static let handoutWithoutProfile = Text("Nothing about you is on it.", "單張不含你的資料。")
  static let handoutInOne = Text("It will be in one language.", "單張將用單一語言。")
  public static let nothingTakenIn = Text("Every line is skipped: Enter keeps one.", "所有內容均已略去：按 Enter 保留。")
  public static let noPrinter = Text("No printer is set up here: name one in the settings.", "此處沒有設定打印機：須在設定檔指明。")
  public static let onlyHandout = Text("There is no other handout to make: m marks records.", "沒有其他可製作的單張：可按 m 選取項目。")
  public static func handoutOfShortlist(_ count: Int) -> Text { Text("The \(count) marked records", "已選的\(count)項") }
  public static func linesTaken(_ count: Int, of total: Int) -> Text { Text("\(count) of \(total) lines", "\(total)行中的\(count)行") }

  /// How many QR codes the handout takes; nil if they can't hold it.
  public static func codesNeeded(_ count: Int?) -> Text {
    switch count {
    case nil: Text("too much for QR codes", "二維碼放不下")
    case 1: Text("1 QR code", "1個二維碼")
    case let count?: Text("\(count) QR codes", "\(count)個二維碼")
    }
  }

  public static func printed(on queue: String) -> Text { Text("Sent to the printer \(queue).", "已送往打印機 \(queue)。") }
  public static func saved(as path: String) -> Text { Text("Saved as \(path)", "已存檔：\(path)") }
}
