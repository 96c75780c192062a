/// Why a text is no table of readings.
public struct ReadingTableError: Error, Hashable, Sendable {
  public enum Problem: Hashable, Sendable {
    /// More or fewer columns than four.
    case columns
    /// The first column isn't one Chinese character.
    case character
    /// A code that the scheme of its column can't have.
    case code(ReadingScheme)
  }

  /// Counted from 1, comments too.
  public let line: Int
  public let problem: Problem
}

extension ReadingTableError: CustomStringConvertible {
  public var description: String { "line \(line): \(reason)" }

  private var reason: String {
    switch problem {
    case .columns: "expected a character, its Jyutping, its Pinyin and its Cangjie, with tabs between"
    case .character: "the first column isn't one Chinese character"
    case .code(.jyutping): "a Jyutping reading isn't 1 to \(ReadingCode.longest) small letters and a tone from 1 to 6"
    case .code(.pinyin): "a Pinyin reading isn't 1 to \(ReadingCode.longest) small letters and a tone from 1 to 5"
    case .code(.cangjie), .code(.quick): "a Cangjie code isn't 1 to \(ReadingCode.longest) small letters"
    }
  }
}
