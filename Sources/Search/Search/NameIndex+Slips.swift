internal import TextLayout

/// Names that are like what was typed.
extension NameIndex {
  /// From this many letters on, a slip is forgiven in a word that is only begun.
  private static let shortestBegun = 5

  /// The words that hold some letters after their first.
  func words(holding letters: [UInt8]) -> [Int] {
    guard let first = letters.first else { return [] }
    return words.bytes.withUnsafeBufferPointer { bytes in
      (0..<words.count).filter { index in
        let range = words.range(of: index)
        guard range.count > letters.count else { return false }
        return (range.lowerBound + 1...range.upperBound - letters.count).contains { start in
          bytes[start] == first && letters.indices.allSatisfy { bytes[start + $0] == letters[$0] }
        }
      }
    }
  }

  /// The words that become what was typed with no more than some slips.
  ///
  /// - Parameter mayGoOn: whether the word typed may be only begun.
  func words(near word: [UInt8], slips: Int, mayGoOn: Bool) -> [Int] {
    let extent: EditDistance.Extent = mayGoOn && word.count >= Self.shortestBegun ? .beginning : .whole
    let letters = LetterSet(word)
    let order = 0..<words.count
    return order.filter { index in
      let range = words.range(of: index)
      guard range.count >= word.count - slips, extent == .beginning || range.count <= word.count + slips else { return false }
      // A slip changes one letter, so it takes away no more than one of those that a word has.
      guard letters.count(lackingIn: self.letters(of: index)) <= slips else { return false }
      return EditDistance.between(word, Array(words.bytes[range.prefix(word.count + slips)]), limit: slips, extent: extent) != nil
    }
  }

  /// The names that hold some Chinese characters with no more than some slips.
  ///
  /// Either half of what was typed then stands in the name as it is, or all of it but for two that changed places across the middle. More slips may be
  /// in both halves, which is not looked for.
  func names(near characters: [Unicode.Scalar], slips: Int) -> [Int] {
    let middle = characters.count / 2
    var swapped = characters
    if middle > 0 { swapped.swapAt(middle - 1, middle) }
    let parts = [characters[..<middle], characters[middle...], swapped[...]].map { $0.flatMap { Array(String($0).utf8) } }
    let candidates = Set(parts.flatMap { places(of: $0) }.map { name(at: $0) })
    return candidates.sorted().filter { name in
      let scalars = Array(String(decoding: text[range(of: name)], as: UTF8.self).unicodeScalars)
      return EditDistance.between(characters, scalars, limit: slips, extent: .anyPart) != nil
    }
  }
}
