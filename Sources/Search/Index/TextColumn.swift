public import Careers

/// Many texts in both languages, with whose words each is.
public struct TextColumn: RandomAccessCollection, Hashable, Sendable {
  private let english: StringColumn
  private let chinese: StringColumn
  /// A bit for each language, in the order of `Language.allCases`.
  private let ours: [UInt8]

  /// A missing text is kept as one without words.
  init(_ texts: some Collection<Text?>) {
    english = StringColumn(texts.map { $0?.english ?? "" })
    chinese = StringColumn(texts.map { $0?.traditionalChinese ?? "" })
    ours = texts.map { Self.bits(of: $0?.ours ?? []) }
  }

  public var startIndex: Int { 0 }
  public var endIndex: Int { ours.count }

  public subscript(index: Int) -> Text {
    Text(
      english: english.isEmpty(index) ? nil : english[index], traditionalChinese: chinese.isEmpty(index) ? nil : chinese[index],
      ours: ours[index] == 0 ? [] : Set(Language.allCases.indices.filter { ours[index] & (1 << $0) != 0 }.map { Language.allCases[$0] }))
  }

  /// The text, or nothing where it has no words.
  func text(at index: Int) -> Text? {
    english.isEmpty(index) && chinese.isEmpty(index) ? nil : self[index]
  }

  private static func bits(of languages: Set<Language>) -> UInt8 {
    Language.allCases.indices.filter { languages.contains(Language.allCases[$0]) }.reduce(0) { $0 | 1 << $1 }
  }
}

extension TextColumn {
  func write(to writer: inout IndexWriter, as part: String) {
    writer.write(english, to: part + ".english")
    writer.write(chinese, to: part + ".chinese")
    writer.write(ours, to: part + ".ours")
  }

  /// - Parameter count: how many there have to be.
  /// - Throws: ``IndexFault`` where the parts don't fit one another; what reading a part throws.
  init(from reader: IndexReader, _ part: String, count: Int? = nil) throws {
    ours = try reader.numbers(part + ".ours", count: count)
    english = try reader.strings(part + ".english", count: ours.count)
    chinese = try reader.strings(part + ".chinese", count: ours.count)
  }
}
