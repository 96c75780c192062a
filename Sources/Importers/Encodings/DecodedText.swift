internal import TextLayout

/// A file's bytes as text, and what they were taken for.
public struct DecodedText: Hashable, Sendable {
  public let text: String
  public let encoding: TextEncoding
  /// Whether some bytes are no characters of the encoding; each stands as U+FFFD.
  public let isDamaged: Bool

  /// Reads bytes by their mark, else as UTF-8, else as the encoding of Chinese in which they say something.
  ///
  /// - Returns: nothing where they are no text in any encoding that is known.
  public init?(_ bytes: [UInt8]) {
    if let marked = Self.marked(bytes) {
      guard let text = marked.encoding.decode(Array(bytes.dropFirst(marked.length))) else { return nil }
      self.init(text: text, encoding: marked.encoding, isDamaged: false)
    } else if let unmarked = Self.unmarked(bytes) {
      self = unmarked
    } else {
      return nil
    }
  }

  private init(text: String, encoding: TextEncoding, isDamaged: Bool) {
    self.text = text
    self.encoding = encoding
    self.isDamaged = isDamaged
  }

  // MARK: With a byte order mark

  private static func marked(_ bytes: [UInt8]) -> (encoding: TextEncoding, length: Int)? {
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { return (.utf8, 3) }
    if bytes.starts(with: [0xFF, 0xFE]) { return (.utf16LittleEndian, 2) }
    if bytes.starts(with: [0xFE, 0xFF]) { return (.utf16BigEndian, 2) }
    return nil
  }

  // MARK: Without

  private static func unmarked(_ bytes: [UInt8]) -> DecodedText? {
    if let encoding = wide(bytes) { return decoded(bytes, as: encoding) }
    if bytes.contains(0) { return nil }
    if let text = decoded(bytes, as: .utf8) { return text }
    let repaired = String(decoding: bytes, as: UTF8.self)
    if isMostlyUTF8(repaired) { return DecodedText(text: repaired, encoding: .utf8, isDamaged: true) }
    let candidates = [TextEncoding.big5, .gb18030].compactMap { decoded(bytes, as: $0) }
    return candidates.max { $0.familiarity < $1.familiarity } ?? DecodedText(text: repaired, encoding: .utf8, isDamaged: true)
  }

  private static func decoded(_ bytes: [UInt8], as encoding: TextEncoding) -> DecodedText? {
    encoding.decode(bytes).map { DecodedText(text: $0, encoding: encoding, isDamaged: false) }
  }

  /// UTF-16 without a mark: its ends of lines and ASCII have a zero in every other byte, which no other encoding has.
  private static func wide(_ bytes: [UInt8]) -> TextEncoding? {
    guard bytes.count.isMultiple(of: 2), bytes.contains(0) else { return nil }
    let zeros = bytes.enumerated().filter { $0.element == 0 }
    let odd = zeros.count { !$0.offset.isMultiple(of: 2) }
    if odd == zeros.count { return .utf16LittleEndian }
    return odd == 0 ? .utf16BigEndian : nil
  }

  /// Whether some bytes of a UTF-8 text were spoilt: other encodings leave hardly a character whole.
  private static func isMostlyUTF8(_ text: String) -> Bool {
    let (spoilt, whole) = text.unicodeScalars.reduce(into: (0, 0)) { counts, scalar in
      if scalar == "\u{FFFD}" { counts.0 += 1 } else if !scalar.isASCII { counts.1 += 1 }
    }
    return whole > 10 * spoilt
  }

  /// How many characters are among those that documents of work and qualifications are full of, signs of English text among them: taken for another encoding's, Chinese becomes
  /// rare characters.
  private var familiarity: Int { text.unicodeScalars.count(where: Self.familiar.contains) }

  private static let familiar = Set("的一是在有及和與或人員工作業時間級別職位責任資歷管理能力要求技術支援主名稱系統術训练职责级别资历单元业务员时间–—’‘“”•·、，。：（）".unicodeScalars)
}
