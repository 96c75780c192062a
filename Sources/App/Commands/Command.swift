/// Something that a key does.
public enum Command: String, CaseIterable, Hashable, Sendable {
  case up, down, pageUp, pageDown, first, last
  /// In and out: Right and Left.
  case right, left
  /// Opens or follows what is selected: Enter.
  case open
  /// Leaves the innermost thing: Esc.
  case leave
  case back, forward
  /// To the next or the previous link, pane or column: Tab.
  case next, previous
  case nextSection, previousSection
  case fold, search, sort
  case conditions, exclude, removeCondition, removeAllConditions
  case mark, compare, differences, remove, moveEarlier, moveLater, add
  /// Takes away what was typed: a character, a word, all of it.
  case erase, eraseWord, eraseAll
  /// What can be taken away; prints it, or keeps it in a file.
  case handOut, printOut, saveFile
  /// The same as QR codes; swaps their dark and light.
  case codes, swapGrounds
  /// A counsellor's note, and what was last taken away of one.
  case note, putBack
  case source, bilingual, language, help, quit, redraw, suspend
  /// At a kiosk: nothing is reset for a while; all is forgotten at once.
  case hold, finish
}
