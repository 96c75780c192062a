internal import CTerminal
internal import Canvas

extension Key {
  /// The key that `terminal_read` gives as a number beyond those of bytes.
  init(code: Int32) {
    self =
      switch code {
      case TERMINAL_KEY_UP: .up
      case TERMINAL_KEY_DOWN: .down
      case TERMINAL_KEY_LEFT: .left
      case TERMINAL_KEY_RIGHT: .right
      case TERMINAL_KEY_HOME: .home
      case TERMINAL_KEY_END: .end
      case TERMINAL_KEY_PAGE_UP: .pageUp
      case TERMINAL_KEY_PAGE_DOWN: .pageDown
      case TERMINAL_KEY_DELETE: .delete
      case TERMINAL_KEY_BACKSPACE: .backspace
      case TERMINAL_KEY_ENTER: .enter
      case TERMINAL_KEY_BACK_TAB: .backTab
      case TERMINAL_KEY_FUNCTION + 1...TERMINAL_KEY_FUNCTION + 12: .function(Int(code - TERMINAL_KEY_FUNCTION))
      default: .unknown
      }
  }
}
