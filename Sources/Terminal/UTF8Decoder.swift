/// Makes scalars of bytes that come one by one; what isn't UTF-8 is dropped.
struct UTF8Decoder {
  private var pending: [UInt8] = []
  private var expected = 0

  /// The scalar that a byte completes.
  mutating func decode(_ byte: UInt8) -> Unicode.Scalar? {
    if UTF8.isContinuation(byte) { return complete(with: byte) }
    pending = []
    expected = Self.length(of: byte)
    return complete(with: byte)
  }

  private mutating func complete(with byte: UInt8) -> Unicode.Scalar? {
    guard pending.count < expected else { return nil }
    pending.append(byte)
    guard pending.count == expected else { return nil }
    // Overlong forms, surrogates and what lies beyond Unicode fail here.
    return String(validating: pending, as: UTF8.self)?.unicodeScalars.first
  }

  /// The bytes of a scalar that begins so; 0 where none does.
  private static func length(of byte: UInt8) -> Int {
    switch byte {
    case 0...0x7F: 1
    case 0xC2...0xDF: 2
    case 0xE0...0xEF: 3
    case 0xF0...0xF4: 4
    default: 0
    }
  }
}
