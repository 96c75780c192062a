public import Canvas
internal import Foundation

/// Reads QR codes from pictures with zbar, an independent decoder.
public struct BarcodeReader {
  /// zbar can't be run, or its output isn't UTF-8.
  public struct Failed: Error {}

  private let folder: TemporaryFolder

  public init() throws {
    folder = try TemporaryFolder()
  }

  /// The texts of the codes in a picture, each ending with a line end; empty if none is found.
  public func read(_ picture: GrayPicture) throws -> String {
    let file = try folder.write(picture.portableGraymap, to: "code.pgm")
    let output = Pipe()
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = ["zbarimg", "--quiet", "--raw", "-Sdisable", "-Sqrcode.enable", file]
    process.standardOutput = output
    process.standardError = FileHandle.nullDevice
    process.standardInput = FileHandle.nullDevice
    try process.run()
    let data = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    // 4: no code was found.
    guard [0, 4].contains(process.terminationStatus), let text = String(data: data, encoding: .utf8) else { throw Failed() }
    return text.hasSuffix("\n") ? String(text.dropLast()) : text
  }
}

/// A terminal's screen as a camera sees it: pixels from black to white.
public struct GrayPicture {
  /// Pixels of a cell, which is about twice as high as it is wide.
  private static let (cellWidth, cellHeight) = (4, 8)
  private static let (black, white): (UInt8, UInt8) = (20, 235)

  private let width: Int
  private let height: Int
  private var pixels: [UInt8]

  private init(columns: Int, rows: Int, ground: UInt8) {
    (width, height) = (columns * Self.cellWidth, rows * Self.cellHeight)
    pixels = Array(repeating: ground, count: width * height)
  }

  /// Lines of text in black ink on white paper.
  public init(ofText lines: [String]) {
    self.init(columns: lines.map(\.count).max() ?? 0, rows: lines.count, ground: Self.white)
    for (row, line) in lines.enumerated() {
      for (column, character) in line.enumerated() { draw(character, ink: Self.black, ground: Self.white, column: column, row: row) }
    }
  }

  /// The cells of a canvas on a terminal.
  ///
  /// - Parameters:
  ///   - hasColors: if false, cells with a background are reversed.
  ///   - isDark: whether the terminal's own ground is dark and its ink light.
  public init(of canvas: Canvas, hasColors: Bool = true, isDark: Bool = true) {
    self.init(columns: canvas.columns, rows: canvas.rows, ground: isDark ? Self.black : Self.white)
    for row in 0..<canvas.rows {
      for (column, cell) in canvas.row(row).enumerated() {
        var (ink, ground) = isDark ? (Self.white, Self.black) : (Self.black, Self.white)
        if hasColors, let color = cell.style.background {
          ground = Self.gray(color)
          ink = cell.style.foreground.map(Self.gray) ?? ink
        }
        if cell.style.isReversed != (cell.style.background != nil && !hasColors) { swap(&ink, &ground) }
        draw(cell.text.first ?? " ", ink: ink, ground: ground, column: column, row: row)
      }
    }
  }

  private static func gray(_ color: Color) -> UInt8 {
    switch color {
    case .black: black
    case .white, .brightWhite: white
    default: 128
    }
  }

  private mutating func draw(_ character: Character, ink: UInt8, ground: UInt8, column: Int, row: Int) {
    for y in 0..<Self.cellHeight {
      let isInk = Self.isInk(character, isUpper: y < Self.cellHeight / 2)
      let start = (row * Self.cellHeight + y) * width + column * Self.cellWidth
      pixels.replaceSubrange(start..<start + Self.cellWidth, with: repeatElement(isInk ? ink : ground, count: Self.cellWidth))
    }
  }

  /// Whether half of a cell is ink; letters count as ink.
  private static func isInk(_ character: Character, isUpper: Bool) -> Bool {
    switch character {
    case " ": false
    case "▀": isUpper
    case "▄": !isUpper
    default: true
    }
  }

  /// The format PGM of Netpbm.
  var portableGraymap: Data { Data("P5\n\(width) \(height)\n255\n".utf8) + pixels }
}
