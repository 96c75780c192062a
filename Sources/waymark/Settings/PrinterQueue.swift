/// The name of a print queue: letters, digits, `-`, `_` and `.` of ASCII, a letter or digit first, so that it can be nothing but a name to
/// whatever it is handed to.
public struct PrinterQueue: Hashable, Sendable {
  /// The longest name that CUPS takes.
  private static let longest = 127

  public let name: String

  /// Nothing for what isn't such a name.
  public init?(_ name: String) {
    guard (1...Self.longest).contains(name.utf8.count), let first = name.utf8.first, Self.isWordByte(first),
      name.utf8.allSatisfy({ Self.isWordByte($0) || Self.signs.contains($0) })
    else { return nil }
    self.name = name
  }

  private static let signs = Set("-_.".utf8)

  private static func isWordByte(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "0")...UInt8(ascii: "9"): true
    default: false
    }
  }
}
