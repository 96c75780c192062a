internal import Canvas
internal import Careers
internal import TextLayout

extension CommandName {
  /// Takes away what was typed: a character, a word, all of it.
  public static let (erase, eraseWord, eraseAll) = (Self("erase"), Self("eraseWord"), Self("eraseAll"))
}

extension Command {
  /// The rows that take away what was typed to find something.
  ///
  /// - Parameter leave: what a key more does where nothing is left.
  static func erasing(orLeave leave: @escaping @Sendable (inout State) -> Void) -> [Command] {
    [
      Command(.erase, [.backspace], Text("take away a character; with none left, leave", "刪除一個字；沒有字時離開"), hint: Text("erase", "刪除")) {
        if $0.typed.isEmpty { leave(&$0) } else { $0.eraseCharacter() }
      },
      eraseWord, eraseAll,
    ]
  }

  static let eraseWord = Command(
    .eraseWord, [.control("w")], Text("take away a word", "刪除一個詞"), hint: Text("erase word", "刪除詞")
  ) { $0.takeAway(to: $0.typedWithoutLastWord) }

  static let eraseAll = Command(
    .eraseAll, [.control("u")], Text("take away all that was typed", "刪除所有輸入"), hint: Text("erase all", "全部刪除")
  ) { $0.takeAway(to: "") }
}

/// Text that is typed or pasted.
extension State {
  /// Nobody looks for more than this; a paste is cut here.
  static let longestSearch = 60

  /// A text to search for, on one line and made harmless.
  static func searched(_ text: String) -> String {
    // Counted in scalars: marks over one letter have no end.
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

  /// What is taken away of a note at once can be put back.
  fileprivate mutating func takeAway(to rest: String) {
    if context == .note, rest != typed { session.erased = String(typed.dropFirst(rest.count)) }
    enter(rest)
  }

  /// What is typed so far.
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

  /// Whatever was typed or pasted is text on one line, made harmless.
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
