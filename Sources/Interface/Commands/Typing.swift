internal import Canvas
internal import Careers
internal import TextLayout

extension CommandName {
  /// Deletes a character, a word, or everything typed.
  public static let (erase, eraseWord, eraseAll) = (Self("erase"), Self("eraseWord"), Self("eraseAll"))
}

extension Command {
  /// The rows that delete what was typed into a search.
  ///
  /// - Parameter leave: run by Backspace when nothing is left.
  static func erasing(orLeave leave: @escaping @Sendable (inout State) -> Void) -> [Command] {
    [
      Command(.erase, [.backspace], Text("delete a character; with none left, leave", "刪除一個字；沒有字時離開"), hint: Text("delete", "刪除")) {
        if $0.typed.isEmpty { leave(&$0) } else { $0.eraseCharacter() }
      },
      eraseWord, eraseAll,
    ]
  }

  static let eraseWord = Command(
    .eraseWord, [.control("w")], Text("delete a word", "刪除一個詞"), hint: Text("delete word", "刪除詞")
  ) { $0.keepTyped($0.typedWithoutLastWord) }

  static let eraseAll = Command(
    .eraseAll, [.control("u")], Text("delete all you typed", "刪除所有輸入"), hint: Text("delete all", "全部刪除")
  ) { $0.keepTyped("") }
}

/// Typed or pasted text.
extension State {
  /// Scalars: longer than any real search; a paste is cut here.
  static let longestSearch = 60

  /// A text to search for: one line, sanitised.
  static func searched(_ text: String) -> String {
    // Counted in scalars, as one letter can carry endless marks.
    String(Sanitiser.clean(text).unicodeScalars.prefix(longestSearch))
  }

  mutating func type(_ character: Character) {
    enter(typed + String(character))
  }

  mutating func paste(_ text: String) {
    message = context.takesText ? nil : Phrases.pasteNowhere
    if context.takesText { enter(typed + text) }
  }

  mutating func eraseCharacter() { enter(String(typed.dropLast())) }

  /// Deletes several characters at once; in a note they can be put back.
  fileprivate mutating func keepTyped(_ rest: String) {
    if context == .note, rest != typed { session.erased = String(typed.dropFirst(rest.count)) }
    enter(rest)
  }

  /// The text typed so far.
  var typed: String {
    switch layers.last {
    case .picker(let picker): picker.query
    case .note(let draft): draft.text
    default: session.lists.filter
    }
  }

  fileprivate var typedWithoutLastWord: String {
    let trimmed = typed.reversed().drop { $0 == " " }.drop { $0 != " " }
    return String(trimmed.reversed())
  }

  /// Sets the typed text: one line, sanitised.
  private mutating func enter(_ text: String) {
    if case .note(var draft) = layers.last {
      draft.text = Notes.line(of: text)
      setTop(.note(draft))
      return
    }
    let text = Self.searched(text)
    if cover == nil { filter(by: text) } else { pick(by: text) }
  }
}
