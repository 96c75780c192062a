internal import Foundation

/// A file's bytes as text, and the encoding that was detected.
public struct DecodedText: Hashable, Sendable {
  /// Invalid bytes are replaced by U+FFFD.
  public let text: String
  public let encoding: TextEncoding

  /// Decodes bytes by their byte order mark, else as UTF-8, else in the most plausible encoding.
  ///
  /// - Returns: nil if they aren't text in any supported encoding.
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
    let invalidCount = repaired.text.unicodeScalars.count { $0 == "\u{FFFD}" }
    if whole(repaired.text) > 10 * invalidCount || isCut(bytes) { return repaired }
    if hasSignsAlone(bytes), let western = decoded(bytes, as: .windows1252) { return western }
    if let best = chinese(bytes, maxInvalid: 0) { return best }
    if whole(repaired.text) > invalidCount { return repaired }
    if isMostlyASCII(bytes), let western = decoded(bytes, as: .windows1252) { return western }
    return chinese(bytes, maxInvalid: bytes.count / 50) ?? repaired
  }

  /// UTF-16 without a byte order mark: every other byte of ASCII and line ends is zero. The more plausible byte order is taken.
  private static func wide(_ bytes: [UInt8]) -> DecodedText? {
    let candidates = [TextEncoding.utf16LittleEndian, .utf16BigEndian].compactMap { decoded(bytes, as: $0) }
    let texts = candidates.filter { !$0.text.unicodeScalars.contains("\0") }
    return texts.max { $0.plainness < $1.plainness }
  }

  /// The more plausible encoding of Chinese, with a limit on invalid sequences.
  private static func chinese(_ bytes: [UInt8], maxInvalid: Int) -> DecodedText? {
    let candidates = [TextEncoding.big5, .gb18030].compactMap { encoding in
      encoding.read(bytes).flatMap { $0.invalidCount <= maxInvalid ? DecodedText($0.text, as: encoding) : nil }
    }
    return candidates.max { $0.familiarity < $1.familiarity }
  }

  /// Valid characters beyond ASCII: in the wrong encoding there are hardly any.
  private static func whole(_ text: String) -> Int {
    text.unicodeScalars.count { !$0.isASCII && $0 != "\u{FFFD}" }
  }

  /// Whether bytes are UTF-8 with the last character cut off.
  private static func isCut(_ bytes: [UInt8]) -> Bool {
    (1...3).contains { count in
      guard let lead = bytes.dropLast(count - 1).last, lead >= 0xC2 else { return false }
      return String(validating: bytes.dropLast(count), as: UTF8.self) != nil
    }
  }

  /// Whether the only bytes beyond ASCII are single dots, quotation marks, dashes and blanks of Windows-1252. Other encodings use pairs.
  private static func hasSignsAlone(_ bytes: [UInt8]) -> Bool {
    guard bytes.allSatisfy({ $0 < 0x80 || $0 == 0x85 || (0x91...0x97).contains($0) || $0 == 0xA0 }) else { return false }
    return isMostlyASCII(bytes) && !zip(bytes, bytes.dropFirst()).contains { $0 >= 0x80 && $1 >= 0x80 }
  }

  private static func isMostlyASCII(_ bytes: [UInt8]) -> Bool {
    10 * bytes.count { $0 >= 0x80 } < bytes.count
  }

  /// The number of ASCII and familiar characters.
  private var plainness: Int { text.unicodeScalars.count { $0.isASCII || $0 == "\u{3000}" || Self.familiar.contains($0) } }

  /// The number of familiar characters. Chinese read in the wrong encoding becomes rare characters.
  private var familiarity: Int { text.unicodeScalars.count(where: Self.familiar.contains) }

  private static let familiar = Set("的一是在有及和與或人員工作業時間級別職位責任資歷管理能力要求技術支援主名稱系統術训练职责级别资历单元业务员时间–—’‘“”•·、，。：（）".unicodeScalars)
}

/// The encoding of a published text, by its name in iconv(3).
public enum TextEncoding: String, CaseIterable, Hashable, Sendable {
  case utf8 = "UTF-8"
  case utf16LittleEndian = "UTF-16LE"
  case utf16BigEndian = "UTF-16BE"
  case big5 = "BIG5-HKSCS"
  case gb18030 = "GB18030"
  case windows1252 = "WINDOWS-1252"

  /// Bytes as a text.
  struct Reading {
    /// Invalid bytes are replaced by U+FFFD, and so is a character that is cut off at the end.
    var text: String
    /// The number of invalid sequences before the end.
    var invalidCount = 0
  }

  /// The text of some bytes, which may be cut off; nil if this system doesn't support the encoding.
  func read(_ bytes: [UInt8]) -> Reading? {
    guard let converter = iconv_open(Self.utf8.rawValue, rawValue), converter != iconv_t(bitPattern: -1) else { return nil }
    defer { iconv_close(converter) }
    // In UTF-8 a character takes at most three times as many bytes, and U+FFFD takes three.
    var output = [CChar](repeating: 0, count: bytes.count * 3 + Self.replacement.count)
    var input = bytes.map { CChar(bitPattern: $0) }
    let (length, invalidCount) = input.withUnsafeMutableBufferPointer { input in
      output.withUnsafeMutableBufferPointer { output in convert(input, to: output, by: converter) }
    }
    return Reading(text: String(decoding: output.prefix(length).map { UInt8(bitPattern: $0) }, as: UTF8.self), invalidCount: invalidCount)
  }

  /// U+FFFD in UTF-8.
  private static let replacement = "\u{FFFD}".utf8.map { CChar(bitPattern: $0) }

  /// Bytes to skip after an invalid sequence.
  private var unit: Int {
    switch self {
    case .utf16LittleEndian, .utf16BigEndian: 2
    case .utf8, .big5, .gb18030, .windows1252: 1
    }
  }

  /// - Returns: the number of bytes written and of invalid sequences.
  private func convert(
    _ input: UnsafeMutableBufferPointer<CChar>, to output: UnsafeMutableBufferPointer<CChar>, by converter: iconv_t
  ) -> (length: Int, invalidCount: Int) {
    var (source, target) = (input.baseAddress, output.baseAddress)
    var (unread, room) = (input.count, output.count)
    var invalidCount = 0
    while unread > 0, iconv(converter, &source, &unread, &target, &room) == -1 {
      guard room >= Self.replacement.count, errno == EILSEQ || errno == EINVAL else { break }
      let isCut = errno == EINVAL
      target?.update(from: Self.replacement, count: Self.replacement.count)
      target = target?.advanced(by: Self.replacement.count)
      room -= Self.replacement.count
      if isCut { break }
      invalidCount += 1
      source = source?.advanced(by: min(unit, unread))
      unread -= min(unit, unread)
    }
    return (output.count - room, invalidCount)
  }
}

/// A file that isn't plain text but what people often have instead.
public enum OtherFormat: CaseIterable, Hashable, Sendable {
  case empty, pdf, html, archive

  /// Recognises a file by its first bytes; nil if it may be plain text.
  public init?(_ bytes: [UInt8]) {
    let head = String(decoding: bytes.prefix(Self.most), as: UTF8.self)
    let words = head.drop { $0.isWhitespace || $0 == "\u{FEFF}" }.lowercased()
    if words.isEmpty, bytes.count <= Self.most {
      self = .empty
    } else if words.hasPrefix("%pdf") {
      self = .pdf
    } else if words.hasPrefix("<!doctype html") || words.hasPrefix("<html") {
      self = .html
    } else if bytes.starts(with: Array("PK\u{3}\u{4}".utf8)) {
      self = .archive
    } else {
      return nil
    }
  }

  /// The number of bytes examined.
  private static let most = 4096
}

extension OtherFormat: CustomStringConvertible {
  /// The kind of file, and what to do.
  public var description: String {
    switch self {
    case .empty: "it is empty; expected the text of a careers page or a pathway document"
    case .pdf: "it is a PDF; import its text, as made by “pdftotext -layout”"
    case .html: "it is a page of HTML; import its text, as a browser saves or copies it"
    case .archive: "it is an archive or a document of an office program; import its text, saved as plain text"
    }
  }
}
