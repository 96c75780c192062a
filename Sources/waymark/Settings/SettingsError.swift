public import CheckedYAML

/// Why settings can't be used.
public enum SettingsError: Error, Hashable, Sendable {
  /// A file with faults, in the order of its lines.
  case faults(path: String, [Fault])
}

extension SettingsError: CustomStringConvertible {
  /// A line `path:line:column: message` for each fault.
  public var description: String {
    switch self {
    case .faults(_, let faults): faults.map(\.description).joined(separator: "\n")
    }
  }
}
