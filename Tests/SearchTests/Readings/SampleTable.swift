import Search
import TextLayout

/// Readings of a few characters, as the text of a table spells them.
enum SampleTable {
  static let text = """
    # Made for tests.
    云\twan4\tyun2\tmmi
    雲\twan4\tyun2\tmbmmi
    計\tgai3\tji4\tyrj
    算\tsyun3\tsuan4\thbut
    銀\tngan4\tyin2\tcav
    行\thong4 hang4\txing2 hang2\thommn
    重\tcung5 zung6\tzhong4 chong2\thjwg
    要\tjiu3\tyao4\tmwv
    西\tsai1\txi1\tmcw
    安\ton1\tan1\tjv
    先\tsin1\txian1\thgu
    人\tjan4\tren2\to
    女\tneoi5\tnu3\tv
    工\tgung1\tgong1\tmlm

    """

  static func table() throws -> ReadingTable {
    try ReadingTable(text: text)
  }

  /// A name as an index holds it.
  static func folded(_ name: String) -> ArraySlice<Unicode.Scalar> {
    Array(SearchFolding.fold(name).unicodeScalars)[...]
  }
}
