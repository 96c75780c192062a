/// The width of text in terminal cells, counted as ncurses does: the sum of the scalars' `wcwidth` (UAX #11).
public enum CellWidth {
  /// The cells of a character: 2 if it is East Asian Wide or Fullwidth, 0 if it combines or is invisible, else 1.
  ///
  /// Ambiguous characters count 1. So do controls, which must be replaced before they are drawn (see `Sanitiser`).
  public static func of(_ scalar: Unicode.Scalar) -> Int {
    switch scalar.value {
    // Most of all text needn't be looked up. Everything before U+0300 takes one cell, the soft hyphen too; dashes and quotation marks do;
    // ideographs, and punctuation and letters as wide as they, take two.
    case ..<0x300, 0x2010...0x2027: return 1
    case 0x3000...0x3029, 0x4E00...0x9FFF, 0xFF01...0xFF60: return 2
    default: break
    }
    if ScalarRanges.wide.contains(scalar) { return 2 }
    return takesNoCell(scalar) ? 0 : 1
  }

  /// The cells of a grapheme: the sum over its scalars.
  public static func of(_ character: Character) -> Int {
    character.unicodeScalars.reduce(0) { $0 + of($1) }
  }

  /// The cells of a text: the sum over its scalars.
  public static func of(_ text: String) -> Int { of(text[...]) }

  /// The cells of a text: the sum over its scalars.
  public static func of(_ text: Substring) -> Int {
    // In ASCII, each byte takes one cell.
    if text.utf8.allSatisfy({ $0 < 0x80 }) { return text.utf8.count }
    return text.unicodeScalars.reduce(0) { $0 + of($1) }
  }

  private static func takesNoCell(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format: true
    default: isJoiningJamo(scalar)
    }
  }

  /// Hangul vowels and final consonants are drawn into the cells of the consonant before them.
  private static func isJoiningJamo(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x1160...0x11FF, 0xD7B0...0xD7C6, 0xD7CB...0xD7FB: true
    default: false
    }
  }
}

/// A set of characters kept as ranges.
struct ScalarRanges: Sendable {
  /// The code points where the set begins and ends, in turn: even indices begin a range, odd ones are the first outside.
  let edges: [UInt32]

  /// Whether the set holds a character: if an odd number of edges are at or before it.
  func contains(_ scalar: Unicode.Scalar) -> Bool {
    var low = edges.startIndex
    var high = edges.endIndex
    while low < high {
      let middle = (low + high) / 2
      if edges[middle] <= scalar.value {
        low = middle + 1
      } else {
        high = middle
      }
    }
    return !low.isMultiple(of: 2)
  }
}

// Generated, not written: where the East Asian Wide and Fullwidth characters of UAX #11 begin and end (Unicode 15.0, the
// version of the C library that draws them). U+3248–324F and the hexagrams are wide too: the C library says so. To make the
// edges again, `apt-get install unicode-data` and run with python3:
//
//     import unicodedata
//     wide = set()
//     for line in open("/usr/share/unicode/EastAsianWidth.txt"):
//         field = line.split("#")[0].strip().split(";")
//         if field[-1].strip() in ("W", "F"):
//             first, *last = field[0].split("..")
//             wide.update(range(int(first, 16), int((last or [first])[0], 16) + 1))
//     wide -= {c for c in wide if unicodedata.category(chr(c)) in ("Mn", "Me")}
//     wide |= {*range(0x3248, 0x3250), *range(0x4DC0, 0x4E00)}
//     edges = sorted(wide ^ {c + 1 for c in wide})
//     for i in range(0, len(edges), 12): print("    " + ", ".join(f"0x{e:05X}" for e in edges[i:i + 12]) + ",")

extension ScalarRanges {
  /// Characters two cells wide.
  static let wide = ScalarRanges(edges: [
    0x01100, 0x01160, 0x0231A, 0x0231C, 0x02329, 0x0232B, 0x023E9, 0x023ED, 0x023F0, 0x023F1, 0x023F3, 0x023F4,
    0x025FD, 0x025FF, 0x02614, 0x02616, 0x02648, 0x02654, 0x0267F, 0x02680, 0x02693, 0x02694, 0x026A1, 0x026A2,
    0x026AA, 0x026AC, 0x026BD, 0x026BF, 0x026C4, 0x026C6, 0x026CE, 0x026CF, 0x026D4, 0x026D5, 0x026EA, 0x026EB,
    0x026F2, 0x026F4, 0x026F5, 0x026F6, 0x026FA, 0x026FB, 0x026FD, 0x026FE, 0x02705, 0x02706, 0x0270A, 0x0270C,
    0x02728, 0x02729, 0x0274C, 0x0274D, 0x0274E, 0x0274F, 0x02753, 0x02756, 0x02757, 0x02758, 0x02795, 0x02798,
    0x027B0, 0x027B1, 0x027BF, 0x027C0, 0x02B1B, 0x02B1D, 0x02B50, 0x02B51, 0x02B55, 0x02B56, 0x02E80, 0x02E9A,
    0x02E9B, 0x02EF4, 0x02F00, 0x02FD6, 0x02FF0, 0x02FFC, 0x03000, 0x0302A, 0x0302E, 0x0303F, 0x03041, 0x03097,
    0x0309B, 0x03100, 0x03105, 0x03130, 0x03131, 0x0318F, 0x03190, 0x031E4, 0x031F0, 0x0321F, 0x03220, 0x0A48D,
    0x0A490, 0x0A4C7, 0x0A960, 0x0A97D, 0x0AC00, 0x0D7A4, 0x0F900, 0x0FB00, 0x0FE10, 0x0FE1A, 0x0FE30, 0x0FE53,
    0x0FE54, 0x0FE67, 0x0FE68, 0x0FE6C, 0x0FF01, 0x0FF61, 0x0FFE0, 0x0FFE7, 0x16FE0, 0x16FE4, 0x16FF0, 0x16FF2,
    0x17000, 0x187F8, 0x18800, 0x18CD6, 0x18D00, 0x18D09, 0x1AFF0, 0x1AFF4, 0x1AFF5, 0x1AFFC, 0x1AFFD, 0x1AFFF,
    0x1B000, 0x1B123, 0x1B132, 0x1B133, 0x1B150, 0x1B153, 0x1B155, 0x1B156, 0x1B164, 0x1B168, 0x1B170, 0x1B2FC,
    0x1F004, 0x1F005, 0x1F0CF, 0x1F0D0, 0x1F18E, 0x1F18F, 0x1F191, 0x1F19B, 0x1F200, 0x1F203, 0x1F210, 0x1F23C,
    0x1F240, 0x1F249, 0x1F250, 0x1F252, 0x1F260, 0x1F266, 0x1F300, 0x1F321, 0x1F32D, 0x1F336, 0x1F337, 0x1F37D,
    0x1F37E, 0x1F394, 0x1F3A0, 0x1F3CB, 0x1F3CF, 0x1F3D4, 0x1F3E0, 0x1F3F1, 0x1F3F4, 0x1F3F5, 0x1F3F8, 0x1F43F,
    0x1F440, 0x1F441, 0x1F442, 0x1F4FD, 0x1F4FF, 0x1F53E, 0x1F54B, 0x1F54F, 0x1F550, 0x1F568, 0x1F57A, 0x1F57B,
    0x1F595, 0x1F597, 0x1F5A4, 0x1F5A5, 0x1F5FB, 0x1F650, 0x1F680, 0x1F6C6, 0x1F6CC, 0x1F6CD, 0x1F6D0, 0x1F6D3,
    0x1F6D5, 0x1F6D8, 0x1F6DC, 0x1F6E0, 0x1F6EB, 0x1F6ED, 0x1F6F4, 0x1F6FD, 0x1F7E0, 0x1F7EC, 0x1F7F0, 0x1F7F1,
    0x1F90C, 0x1F93B, 0x1F93C, 0x1F946, 0x1F947, 0x1FA00, 0x1FA70, 0x1FA7D, 0x1FA80, 0x1FA89, 0x1FA90, 0x1FABE,
    0x1FABF, 0x1FAC6, 0x1FACE, 0x1FADC, 0x1FAE0, 0x1FAE9, 0x1FAF0, 0x1FAF9, 0x20000, 0x2FFFE, 0x30000, 0x3FFFE,
  ])
}

/// ASCII for typographic characters of ambiguous width (UAX #11), for terminals that draw those wide.
public enum ASCIITwin {
  /// A similar character of one cell; nil for a character that all terminals draw alike.
  public static func of(_ character: Character) -> Character? { twins[character] }

  /// The characters that have an ASCII twin.
  public static var characters: [Character] { twins.keys.sorted() }

  private static let twins: [Character: Character] = [
    "‘": "'", "’": "'", "“": "\"", "”": "\"", "–": "-", "—": "-", "―": "-", "·": "-", "•": "-", "…": "~", "×": "x", "→": ">", "←": "<",
    "↑": "^", "↓": "v",
  ]
}
