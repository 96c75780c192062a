public import Careers
internal import Search
public import Typesetting

/// What the program says by itself, in both languages.
public enum Phrases {
  // MARK: The title line and the panes

  public static let name = Text("Waymark 路標", "Waymark 路標")
  public static let nameWithoutChinese = Text(verbatim: "Waymark")
  public static let find = Text("Find: ", "尋找：")
  public static let addToComparison = Text("Add to the comparison: ", "加入比較：")
  public static let listedWithoutPage = Text("no page", "無內容")
  public static let help = Text("Keys", "按鍵說明")
  public static let source = Text("Where it comes from", "資料出處")
  public static let comparison = Text("Comparison", "比較")
  public static let comparisonOfDifferences = Text("Comparison, differences only", "比較，只列不同之處")
  static let hintForEverything = Text("show all", "顯示全部")
  static let hintForUnfolding = Text("unfold", "展開")
  static let ours = Text("ours", "我們的")

  public static func marked(_ count: Int) -> Text { Text("\(count) marked", "已選\(count)項") }

  public static func range(_ shown: ClosedRange<Int>, of count: Int) -> Text {
    Text("\(shown.lowerBound)–\(shown.upperBound) of \(count)", "第\(shown.lowerBound)–\(shown.upperBound)行，共\(count)行")
  }

  public static func columns(_ shown: ClosedRange<Int>, of count: Int) -> Text {
    Text("\(shown.lowerBound)–\(shown.upperBound) of \(count)", "第\(shown.lowerBound)–\(shown.upperBound)欄，共\(count)欄")
  }

  public static func tooSmall(canQuit: Bool) -> Text {
    Text("Waymark needs 40×12 cells." + (canQuit ? " q quits" : ""), "視窗太小：須有40×12格。" + (canQuit ? "q 結束" : ""))
  }

  // MARK: Nothing to show

  public static func nothingMatches(_ query: String) -> Text {
    Text("Nothing matches “\(query)”.", "沒有符合「\(query)」的項目。")
  }

  public static let clearFilter = Text(
    "Try fewer letters, or another word. Esc clears what you typed.", "請輸入較少字，或換另一個詞。按 Esc 清除輸入。")
  public static let emptyCatalogue = Text("This catalogue holds nothing.", "本目錄沒有任何項目。")
  public static let nothingSelected = Text("Select a record to see it here.", "選擇項目，內容便會在此顯示。")
  public static let gone = Text("This record is no longer in the catalogue.", "目錄已沒有此項目。")

  public static let results = Text("Best matches first", "最符合者在先")
  public static let found = Text("What was found", "找到的項目")
  public static let nearest = Text("Nothing matches; nearest:", "沒有符合；最接近者：")
  static let punctuationFindsAll = Text("Signs alone find nothing: everything is shown.", "只有標點符號，無從尋找：顯示全部。")
  public static let scan = Text("For a telephone’s camera: plain text, no network.", "用手機相機掃描；內容為純文字，毋須上網。")
  static let nothingNear = Text(
    "Nothing found, even allowing for typing mistakes and by Jyutping, Pinyin, Cangjie or Quick.",
    "已試過名稱、內文、粵拼、拼音、倉頡、速成及錯字，均沒有相近者。")
  static let nothingFound = Text(
    "Nothing matches, even allowing for typing mistakes and by Jyutping, Pinyin, Cangjie or Quick. These come nearest.",
    "已試過名稱、內文、粵拼、拼音、倉頡、速成及錯字，均沒有符合；以下最為接近。")

  // MARK: Conditions

  public static let conditions = Text("My conditions", "我的條件")
  public static let with = Text("With: ", "條件：")
  /// Captions over the numbers of what would remain.
  public static let wouldRemain = Text("leaves", "餘下")
  public static let wouldRemainWithout = Text("without it", "排除則餘")
  static let hintForSetting = Text("set", "選用")
  static let hintForTakingOff = Text("take off", "取消")
  static let hintForChoices = Text("choices", "顯示選項")
  static let hintForFolding = Text("fold", "摺起")

  static func years(_ years: Int) -> Text {
    years == 0 ? Text("none", "沒有") : Text(years == 1 ? "1 year" : "\(years) years", "\(years)年")
  }

  static func payFrom(_ figure: Int) -> Text {
    Text("HK$\(Wording.grouped(figure)) or more", "\(Wording.grouped(figure))港元或以上")
  }

  /// In Hong Kong dollars a month, as the captions of the lists say.
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
        ? "No \(kind.words(in: language)) are left with “\(title)”: u takes it off."
        : "加上「\(title)」便沒有\(kind.words(in: language))餘下：按 u 取消。"
    }
  }

  /// What is counted, within a sentence.
  private static func counted(_ scope: ConditionScope) -> Text {
    let kinds = scope.kind?.pluralTitle ?? Text("records", "項目")
    return kinds.mapped { language, kinds in language == .english ? kinds.lowercased() : kinds }
  }

  /// While somebody types, a digit is text: Enter ends that.
  static func matchesHidden(_ count: Int, _ query: String, isTyping: Bool) -> Text {
    Text(
      "Your conditions leave out \(count == 1 ? "what matches" : "all \(count) that match") “\(query)”: "
        + (isTyping ? "Enter, then 0, takes them off." : "0 takes them off."),
      "符合「\(query)」的\(count)項都不合你的條件：\(isTyping ? "按 Enter 後" : "")按 0 取消所有條件。")
  }

  static func conditionRemoved(_ title: Text) -> Text {
    title.mapped { language, title in language == .english ? "Taken off: \(title)." : "已取消「\(title)」。" }
  }

  static let conditionsRemoved = Text("All conditions are taken off.", "已取消所有條件。")
  public static let noConditions = Text("No conditions are set; f sets some.", "沒有設定條件；按 f 設定。")
  public static let nothingSetHere = Text("Nothing is set here; 0 takes off all conditions.", "此處沒有設定；按 0 取消所有條件。")
  static let nothingToChoose = Text("There is nothing to choose.", "沒有選項。")
  public static let nothingUnfolded = Text("No choices are shown; f closes.", "沒有展開的選項；按 f 關閉。")
  public static let enterTakes = Text("Enter sets this choice.", "按 Enter 選用此項。")
  public static let selectChoice = Text("Select a choice first: Enter shows them.", "請先選擇一個選項：按 Enter 顯示。")
  public static let cannotBeExcluded = Text("This can’t be kept out; Enter sets it.", "此項不能排除；按 Enter 選用。")

  /// “The 100 that most records name, of 2,345.”
  public static func mostNamed(_ shown: Int, of total: Int) -> Text {
    Text(
      "The \(shown) that most records name, of \(Wording.grouped(total)).", "列出最多項目提及的\(shown)個，共\(Wording.grouped(total))個。")
  }

  // MARK: What is taken away

  public static let handout = Text("To take away", "資料單張")
  static let noCode = Text("There is no code to show.", "沒有可顯示的二維碼。")
  static let firstCode = Text("This is the first code.", "這是第一個二維碼。")
  static let lastCode = Text("This is the last code.", "這是最後一個二維碼。")

  public static func code(_ number: Int, of count: Int) -> Text {
    count == 1 ? Text("One QR code", "一個二維碼") : Text("QR code \(number) of \(count)", "二維碼 \(number)/\(count)")
  }

  /// What is wrong with a text, and what would help; a line of the window stays for hints.
  public static func noCode(_ error: CodeError) -> Text {
    switch error {
    case .roomTooSmall(let needed):
      Text(
        "This is too much for QR codes here. Leave lines out, or use a window of \(needed.columns) columns and \(needed.rows + 1) rows.",
        "此處的二維碼容納不下這些內容。請剔除部分內容，或改用 \(needed.columns) 欄、\(needed.rows + 1) 行的視窗。")
    case .textTooLong: Text("This is too much for QR codes. Leave lines out.", "內容太多，二維碼容納不下。請剔除部分內容。")
    case .noText: Text("Nothing is taken in.", "沒有加入任何內容。")
    }
  }

  public static let handoutOfComparison = Text("The comparison", "比較")
  static let handoutInBoth = Text("It will be in both languages.", "單張將用雙語。")
  static let handoutInOne = Text("It will be in one language.", "單張將用單一語言。")
  public static let nothingTakenIn = Text("Every line is left out: Enter takes one in.", "所有內容均已剔除：按 Enter 加入。")
  public static let noPrinter = Text("No printer is set up here: the settings name one.", "此處沒有設定印表機：須在設定檔指明。")
  public static let onlyHandout = Text("There is nothing else to take away: m marks records.", "沒有其他可製作的單張：可按 m 選取項目。")

  public static func handoutOfShortlist(_ count: Int) -> Text { Text("The \(count) marked records", "已選的\(count)項") }

  public static func linesTaken(_ count: Int, of total: Int) -> Text { Text("\(count) of \(total) lines", "\(total)行中的\(count)行") }

  /// How many QR codes it would take; nothing where they can't hold it.
  public static func codesNeeded(_ count: Int?) -> Text {
    switch count {
    case nil: Text("too much for QR codes", "二維碼容納不下")
    case 1: Text("1 QR code", "1個二維碼")
    case let count?: Text("\(count) QR codes", "\(count)個二維碼")
    }
  }

  public static func printed(on queue: String) -> Text { Text("Sent to the printer \(queue).", "已送往印表機 \(queue)。") }

  public static func saved(as path: String) -> Text { Text("Saved as \(path)", "已存檔：\(path)") }

  // MARK: Messages

  public static let noChinese = Text(
    "This terminal can’t draw Chinese: English and codes are shown.", "此終端機不能顯示中文：改以英文及編號顯示。")

  public static func unknownKey(_ key: Text) -> Text {
    Text(
      "\(key.words(in: .english)) does nothing here; ? shows the keys.",
      "\(key.words(in: .traditionalChinese)) 在此沒有作用；按 ? 看按鍵說明。")
  }

  public static let unknownKeyWhileTyping = Text("That key does nothing here; F1 shows the keys.", "此鍵在此沒有作用；按 F1 看按鍵說明。")
  public static let pasteNowhere = Text("Press / first, then paste what to find.", "請先按 /，再貼上要尋找的文字。")

  public static func sorted(_ order: SortOrder) -> Text {
    Text("Sorted \(order.title.words(in: .english)).", "已\(order.title.words(in: .traditionalChinese))排序。")
  }

  public static func added(_ title: Text, _ count: Int, of limit: Int) -> Text {
    title.mapped { language, title in
      switch (language, count) {
      case (.english, 1): "Marked: \(title). Mark another with m, then c compares."
      case (.english, _): "Marked: \(title), \(count) of \(limit). c compares."
      case (.traditionalChinese, 1): "已選取「\(title)」。再按 m 選取另一項，然後按 c 比較。"
      case (.traditionalChinese, _): "已選取「\(title)」，共\(count)項，最多\(limit)項。按 c 比較。"
      }
    }
  }

  public static func unmarked(_ title: Text) -> Text {
    title.mapped { language, title in language == .english ? "No longer marked: \(title)." : "已取消選取「\(title)」。" }
  }

  public static let removed = Text("Taken out of the comparison.", "已從比較移除。")
  public static let comparisonClosed = Text("One record alone can’t be compared; it stays marked.", "只餘一項，不能比較；該項仍保留選取。")
  public static let differencesOnly = Text("Differences only; d shows all.", "只顯示不同之處；按 d 顯示全部。")
  public static let nothingHidden = Text("Nothing is the same, so nothing is hidden.", "沒有相同之處，因此沒有隱藏任何內容。")
  public static let bilingual = Text("Pages show both languages.", "內容頁以雙語顯示。")
  public static let oneLanguage = Text("Pages show one language.", "內容頁以單一語言顯示。")
  public static let everything = Text("Everything is shown.", "顯示全部。")

  // MARK: Notes

  public static let note = Text("Note: ", "備註：")
  public static let newNote = Text("a new note", "新備註")
  static let noteChanged = Text("The note is changed.", "備註已更改。")
  static let noteRemoved = Text("The note is removed; n, then Ctrl-Y, brings it back.", "備註已移除；按 n 再按 Ctrl-Y 可恢復。")
  static let nothingToErase = Text(
    "There is nothing left to erase: Enter removes the note, Esc keeps it.", "已沒有字可刪除：按 Enter 移除備註，按 Esc 保留。")
  static let nothingErased = Text("Nothing was taken away that could be put back.", "沒有可恢復的字。")

  static let notesFull = Text("There are notes on too many records: remove some first.", "備註項目太多：請先移除一些。")

  /// Records that a session is about and the catalogue no longer has.
  static func leftOut(_ ids: [RecordID]) -> Text {
    let named = ids.prefix(3).map(\.rawValue).joined(separator: ", ")
    let rest = ids.count - 3
    return Text(
      "No longer in the catalogue, so left out: \(named)\(rest > 0 ? " and \(rest) more" : "").",
      "目錄已沒有，因此略去：\(named)\(rest > 0 ? "及另外\(rest)項" : "")。")
  }

  static func noted(_ subject: NoteSubject) -> Text {
    switch subject {
    case .record: Text("Noted at the top of the page; n adds, corrects or removes.", "已在內容頁頂記下；按 n 可加入、更改或移除。")
    case .comparison: Text("Noted below the comparison; n adds, corrects or removes.", "已在比較下方記下；按 n 可加入、更改或移除。")
    }
  }

  /// What the notes are on.
  public static func notes(on title: Text?) -> Text {
    title?.mapped { language, title in language == .english ? "Notes on \(title)" : "「\(title)」的備註" }
      ?? Text("Notes on the comparison", "比較的備註")
  }

  public static let notesEndHere = Text(
    "Shown as yours, never as the source’s; gone when the program ends.", "註明為輔導人員所寫，並非資料來源；程式結束後不會保留。")
  public static let notesAreKept = Text(
    "Shown as yours, never as the source’s; kept in the session file.", "註明為輔導人員所寫，並非資料來源；保留於輔導記錄檔。")
  public static let notesAreNotKept = Text(
    "Shown as yours, never as the source’s. Not kept at the moment: the session file can’t be written.",
    "註明為輔導人員所寫，並非資料來源。目前未能保留：無法寫入輔導記錄檔。")
  public static let notKeptNow = Text("not kept", "未保留")
  static let quittingLoses = Text(
    "The session isn’t kept: to leave and lose what is new, press q again.", "輔導記錄未能保留：再按 q 便會離開，新增內容不會保留。")
  static let keptFromNowOn = Text("A new session: it is kept in its file from now on.", "新輔導記錄：由現在起保留於檔案。")
  static let keptAgain = Text("The session is kept again.", "輔導記錄已恢復保留。")

  static func notKept(_ reason: String) -> Text {
    Text(
      "The session can’t be kept: \(reason). It is tried again with the next change.", "無法保留輔導記錄：\(reason)。下次更改時會再試。")
  }

  // MARK: A kiosk

  static let subject = Text("Careers, pay, and ways to qualify", "職業、薪酬與資歷階梯")
  static let beginInEnglish = Text("Press any key to begin", "按任意鍵開始")
  static let nothingIsKept = Text("Nothing that you do here is kept.", "你在此所做的一切都不會保留。")
  static let stillHere = Text("Are you still here?", "你還在嗎？")
  static let anyKeyStays = Text("Press any key to stay where you are", "按任意鍵，即可留在原處")
  static let held = Text("Nothing is reset for 20 minutes; press w again for 20 more.", "20分鐘內不會重設；再按 w 重新計時。")
  public static let finishInstead = Text("This terminal stays on; F10 when you are finished.", "本機不會關閉；使用完畢請按 F10。")
  public static let nothingResets = Text("Nothing is reset by itself here.", "此處不會自動重設。")

  /// The other language says how to begin in it.
  static func begin(in language: Language) -> Text {
    language == .english
      ? Text("Press any key to begin", "按任意鍵開始；按 t 以中文開始")
      : Text("Press any key, or t for English", "按任意鍵開始")
  }

  static func forgottenIn(_ seconds: Int) -> Text {
    Text(
      "In \(seconds) seconds all that you did here is forgotten; F10 forgets it now.", "\(seconds)秒後會清除你在此所做的一切；按 F10 即時清除。")
  }

  public static func held(_ minutes: Int) -> Text { Text("held \(minutes) min", "保留\(minutes)分鐘") }

  // MARK: Another catalogue

  public static let renewed = Text("The catalogue was replaced: this is the new one.", "目錄已更換：現顯示新目錄。")
  public static let renewedWithout = Text(
    "The catalogue was replaced; something that was open or marked is no longer in it.", "目錄已更換；部分已開啟或選取的項目已不在其中。")

  static func notRenewed(_ reason: String) -> Text {
    Text("The new catalogue can’t be used, so this one stays: \(reason)", "新目錄不能使用，繼續顯示原有目錄：\(reason)")
  }

  // MARK: Why not

  public static let closedHere = Text("That is closed at this terminal.", "本機不開放此功能。")

  public static let noPage = Text(
    "The source lists this name without a page: there is nothing to read.", "資料來源只列出此名稱，沒有內容可供閱讀。")
  /// The reason is the importer's, in English.
  static func notUnderstood(_ passage: UnreadPassage) -> Text {
    let (document, lines) = (passage.document, Wording.lines(passage.range))
    let noun = passage.range.count == 1 ? "Line" : "Lines"
    return Text(
      "\(noun) \(lines) of “\(document.words(in: .english))”, not understood: \(passage.reason). What stands there: \(passage.words)",
      "「\(document.words(in: .traditionalChinese))」第\(lines)行未能讀懂：\(passage.reason)。原文：\(passage.words)")
  }
  public static let selectRecord = Text("Select a record first.", "請先選擇一項。")
  public static let noLink = Text("No link here; Tab goes to the next one.", "此處沒有連結；按 Tab 到下一個。")
  public static let noLinks = Text("This page has no links.", "此頁沒有連結。")
  public static let noEarlier = Text("There is nowhere to go back to.", "沒有上一個位置。")
  public static let noLater = Text("There is nowhere to go forward to.", "沒有下一個位置。")
  public static let conditionsStay = Text(
    "Conditions stay: u takes off the last one, 0 all of them.", "條件仍然保留：按 u 取消最後一項，按 0 全部取消。")

  public static func nothingToLeave(canQuit: Bool) -> Text {
    Text("There is no filter to clear" + (canQuit ? "; q quits." : "."), "沒有篩選可清除" + (canQuit ? "；按 q 結束。" : "。"))
  }

  public static let top = Text("This is the top.", "已在最上層。")
  public static let noFold = Text("There is nothing to fold here.", "此處沒有可摺疊的內容。")
  public static let filterOpensAll = Text("A filter shows all that matches; Esc clears it.", "篩選時會展開所有符合項目；按 Esc 清除。")

  public static func full(_ limit: Int) -> Text {
    Text("\(limit) are marked, and no more fit: take one off with m first.", "已選\(limit)項，不能再加：請先按 m 取消一項。")
  }

  public static func tooFew(_ count: Int) -> Text {
    count == 0
      ? Text("Mark two to four records with m first.", "請先按 m 選取兩至四項。")
      : Text("One is marked; mark another with m first.", "已選一項；請先按 m 再選一項。")
  }

  public static let firstColumn = Text("This is the first column.", "這是第一欄。")
  public static let lastColumn = Text("This is the last column.", "這是最後一欄。")
  public static let nothingToAdd = Text("Nothing matches to be added.", "沒有符合的項目可加入。")

  public static func notComparable(_ title: Text, _ kind: RecordKind) -> Text {
    title.mapped { language, title in
      let kind = kind.title.words(in: language)
      return language == .english
        ? "“\(title)” is no occupation, level or job title (\(kind)): only those can be compared."
        : "「\(title)」屬於\(kind)：只可比較職業、級別及職位。"
    }
  }

  public static func failed(_ reason: String) -> Text {
    Text("The catalogue can’t be read: \(reason)", "無法讀取目錄：\(reason)")
  }
}
