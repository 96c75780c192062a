internal import Foundation

/// How a published text stands in a file. The names are those of iconv(3).
public enum TextEncoding: String, CaseIterable, Hashable, Sendable {
  case utf8 = "UTF-8"
  case utf16LittleEndian = "UTF-16LE"
  case utf16BigEndian = "UTF-16BE"
  case big5 = "BIG5-HKSCS"
  case gb18030 = "GB18030"
  case windows1252 = "WINDOWS-1252"

  /// Bytes as a text.
  struct Reading {
    /// What is no character of the encoding stands as U+FFFD in it, and so does a character that is cut at the end.
    var text: String
    /// How often something within was no character.
    var spoilt = 0
  }

  /// The text of some bytes, whole or not; nothing where this system can't read the encoding.
  func read(_ bytes: [UInt8]) -> Reading? {
    guard let converter = iconv_open(Self.utf8.rawValue, rawValue), converter != iconv_t(bitPattern: -1) else { return nil }
    defer { iconv_close(converter) }
    // No character of these encodings takes fewer bytes than a third of what it takes in UTF-8, nor U+FFFD more than three.
    var output = [CChar](repeating: 0, count: bytes.count * 3 + Self.replacement.count)
    var input = bytes.map { CChar(bitPattern: $0) }
    let (length, spoilt) = input.withUnsafeMutableBufferPointer { input in
      output.withUnsafeMutableBufferPointer { output in convert(input, to: output, by: converter) }
    }
    return Reading(text: String(decoding: output.prefix(length).map { UInt8(bitPattern: $0) }, as: UTF8.self), spoilt: spoilt)
  }

  /// U+FFFD in UTF-8.
  private static let replacement = "\u{FFFD}".utf8.map { CChar(bitPattern: $0) }

  /// Bytes of the least that is passed over.
  private var unit: Int {
    switch self {
    case .utf16LittleEndian, .utf16BigEndian: 2
    case .utf8, .big5, .gb18030, .windows1252: 1
    }
  }

  /// - Returns: how many bytes were written, and how often something within was no character.
  private func convert(
    _ input: UnsafeMutableBufferPointer<CChar>, to output: UnsafeMutableBufferPointer<CChar>, by converter: iconv_t
  ) -> (length: Int, spoilt: Int) {
    var (source, target) = (input.baseAddress, output.baseAddress)
    var (unread, room) = (input.count, output.count)
    var spoilt = 0
    while unread > 0, iconv(converter, &source, &unread, &target, &room) == -1 {
      guard room >= Self.replacement.count, errno == EILSEQ || errno == EINVAL else { break }
      let isCut = errno == EINVAL
      target?.update(from: Self.replacement, count: Self.replacement.count)
      target = target?.advanced(by: Self.replacement.count)
      room -= Self.replacement.count
      if isCut { break }
      spoilt += 1
      source = source?.advanced(by: min(unit, unread))
      unread -= min(unit, unread)
    }
    return (output.count - room, spoilt)
  }
}
