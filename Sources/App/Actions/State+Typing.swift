internal import TextLayout

/// Text that is typed or pasted.
extension State {
  /// Nobody looks for more than this; a paste is cut here.
  private static let longestText = 60

  mutating func type(_ character: Character) {
    enter(typed + String(character))
  }

  mutating func erase(_ command: Command) {
    switch command {
    case .erase where typed.isEmpty: stopTyping()
    case .erase: enter(String(typed.dropLast()))
    case .eraseWord: enter(withoutLastWord(typed))
    case .eraseAll: enter("")
    default: break
    }
  }

  private mutating func stopTyping() {
    if overlay == nil { clearFilter() } else { overlay = nil }
  }

  mutating func paste(_ text: String) -> [Effect] {
    message = context.takesText ? nil : Phrases.pasteNowhere
    if context.takesText { enter(typed + text) }
    return []
  }

  /// What is typed so far.
  private var typed: String {
    if case .picker(let picker) = overlay { picker.query } else { browse.filter }
  }

  /// Whatever was typed or pasted is text on one line, made harmless.
  private mutating func enter(_ text: String) {
    // Counted in scalars: marks over one letter have no end.
    let text = String(Sanitiser.clean(text).unicodeScalars.prefix(Self.longestText))
    if overlay == nil { filter(by: text) } else { pick(by: text) }
  }

  private func withoutLastWord(_ text: String) -> String {
    let trimmed = text.reversed().drop { $0 == " " }.drop { $0 != " " }
    return String(trimmed.reversed())
  }
}
