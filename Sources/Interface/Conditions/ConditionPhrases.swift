public import Careers
internal import Search
internal import Typesetting

/// Words for the conditions.
extension Phrases {
  public static let conditions = Text("My conditions", "我的條件")
  public static let fit = Text("What fits me", "甚麼適合我")
  public static let route = Text("How do I get there?", "怎樣達到目標？")
  public static let with = Text("With: ", "條件：")

  /// After conditions that were cut.
  public static let allConditions = Text("f: all", "f 全部")

  /// Captions over the remaining counts.
  public static let wouldRemain = Text("leaves", "餘下")

  public static let wouldRemainWithout = Text("without it", "排除後")
  static let hintForSetting = Text("set", "選用")
  static let hintForTakingOff = Text("remove", "取消")
  static let hintForChoices = Text("choices", "顯示選項")
  static let hintForFolding = Text("fold", "摺起")

  static func years(_ years: Int) -> Text {
    years == 0 ? Text("none", "沒有") : Text(years == 1 ? "1 year" : "\(years) years", "\(years)年")
  }

  static func payFrom(_ figure: Int) -> Text {
    Text("HK$\(Wording.grouped(figure)) or more", "\(Wording.grouped(figure))港元或以上")
  }

  /// In Hong Kong dollars a month, as the list captions say.
  static func startingPay(_ figure: Int) -> Text {
    Text("pay from HK$\(Wording.grouped(figure))", "起薪\(Wording.grouped(figure))港元或以上")
  }

  static func hoursTo(_ hours: Int) -> Text { Text("at most \(hours)", "最多\(hours)小時") }

  static func remaining(_ count: ConditionCount) -> Text {
    counted(count.scope).mapped { language, kind in
      language == .english
        ? "\(count.remaining) of \(count.total) \(kind) \(count.remaining == 1 ? "remains" : "remain")"
        : "\(count.total)項\(kind)中餘下\(count.remaining)項"
    }
  }

  static func emptied(_ scope: ConditionScope, by title: Text) -> Text {
    let kind = counted(scope)
    return title.mapped { language, title in
      language == .english
        ? "No \(kind.words(in: language)) are left with “\(title)”: u removes it."
        : "加上「\(title)」便沒有\(kind.words(in: language))餘下：按 u 取消。"
    }
  }

  /// The name of what is counted, for use within a sentence.
  private static func counted(_ scope: ConditionScope) -> Text {
    let kinds = scope.kind?.pluralTitle ?? Text("records", "項目")
    return kinds.mapped { language, kinds in language == .english ? kinds.lowercased() : kinds }
  }

  /// While the user types, a digit is text, so Enter comes first.
  static func matchesHidden(_ count: Int, _ query: String, isTyping: Bool) -> Text {
    Text(
      "Your conditions leave out \(count == 1 ? "what matches" : "all \(count) that match") “\(query)”: "
        + (isTyping ? "Enter, then 0, clears them." : "0 clears them."),
      "符合「\(query)」的\(count)項都不合你的條件：\(isTyping ? "按 Enter 後" : "")按 0 取消所有條件。")
  }

  static func conditionRemoved(_ title: Text) -> Text {
    title.mapped { language, title in language == .english ? "Removed: \(title)." : "已取消「\(title)」。" }
  }

  static let conditionsRemoved = Text("All conditions are cleared.", "已取消所有條件。")
  public static let noConditions = Text("No conditions are set; f sets some.", "沒有設定條件；按 f 設定。")
  public static let nothingSetHere = Text("Nothing is set here; 0 clears all conditions.", "此處沒有設定；按 0 取消所有條件。")
  static let nothingToChoose = Text("There is nothing to choose.", "沒有選項。")
  public static let nothingUnfolded = Text("No choices are shown; f closes.", "沒有展開的選項；按 f 關閉。")
  public static let enterTakes = Text("Enter sets this choice.", "按 Enter 選用此項。")
  public static let selectChoice = Text("Select a choice first: Enter shows them.", "請先選擇一個選項：按 Enter 顯示。")
  public static let cannotBeExcluded = Text("This can’t be excluded; Enter sets it.", "此項不能排除；按 Enter 選用。")

  /// “The 100 named most often, of 2,345.”
  public static func mostNamed(_ shown: Int, of total: Int) -> Text {
    Text(
      "The \(shown) named most often, of \(Wording.grouped(total)).", "列出最多項目提及的\(shown)個，共\(Wording.grouped(total))個。")
  }
}
