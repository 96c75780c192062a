internal import TextLayout

/// Text laid out in cells.
enum LayoutFuzzer {
  /// - Parameter bytes: the first is the width, the rest the text.
  static func run(_ bytes: UnsafeBufferPointer<UInt8>) -> Int32 {
    guard let first = bytes.first else { return 0 }
    let (width, text) = (Int(first) % 100 + 2, String(decoding: bytes.dropFirst(), as: UTF8.self))
    let clean = Sanitiser.clean(text)
    precondition(clean.unicodeScalars.allSatisfy(AllowedCharacters.allows), "cleaned text isn't clean")
    precondition(Sanitiser.clean(clean) == clean, "cleaning twice changes more")
    // A grapheme is never split, and some are wider than two cells: Hangul leading consonants, or a mark with a width.
    for line in LineBreaker.wrap(clean, to: width) { precondition(CellWidth.of(line) <= width || line.count == 1, "a line is too wide") }
    precondition(CellWidth.of(Truncation.fit(clean, to: width)) <= width, "truncated text is too wide")
    precondition(CellWidth.of(Truncation.pad(clean, to: width)) == width, "padded text isn't as wide as asked")
    _ = (LineBreaker.wrap(text, to: width), Truncation.fit(text, to: width), AllowedCharacters.faults(in: text))
    _ = (SearchFolding.fold(text), SearchTokens.tokens(of: text))
    return 0
  }
}
