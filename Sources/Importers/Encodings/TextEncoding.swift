internal import Foundation

/// How a published text stands in a file.
public enum TextEncoding: String, CaseIterable, Hashable, Sendable {
  case utf8 = "UTF-8"
  case utf16LittleEndian = "UTF-16LE"
  case utf16BigEndian = "UTF-16BE"
  case big5 = "BIG5-HKSCS"
  case gb18030 = "GB18030"

  /// The text of some bytes, or nothing where they aren't a text in this encoding. The names are those of iconv(3).
  func decode(_ bytes: [UInt8]) -> String? {
    if self == .utf8 { return String(validating: bytes, as: UTF8.self) }
    guard let converter = iconv_open("UTF-8", rawValue), converter != iconv_t(bitPattern: -1) else { return nil }
    defer { iconv_close(converter) }
    // No character of these encodings takes fewer bytes than a third of what it takes in UTF-8.
    var output = [CChar](repeating: 0, count: bytes.count * 3 + 1)
    var input = bytes.map { CChar(bitPattern: $0) }
    let length = input.withUnsafeMutableBufferPointer { input in
      output.withUnsafeMutableBufferPointer { output in Self.convert(input, to: output, by: converter) }
    }
    return length.map { String(decoding: output.prefix($0).map { UInt8(bitPattern: $0) }, as: UTF8.self) }
  }

  /// - Returns: how many bytes were written; nothing where the input isn't whole and valid.
  private static func convert(
    _ input: UnsafeMutableBufferPointer<CChar>, to output: UnsafeMutableBufferPointer<CChar>, by converter: iconv_t
  ) -> Int? {
    var (source, target) = (input.baseAddress, output.baseAddress)
    var (unread, room) = (input.count, output.count)
    guard iconv(converter, &source, &unread, &target, &room) == 0, unread == 0 else { return nil }
    return output.count - room
  }
}
