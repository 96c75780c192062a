/// The size of a code by its number (ISO/IEC 18004): 21 modules on a side, and 4 more with each number.
///
/// The standard has 40 of them. Ours end at 20, with 97 modules: a phone held in a hand has to tell them apart.
struct CodeVersion: Hashable, Comparable {
  let number: Int

  static let all = capacities.indices.map { CodeVersion(number: $0 + 1) }

  /// Modules.
  var side: Int { 17 + 4 * number }

  /// Bytes that it holds at the lowest error correction, in the mode for bytes, after the three that libqrencode counts for saying
  /// that they are UTF-8.
  var capacity: Int { Self.capacities[number - 1] - 3 }

  static func < (left: CodeVersion, right: CodeVersion) -> Bool { left.number < right.number }

  private init(number: Int) {
    self.number = number
  }

  /// By number (ISO/IEC 18004, table 7).
  private static let capacities = [17, 32, 53, 78, 106, 134, 154, 192, 230, 271, 321, 367, 425, 458, 520, 586, 644, 718, 792, 858]
}
