internal import TextLayout

/// Text that is typed or pasted.
extension State {
  /// Nobody looks for more than this; a paste is cut here.
  static let longestSearch = 60

  mutating func type(_ character: Character) {
    enter(typed + String(character))
  }

  mutating func erase(_ command: Command) {
    switch command {
    case .erase where typed.isEmpty: stopTyping()
    case .erase: enter(String(typed.dropLast()))
    case .eraseWord: takeAway(to: withoutLastWord(typed))
    case .eraseAll: takeAway(to: "")
    default: break
    }
  }

  /// What is taken away of a note at once can be put back.
  private mutating func takeAway(to rest: String) {
    if context == .note, rest != typed { erased = String(typed.dropFirst(rest.count)) }
    enter(rest)
  }

  private mutating func stopTyping() {
    switch overlay {
    case nil: clearFilter()
    // A note whose words are gone is taken out by Enter, not by one more of the same key.
    case .note: message = Phrases.nothingToErase
    default: overlay = nil
    }
  }

  mutating func paste(_ text: String) {
    message = context.takesText ? nil : Phrases.pasteNowhere
    if context.takesText { enter(typed + text) }
  }

  /// What is typed so far.
  private var typed: String {
    switch overlay {
    case .picker(let picker): picker.query
    case .note(let draft): draft.text
    default: browse.filter
    }
  }

  /// Whatever was typed or pasted is text on one line, made harmless.
  private mutating func enter(_ text: String) {
    if case .note(var draft) = overlay {
      draft.text = Notes.line(of: text)
      overlay = .note(draft)
      return
    }
    // Counted in scalars: marks over one letter have no end.
    let text = String(Sanitiser.clean(text).unicodeScalars.prefix(Self.longestSearch))
    if overlay == nil { filter(by: text) } else { pick(by: text) }
  }

  private func withoutLastWord(_ text: String) -> String {
    let trimmed = text.reversed().drop { $0 == " " }.drop { $0 != " " }
    return String(trimmed.reversed())
  }
}
