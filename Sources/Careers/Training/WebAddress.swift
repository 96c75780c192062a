/// An official web address that we wrote down: words to read, nothing opens it.
public struct WebAddress: Codable, Hashable, Sendable {
  /// The institution or body.
  public var title: Text
  /// `https://` or `http://`, then ASCII without spaces.
  public var address: String
  /// The day when we wrote it down; it may have moved since.
  public var noted: CalendarDay

  public init(title: Text, address: String, noted: CalendarDay) {
    self.title = title
    self.address = address
    self.noted = noted
  }

  /// Whether words are `https://` or `http://`, then a letter or digit, and all ASCII without spaces.
  public static func isWellFormed(_ address: String) -> Bool {
    guard let scheme = ["https://", "http://"].first(where: { address.hasPrefix($0) }) else { return false }
    let rest = address.utf8.dropFirst(scheme.utf8.count)
    guard let first = rest.first, (48...57).contains(first) || (97...122).contains(first | 0x20) else { return false }
    return rest.allSatisfy { (0x21...0x7E).contains($0) }
  }
}

extension WebAddress {
  /// The body and its address: “Qualifications Register: https://www.hkqr.gov.hk”. It is never marked as ours, since a mark would become
  /// part of the address.
  var text: Text {
    var text = Text.joined([title, Text(verbatim: address)], separator: Wording.colon)
    text.ours = []
    return text
  }

  /// Who wrote it down, and when.
  var notedText: Text {
    noted.text.mapped { language, day in language == .english ? "we noted it on \(day)" : "我們於\(day)記下" }
  }
}
