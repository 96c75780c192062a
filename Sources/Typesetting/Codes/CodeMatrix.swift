internal import CQREncode

/// A QR code (ISO/IEC 18004): a square of dark and light modules.
public struct CodeMatrix: Hashable, Sendable {
  /// The width of the light margin that the standard asks for, in modules.
  public static let quietZone = 4

  /// The width in modules, without the quiet zone.
  public let side: Int
  private let darkness: [Bool]

  /// The smallest code for some bytes; nil if they don't fit, or there are none.
  init?(_ bytes: [UInt8], correction: ErrorCorrection, largest: CodeVersion) {
    guard let code = Self.encode(bytes, level: correction.level) else { return nil }
    defer { QRcode_free(code) }
    let side = Int(code.pointee.width)
    guard side <= largest.side, let modules = code.pointee.data else { return nil }
    self.side = side
    // The lowest bit of a module is its colour, the others its purpose.
    darkness = UnsafeBufferPointer(start: modules, count: side * side).map { !$0.isMultiple(of: 2) }
  }

  /// Text beyond ASCII is marked as UTF-8 (ECI), because a reader that guesses would take a lone "·" for Big5.
  private static func encode(_ bytes: [UInt8], level: QRecLevel) -> UnsafeMutablePointer<QRcode>? {
    guard let input = QRinput_new2(0, level) else { return nil }
    defer { QRinput_free(input) }
    let isASCII = bytes.allSatisfy { $0 < 0x80 }
    guard isASCII || QRinput_appendECIheader(input, utf8) == 0 else { return nil }
    guard QRinput_append(input, QR_MODE_8, Int32(clamping: bytes.count), bytes) == 0 else { return nil }
    return QRcode_encodeInput(input)
  }

  /// The number of UTF-8 in AIM ECI.
  private static let utf8: UInt32 = 26

  /// Whether a module is dark. All modules around the code are light.
  public func isDark(column: Int, row: Int) -> Bool {
    (0..<side).contains(column) && (0..<side).contains(row) && darkness[row * side + column]
  }
}

/// A code with its quiet zone, in cells.
public struct DrawnCode: Hashable, Sendable {
  /// Adjacent cells of a row with the same background.
  public struct Run: Hashable, Sendable {
    /// Dark where there is ink.
    public let text: String
    /// Whether all its modules are dark: on a terminal, a dark background is darker than ink.
    public let isDark: Bool
  }

  /// The rows from the top, all of the same width.
  public let rows: [[Run]]

  public init(_ code: CodeMatrix, form: CodeForm) {
    let modules = -CodeMatrix.quietZone..<code.side + CodeMatrix.quietZone
    rows = stride(from: modules.lowerBound, to: modules.upperBound, by: form.modulesPerRow).map { row in
      switch form {
      case .halfBlocks: [Self.halfBlocks(of: code, columns: modules, row: row)]
      case .ascii: Self.ascii(of: code, columns: modules, row: row)
      }
    }
  }

  /// The code as plain text for paper and files, where ink is dark.
  public var lines: [String] { rows.map { $0.map(\.text).joined() } }

  /// The width in cells.
  public var columns: Int { lines.first?.count ?? 0 }

  private static func halfBlocks(of code: CodeMatrix, columns: Range<Int>, row: Int) -> Run {
    let cells = columns.map { column in
      switch (code.isDark(column: column, row: row), code.isDark(column: column, row: row + 1)) {
      case (true, true): "█"
      case (true, false): "▀"
      case (false, true): "▄"
      case (false, false): " "
      }
    }
    return Run(text: cells.joined(), isDark: false)
  }

  private static func ascii(of code: CodeMatrix, columns: Range<Int>, row: Int) -> [Run] {
    columns.reduce(into: [Run]()) { runs, column in
      let isDark = code.isDark(column: column, row: row)
      let cells = isDark ? "##" : "  "
      if let last = runs.last, last.isDark == isDark {
        runs[runs.count - 1] = Run(text: last.text + cells, isDark: isDark)
      } else {
        runs.append(Run(text: cells, isDark: isDark))
      }
    }
  }
}
