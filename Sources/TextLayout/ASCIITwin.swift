/// Characters of ambiguous width (UAX #11) that English typography uses, and what stands for them where a terminal draws them wide.
public enum ASCIITwin {
  /// A look-alike of one cell; nothing for a character that every terminal draws alike.
  public static func of(_ character: Character) -> Character? { twins[character] }

  /// The characters that have one.
  public static var characters: [Character] { twins.keys.sorted() }

  private static let twins: [Character: Character] = [
    "‘": "'", "’": "'", "“": "\"", "”": "\"", "–": "-", "—": "-", "―": "-", "·": "-", "•": "-", "…": "~", "×": "x", "→": ">", "←": "<",
  ]
}
