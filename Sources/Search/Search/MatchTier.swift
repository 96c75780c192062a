/// How a query and a record agree, the loosest first.
public enum MatchTier: UInt8, Comparable, CaseIterable, Sendable {
  /// A part of the query, or something like it: what is offered where nothing was found.
  case near
  /// In a text, such as a duty.
  case text
  /// A name is found when slips are forgiven.
  case forgiving
  /// Within a word of a name.
  case inside
  /// A name goes on like this somewhere when it is spelt in Jyutping, Pinyin, Cangjie or Quick.
  case reading
  /// A name is spelt like this as a whole.
  case wholeReading
  /// Every word begins a word of a name.
  case words
  /// The words stand together in a name, from the beginning of a word on.
  case phrase
  /// A name begins with it.
  case prefix
  /// It is a name.
  case exact

  public static func < (left: MatchTier, right: MatchTier) -> Bool { left.rawValue < right.rawValue }
}
