public import Careers

/// Words for marks and the comparison.
extension Phrases {
  public static let addToComparison = Text("Add to the comparison: ", "加入比較：")
  public static let comparison = Text("Comparison", "比較")
  public static let comparisonOfDifferences = Text("Comparison, differences only", "比較，只列不同之處")
  static let hintForEverything = Text("show all", "顯示全部")
  public static func marked(_ count: Int) -> Text { Text("\(count) marked", "已選\(count)項") }

  public static func columns(_ shown: ClosedRange<Int>, of count: Int) -> Text {
    Text("\(shown.lowerBound)–\(shown.upperBound) of \(count)", "第\(shown.lowerBound)–\(shown.upperBound)欄，共\(count)欄")
  }

  /// - Parameters:
  ///   - count: the marks with this one.
  ///   - limit: how many of them are compared.
  public static func added(_ title: Text, _ count: Int, comparing limit: Int) -> Text {
    title.mapped { language, title in
      switch (language, count) {
      case (.english, 1): "Marked: \(title). Mark another with m, then c compares."
      case (.english, _) where count <= limit: "\(title): \(count) marked. c compares."
      case (.english, _): "\(title): \(count) marked; the first \(limit) are compared, v reorders."
      case (.traditionalChinese, 1): "已選取「\(title)」。到另一項再按 m，然後按 c 比較。"
      case (.traditionalChinese, _) where count <= limit: "已選取「\(title)」，共\(count)項。按 c 比較。"
      case (.traditionalChinese, _): "已選取「\(title)」，共\(count)項；只比較首\(limit)項，按 v 可排序。"
      }
    }
  }

  public static func unmarked(_ title: Text) -> Text {
    title.mapped { language, title in language == .english ? "Unmarked: \(title)." : "已取消選取「\(title)」。" }
  }

  public static let removed = Text("Removed from the comparison.", "已從比較移除。")

  public static func replaced(by title: Text) -> Text {
    title.mapped { language, title in
      language == .english ? "Removed from the comparison; \(title) is in it now." : "已從比較移除；現改為比較「\(title)」。"
    }
  }

  public static let comparisonClosed = Text("One record alone can’t be compared; it stays marked.", "只餘一項，不能比較；該項仍保留選取。")
  public static let differencesOnly = Text("Differences only; d shows all.", "只顯示不同之處；按 d 顯示全部。")
  public static let nothingHidden = Text("Nothing is the same, so nothing is hidden.", "沒有相同之處，因此沒有隱藏任何內容。")
  public static let everything = Text("Everything is shown.", "顯示全部。")

  public static func full(_ limit: Int) -> Text {
    Text("\(limit) are marked, and no more fit: press v, then x, to unmark one.", "已選\(limit)項，不能再加：請按 v，再按 x 移除一項。")
  }

  public static func comparisonFull(_ limit: Int) -> Text {
    Text(
      "\(limit) are compared, and no more fit: mark others in the lists with m, then v reorders.",
      "比較已有\(limit)項，不能再加：可在列表按 m 選取其他，再按 v 排序。")
  }

  public static func tooFew(_ count: Int) -> Text {
    count == 0
      ? Text("Mark at least two records with m first.", "請先按 m 選取至少兩項。")
      : Text("One is marked; mark another with m first.", "已選一項；請先按 m 再選一項。")
  }

  public static let firstColumn = Text("This is the first column.", "這是第一欄。")
  public static let lastColumn = Text("This is the last column.", "這是最後一欄。")
  public static let nothingToAdd = Text("There is no match to add.", "沒有符合的項目可加入。")

  public static func notComparable(_ title: Text, _ kind: RecordKind) -> Text {
    title.mapped { language, title in
      let kind = kind.title.words(in: language)
      return language == .english
        ? "“\(title)” (\(kind)) can’t be compared: only occupations, levels and job titles can."
        : "「\(title)」屬於\(kind)：只可比較職業、級別及職位。"
    }
  }
}
