public import GRDB

extension Configuration {
  /// A configuration for a file of unknown origin: nothing that its schema says is run, and damaged cells are found as they are read.
  ///
  /// - Parameter pragmas: more of them, for the file's own use.
  public static func guarded(isReadOnly: Bool, pragmas: String = "") -> Configuration {
    var configuration = Configuration()
    configuration.readonly = isReadOnly
    configuration.prepareDatabase { try $0.execute(sql: "PRAGMA trusted_schema = OFF; PRAGMA cell_size_check = ON; " + pragmas) }
    return configuration
  }
}
