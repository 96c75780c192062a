internal import CQREncode
internal import TextLayout

/// A text as one QR code, or as several that are each readable alone. They hold the text, in UTF-8: a phone needs no network.
public struct CodeSeries: Hashable, Sendable {
  /// What each code says.
  public let parts: [String]
  private let largest: CodeVersion

  /// As few codes as there is room for.
  ///
  /// - Throws: ``CodeError`` where it can't be done, with the room that it would take.
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

  /// The code of a part, with as much error correction as there is room for; nil where there is no such part.
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

/// A text in the parts that codes of one size hold.
///
/// Each can be read by itself, since telephones show one code after the other and forget the last: where there are several, each
/// begins with its number, such as "2/3", and ends where a line does, or else a word.
struct CodeParts {
  /// Nobody scans more.
  static let most = 20

  let texts: [String]

  /// - Parameter capacity: bytes in UTF-8 that a part may have, its number included.
  /// - Returns: nil where more than ``most`` would be needed, or a character is larger than a part.
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

  /// As many whole lines in each as it holds.
  private static func pieces(of text: String, capacity: Int) -> [String] {
    lines(of: text, capacity: capacity).reduce(into: [String]()) { pieces, line in
      if let last = pieces.last, last.utf8.count + 1 + line.utf8.count <= capacity {
        pieces[pieces.count - 1] = last + "\n" + line
      } else if !line.isEmpty {
        pieces.append(line)
      }
    }
  }

  /// The lines, those that are too long broken where a line of a page may be.
  private static func lines(of text: String, capacity: Int) -> [String] {
    text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).flatMap { line in
      line.utf8.count <= capacity ? [String(line)] : LineBreaker.wrap(String(line), toBytes: capacity)
    }
  }
}

/// Cells that a code may take, and what it is drawn with.
public struct CodeRoom: Hashable, Sendable {
  public var columns: Int
  public var rows: Int
  public var form: CodeForm

  public init(columns: Int, rows: Int, form: CodeForm) {
    self.columns = columns
    self.rows = rows
    self.form = form
  }

  /// The least that a code of a version takes with its quiet zone.
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

/// What the modules of a code are drawn with.
public enum CodeForm: CaseIterable, Hashable, Sendable {
  /// Two modules in a cell, one above the other, by the block elements ▀ ▄ █ and a blank.
  case halfBlocks
  /// A module in two cells of ASCII, for terminals that draw block elements two cells wide, or not at all.
  case ascii

  /// The characters that modules are drawn with.
  public var glyphs: [Character] { self == .halfBlocks ? ["█", "▀", "▄"] : ["#"] }

  /// Cells that a module takes in a row.
  var columnsPerModule: Int { self == .halfBlocks ? 1 : 2 }

  /// Modules above one another in a cell.
  var modulesPerRow: Int { self == .halfBlocks ? 2 : 1 }
}

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

/// How much of a code may be unreadable before its text is lost (ISO/IEC 18004): about 7, 15, 25 and 30 in a hundred.
enum ErrorCorrection: CaseIterable {
  case low, medium, quartile, high

  /// What libqrencode calls it.
  var level: QRecLevel {
    switch self {
    case .low: QR_ECLEVEL_L
    case .medium: QR_ECLEVEL_M
    case .quartile: QR_ECLEVEL_Q
    case .high: QR_ECLEVEL_H
    }
  }
}

/// Why there is no code for a text.
public enum CodeError: Error, Hashable, Sendable {
  /// It would take more codes than anybody scans; it fits where there is this much room.
  case roomTooSmall(needed: CodeRoom)
  /// However large the window.
  case textTooLong
  /// There is nothing to say.
  case noText
}
