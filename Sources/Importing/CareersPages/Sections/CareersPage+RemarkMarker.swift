internal import Foundation

extension CareersPage {
  /// The word that marks a line as a note or remark.
  enum RemarkMarker {
    private static let words: Set = [
      "note", "notes", "remark", "remarks", "n.b.", "nb", "ps", "備註", "附註", "註", "注", "注意", "備注", "附注", "註釋",
    ]

    static func stands(in words: String) -> Bool { rest(of: words) != nil }

    /// What stands behind the marker, its number and colon: "Note:", "Note 1:", "備註：", "註（一）：".
    static func rest(of words: String) -> String? {
      let head = words.prefix(16)
      guard let colon = head.firstIndex(where: ":：".contains) else { return nil }
      let marker = head[..<colon].lowercased().filter { !$0.isNumber && !" ()（）一二三四五".contains($0) }
      guard Self.words.contains(marker) else { return nil }
      return String(words[words.index(after: colon)...].drop { $0 == " " })
    }
  }
}
