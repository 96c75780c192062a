public import Careers

/// What keys mean depends on this.
public enum Context: String, CaseIterable, Hashable, Sendable {
  case browse, detail, compare
  /// Typing into the filter of the lists.
  case filter
  /// Typing to choose a record for the comparison.
  case picker
  /// Setting conditions.
  case conditions
  /// Choosing what is taken away.
  case handout
  /// Showing it as QR codes.
  case code
  /// Writing notes.
  case note
  case help, source

  /// Whether letters are text here.
  var takesText: Bool { finds || self == .note }

  /// Whether what is typed is looked for.
  var finds: Bool { self == .filter || self == .picker }

  public var title: Text {
    switch self {
    case .browse: Text("In the lists", "在列表")
    case .detail: Text("On a page", "在內容頁")
    case .compare: Text("In the comparison", "比較時")
    case .filter: Text("While you type to find", "輸入尋找字詞時")
    case .picker: Text("While you choose a record to add", "選擇加入比較的項目時")
    case .conditions: Text("In my conditions", "在我的條件")
    case .handout: Text("Before you take something away", "製作資料單張時")
    case .code: Text("Before a QR code", "顯示二維碼時")
    case .note: Text("While you write a note", "寫備註時")
    case .help: Text("In this help", "在本說明")
    case .source: Text("Where it comes from", "資料出處")
    }
  }
}
