internal import CQREncode

/// A QR code (ISO/IEC 18004): a square of modules, each dark or light.
public struct CodeMatrix: Hashable, Sendable {
  /// Light modules that a reader needs on each side of a code, as the standard asks for.
  public static let quietZone = 4

  /// Modules, without the quiet zone.
  public let side: Int
  private let darkness: [Bool]

  /// The smallest code that holds bytes; nothing where they don't fit, or where there are none.
  init?(_ bytes: [UInt8], correction: ErrorCorrection, largest: CodeVersion) {
    guard let code = QRcode_encodeData(Int32(clamping: bytes.count), bytes, 0, correction.level) else { return nil }
    defer { QRcode_free(code) }
    let side = Int(code.pointee.width)
    guard side <= largest.side, let modules = code.pointee.data else { return nil }
    self.side = side
    // The lowest bit of a module tells its colour, the others what it is for.
    darkness = UnsafeBufferPointer(start: modules, count: side * side).map { !$0.isMultiple(of: 2) }
  }

  /// Whether a module is dark; around the code everything is light.
  public func isDark(column: Int, row: Int) -> Bool {
    (0..<side).contains(column) && (0..<side).contains(row) && darkness[row * side + column]
  }
}
