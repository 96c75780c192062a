/// A file's bytes as text, and what they were taken for.
public struct DecodedText: Hashable, Sendable {
  /// Bytes that are no characters of the encoding stand as U+FFFD.
  public let text: String
  public let encoding: TextEncoding

  /// Reads bytes by their mark, else as UTF-8, else as the encoding in which they say something.
  ///
  /// - Returns: nothing where they are no text in any encoding that is known.
  public init?(_ bytes: [UInt8]) {
    let (encoding, length) = Self.marked(bytes)
    guard let decoded = encoding.map({ Self.decoded(Array(bytes.dropFirst(length)), as: $0) }) ?? Self.unmarked(bytes) else { return nil }
    self = decoded
  }

  private init(_ text: String, as encoding: TextEncoding) {
    self.text = text
    self.encoding = encoding
  }

  private static func decoded(_ bytes: [UInt8], as encoding: TextEncoding) -> DecodedText? {
    if encoding == .utf8 { return DecodedText(String(decoding: bytes, as: UTF8.self), as: .utf8) }
    return encoding.read(bytes).map { DecodedText($0.text, as: encoding) }
  }

  // MARK: With a byte order mark

  private static func marked(_ bytes: [UInt8]) -> (encoding: TextEncoding?, length: Int) {
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { return (.utf8, 3) }
    if bytes.starts(with: [0xFF, 0xFE]) { return (.utf16LittleEndian, 2) }
    if bytes.starts(with: [0xFE, 0xFF]) { return (.utf16BigEndian, 2) }
    return (nil, 0)
  }

  // MARK: Without

  private static func unmarked(_ bytes: [UInt8]) -> DecodedText? {
    if bytes.contains(0) { return wide(bytes) }
    if let text = String(validating: bytes, as: UTF8.self) { return DecodedText(text, as: .utf8) }
    let repaired = DecodedText(String(decoding: bytes, as: UTF8.self), as: .utf8)
    let spoilt = repaired.text.unicodeScalars.count { $0 == "\u{FFFD}" }
    if whole(repaired.text) > 10 * spoilt || isCut(bytes) { return repaired }
    if hasSignsAlone(bytes), let western = decoded(bytes, as: .windows1252) { return western }
    if let best = chinese(bytes, spoilt: 0) { return best }
    if whole(repaired.text) > spoilt { return repaired }
    if isMostlyASCII(bytes), let western = decoded(bytes, as: .windows1252) { return western }
    return chinese(bytes, spoilt: bytes.count / 50) ?? repaired
  }

  /// UTF-16 without a mark, of which ends of lines and ASCII have a zero in every other byte: in the order of bytes in which it says more.
  private static func wide(_ bytes: [UInt8]) -> DecodedText? {
    let candidates = [TextEncoding.utf16LittleEndian, .utf16BigEndian].compactMap { decoded(bytes, as: $0) }
    let texts = candidates.filter { !$0.text.unicodeScalars.contains("\0") }
    return texts.max { $0.plainness < $1.plainness }
  }

  /// The encoding of Chinese in which bytes say most, of those in which no more are spoilt.
  private static func chinese(_ bytes: [UInt8], spoilt: Int) -> DecodedText? {
    let candidates = [TextEncoding.big5, .gb18030].compactMap { encoding in
      encoding.read(bytes).flatMap { $0.spoilt <= spoilt ? DecodedText($0.text, as: encoding) : nil }
    }
    return candidates.max { $0.familiarity < $1.familiarity }
  }

  /// Characters beyond ASCII that are whole: taken for another encoding's, hardly one is.
  private static func whole(_ text: String) -> Int {
    text.unicodeScalars.count { !$0.isASCII && $0 != "\u{FFFD}" }
  }

  /// Whether bytes are UTF-8 but for a character that is cut at their end.
  private static func isCut(_ bytes: [UInt8]) -> Bool {
    (1...3).contains { count in
      guard let lead = bytes.dropLast(count - 1).last, lead >= 0xC2 else { return false }
      return String(validating: bytes.dropLast(count), as: UTF8.self) != nil
    }
  }

  /// Whether the only bytes beyond ASCII are those of Windows-1252's dots, quotation marks, dashes and blank, of which each stands alone: other
  /// encodings have pairs, and others among them.
  private static func hasSignsAlone(_ bytes: [UInt8]) -> Bool {
    guard bytes.allSatisfy({ $0 < 0x80 || $0 == 0x85 || (0x91...0x97).contains($0) || $0 == 0xA0 }) else { return false }
    return isMostlyASCII(bytes) && !zip(bytes, bytes.dropFirst()).contains { $0 >= 0x80 && $1 >= 0x80 }
  }

  private static func isMostlyASCII(_ bytes: [UInt8]) -> Bool {
    10 * bytes.count { $0 >= 0x80 } < bytes.count
  }

  /// How many characters are ASCII or familiar.
  private var plainness: Int { text.unicodeScalars.count { $0.isASCII || $0 == "\u{3000}" || Self.familiar.contains($0) } }

  /// How many characters are among those that documents of work and qualifications are full of, signs of English text among them: taken for another encoding's, Chinese becomes
  /// rare characters.
  private var familiarity: Int { text.unicodeScalars.count(where: Self.familiar.contains) }

  private static let familiar = Set("的一是在有及和與或人員工作業時間級別職位責任資歷管理能力要求技術支援主名稱系統術训练职责级别资历单元业务员时间–—’‘“”•·、，。：（）".unicodeScalars)
}
