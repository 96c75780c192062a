public import Careers

/// Words for kiosks.
extension Phrases {
  static let subject = Text("Careers, pay, and ways to qualify", "職業、薪酬與資歷階梯")
  static let beginInEnglish = Text("Press any key to begin", "按任意鍵開始")
  static let nothingIsKept = Text("Nothing you do here is kept.", "你在此所做的一切都不會保留。")
  static let stillHere = Text("Are you still here?", "你還在嗎？")
  static let anyKeyStays = Text("Press any key to stay where you are", "按任意鍵，即可留在原處")
  static let held = Text("No reset for 20 minutes; press w again for 20 more.", "20分鐘內不會重設；再按 w 重新計時。")
  public static let finishInstead = Text("This terminal stays on; F10 when you are finished.", "本機不會關閉；使用完畢請按 F10。")
  public static let nothingResets = Text("There is no automatic reset here.", "此處不會自動重設。")

  /// The text in the other language says how to begin in that one.
  static func begin(in language: Language) -> Text {
    language == .english
      ? Text("Press any key to begin", "按任意鍵開始；按 t 以中文開始")
      : Text("Press any key, or t for English", "按任意鍵開始")
  }

  static func forgottenIn(_ seconds: Int) -> Text {
    Text(
      "In \(seconds) seconds everything you did here is cleared; F10 clears it now.", "\(seconds)秒後會清除你在此所做的一切；按 F10 即時清除。")
  }

  public static func held(_ minutes: Int) -> Text { Text("held \(minutes) min", "保留\(minutes)分鐘") }
}
