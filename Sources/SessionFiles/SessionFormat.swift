/// What makes an SQLite file a session file of ours.
enum SessionFormat {
  /// Changes whenever a program of another version could misread the file. Kept in `user_version`.
  static let version: Int32 = 1
  /// “WYMS” in ASCII. Kept in `application_id`, so that `file` and we can tell the file from any other.
  static let applicationID: Int32 = 0x5759_4D53
  /// Bytes. All that a session may hold takes less than a tenth of it.
  static let largestSize = 8 << 20
  /// Bytes of a part: a file has no room for more.
  static let longestValue: Int32 = 8 << 20

  /// The whole schema. A file with any other is refused, so that no view or trigger of a stranger's runs.
  static let tables = ["CREATE TABLE part (name TEXT PRIMARY KEY NOT NULL, json TEXT NOT NULL) WITHOUT ROWID"]

  /// One program at a time (the lock is held from the first transaction on); what is removed is overwritten; a change is on the disk when its
  /// transaction ends. The journal is emptied, not deleted: that is as safe with one sync less, and leaves nothing that was removed.
  static let pragmas = """
    PRAGMA locking_mode = EXCLUSIVE; PRAGMA journal_mode = TRUNCATE; PRAGMA synchronous = FULL; PRAGMA secure_delete = ON; \
    PRAGMA max_page_count = 2048
    """
}
