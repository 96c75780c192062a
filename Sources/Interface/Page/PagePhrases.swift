public import Careers

/// Words for pages.
extension Phrases {
  public static let bilingual = Text("Pages show both languages.", "內容頁以雙語顯示。")
  public static let oneLanguage = Text("Pages show one language.", "內容頁以單一語言顯示。")
  public static let noLink = Text("No link here; Tab goes to the next one.", "此處沒有連結；按 Tab 到下一個。")
  public static let noLinks = Text("This page has no links.", "此頁沒有連結。")
}
