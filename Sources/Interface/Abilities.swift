/// What the terminal can do and how it is used, decided once at the start.
public struct Abilities: Hashable, Sendable {
  /// Whether the terminal draws Chinese at all.
  public var showsChinese: Bool
  /// Whether our own marks are drawn in ASCII.
  public var usesASCII: Bool
  /// The print queue that handouts go to; absent where none is named.
  public var printer: String?
  /// Whether the plain text of the documents may be at hand.
  public var hasDocuments: Bool

  public init(showsChinese: Bool = true, usesASCII: Bool = false, printer: String? = nil, hasDocuments: Bool = false) {
    self.showsChinese = showsChinese
    self.usesASCII = usesASCII
    self.printer = printer
    self.hasDocuments = hasDocuments
  }
}
