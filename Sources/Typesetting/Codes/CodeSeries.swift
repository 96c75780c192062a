internal import CQREncode
internal import TextLayout

/// A text as one QR code, or as several that can each be read alone. They hold the text itself in UTF-8, so a phone needs no network.
public struct CodeSeries: Hashable, Sendable {
  /// The text of each code.
  public let parts: [String]
  private let largest: CodeVersion

  /// Makes as few codes as fit the room.
  ///
  /// - Throws: ``CodeError`` if it isn't possible, with the room that is needed.
  public init(_ text: String, in room: CodeRoom) throws(CodeError) {
    let text = text.trimmingNewlines
    guard !text.isEmpty else { throw .noText }
    if let largest = room.largestVersion, let parts = CodeParts(text, capacity: largest.capacity) {
      self.parts = parts.texts
      self.largest = largest
    } else {
      throw Self.error(for: text, form: room.form)
    }
  }

  private static func error(for text: String, form: CodeForm) -> CodeError {
    let fitting = CodeVersion.all.first { CodeParts(text, capacity: $0.capacity) != nil }
    return fitting.map { .roomTooSmall(needed: CodeRoom(for: $0, form: form)) } ?? .textTooLong
  }

  /// The code of a part, with as much error correction as fits; nil if there is no such part.
  public func code(at index: Int) -> CodeMatrix? {
    guard parts.indices.contains(index) else { return nil }
    let bytes = Array(parts[index].utf8)
    return ErrorCorrection.allCases.reversed().lazy.compactMap { CodeMatrix(bytes, correction: $0, largest: largest) }.first
  }
}

extension String {
  fileprivate var trimmingNewlines: String {
    String(drop(while: \.isNewline).reversed().drop(while: \.isNewline).reversed())
  }
}

/// A text split for codes of one size.
///
/// Each part can be read by itself, since phones show one code after the other and forget the last. If there are several, each begins with
/// its number, such as "2/3", and ends at a line's end, or else a word's.
struct CodeParts {
  /// The most codes that people are willing to scan.
  static let most = 20

  let texts: [String]

  /// - Parameter capacity: the most bytes of a part in UTF-8, including its number.
  /// - Returns: nil if it takes more than ``most`` parts, or a character is larger than a part.
  init?(_ text: String, capacity: Int) {
    guard text.utf8.count > capacity else {
      texts = [text]
      return
    }
    guard text.utf8.count <= capacity * Self.most else { return nil }
    let widest = Self.head(Self.most, of: Self.most)
    let pieces = Self.pieces(of: text, capacity: capacity - widest.utf8.count)
    guard (2...Self.most).contains(pieces.count) else { return nil }
    texts = pieces.enumerated().map { Self.head($0.offset + 1, of: pieces.count) + $0.element }
    guard texts.allSatisfy({ $0.utf8.count <= capacity }) else { return nil }
  }

  private static func head(_ number: Int, of count: Int) -> String { "\(number)/\(count)\n" }

  /// Fills each piece with as many whole lines as it holds.
  private static func pieces(of text: String, capacity: Int) -> [String] {
    lines(of: text, capacity: capacity).reduce(into: [String]()) { pieces, line in
      if let last = pieces.last, last.utf8.count + 1 + line.utf8.count <= capacity {
        pieces[pieces.count - 1] = last + "\n" + line
      } else if !line.isEmpty {
        pieces.append(line)
      }
    }
  }

  /// The lines. Those that are too long are broken like lines of a page.
  private static func lines(of text: String, capacity: Int) -> [String] {
    text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).flatMap { line in
      line.utf8.count <= capacity ? [String(line)] : LineBreaker.wrap(String(line), toBytes: capacity)
    }
  }
}

/// The cells for a code, and the characters to draw it with.
public struct CodeRoom: Hashable, Sendable {
  public var columns: Int
  public var rows: Int
  public var form: CodeForm

  public init(columns: Int, rows: Int, form: CodeForm) {
    self.columns = columns
    self.rows = rows
    self.form = form
  }

  /// The least room for a code of a version with its quiet zone.
  init(for version: CodeVersion, form: CodeForm) {
    let side = version.side + 2 * CodeMatrix.quietZone
    self.init(
      columns: side * form.columnsPerModule, rows: (side + form.modulesPerRow - 1) / form.modulesPerRow, form: form)
  }

  /// The largest version that fits with its quiet zone.
  var largestVersion: CodeVersion? {
    CodeVersion.all.last { version in
      let needed = CodeRoom(for: version, form: form)
      return needed.columns <= columns && needed.rows <= rows
    }
  }
}

/// The characters for the modules of a code.
public enum CodeForm: CaseIterable, Hashable, Sendable {
  /// Two modules in each cell, one above the other, as the block elements ▀ ▄ █ and a blank.
  case halfBlocks
  /// Two ASCII cells for each module, for terminals that draw block elements two cells wide, or not at all.
  case ascii

  /// The characters that aren't blank.
  public var glyphs: [Character] { self == .halfBlocks ? ["█", "▀", "▄"] : ["#"] }

  /// Cells for each module, horizontally.
  var columnsPerModule: Int { self == .halfBlocks ? 1 : 2 }

  /// Modules in each cell, vertically.
  var modulesPerRow: Int { self == .halfBlocks ? 2 : 1 }
}

/// The size of a code as its version number (ISO/IEC 18004): 21 modules on a side, plus 4 for each further number.
///
/// The standard has 40 versions. We use the first 20, up to 97 modules, which a phone in the hand can still read.
struct CodeVersion: Hashable, Comparable {
  let number: Int

  static let all = capacities.indices.map { CodeVersion(number: $0 + 1) }

  /// The width in modules.
  var side: Int { 17 + 4 * number }

  /// The bytes that fit at the lowest error correction in byte mode, without the three that libqrencode counts for marking them as UTF-8.
  var capacity: Int { Self.capacities[number - 1] - 3 }

  static func < (left: CodeVersion, right: CodeVersion) -> Bool { left.number < right.number }

  private init(number: Int) {
    self.number = number
  }

  /// By version number (ISO/IEC 18004, table 7).
  private static let capacities = [17, 32, 53, 78, 106, 134, 154, 192, 230, 271, 321, 367, 425, 458, 520, 586, 644, 718, 792, 858]
}

/// The part of a code that may be unreadable before its text is lost (ISO/IEC 18004): about 7, 15, 25 and 30 per cent.
enum ErrorCorrection: CaseIterable {
  case low, medium, quartile, high

  /// The level in libqrencode.
  var level: QRecLevel {
    switch self {
    case .low: QR_ECLEVEL_L
    case .medium: QR_ECLEVEL_M
    case .quartile: QR_ECLEVEL_Q
    case .high: QR_ECLEVEL_H
    }
  }
}

/// Why a text has no code.
public enum CodeError: Error, Hashable, Sendable {
  /// It would take more codes than people scan; it fits into this much room.
  case roomTooSmall(needed: CodeRoom)
  /// It is too long for any window.
  case textTooLong
  /// There is no text.
  case noText
}
