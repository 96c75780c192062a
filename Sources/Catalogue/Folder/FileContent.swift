/// What reading a file gave.
enum FileContent {
  case text(String)
  /// Why there is none.
  case unreadable(String)
}
