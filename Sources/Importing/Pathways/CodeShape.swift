/// How the codes of the Qualifications Framework are built.
enum CodeShape {
  /// `111201L6`, a unit's code of today, or `ITSWSM603A`, one of the generation before.
  case unit
  /// `ITOS010L3`, of a cluster for the recognition of prior learning; other industries may name units so, too.
  case cluster

  /// The shape of a word; nothing when it is no code.
  init?(_ word: some StringProtocol) {
    guard word.utf8.count <= 20 else { return nil }
    let letters = word.utf8.prefix { Self.letters.contains($0) }.count
    let digits = word.utf8.dropFirst(letters).prefix { Self.digits.contains($0) }.count
    let tail = Array(word.utf8.dropFirst(letters + digits))
    switch (letters, digits, tail.count) {
    case (0, 5...7, 2) where Self.endsInLevel(tail): self = .unit
    case (2...10, 3, 1) where Self.letters.contains(tail[0]): self = .unit
    case (2...10, 2...4, 2) where Self.endsInLevel(tail): self = .cluster
    default: return nil
    }
  }

  private static let letters = UInt8(ascii: "A")...UInt8(ascii: "Z")
  private static let digits = UInt8(ascii: "0")...UInt8(ascii: "9")

  private static func endsInLevel(_ tail: [UInt8]) -> Bool {
    tail.first == UInt8(ascii: "L") && tail.last.map(digits.contains) == true
  }
}
