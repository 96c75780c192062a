import Careers
import Testing

@testable import Search

struct TextColumnTests {
  private static let texts: [Text] = [
    Text("One", "一"), Text(english: "Two"), Text(traditionalChinese: "三"), Text(), .ours("Four", "四"),
    Text(english: "Five", traditionalChinese: "五", ours: [.english]),
    Text(english: "Six", traditionalChinese: "六", ours: [.traditionalChinese]),
  ]

  @Test func givesBackWhatItTook() throws {
    let column = TextColumn(Self.texts)
    var writer = IndexWriter()
    column.write(to: &writer, as: "a")
    let read = try TextColumn(from: SmallCatalogue.reader(of: writer.parts), "a", count: Self.texts.count)
    #expect(read == column)
    #expect(Array(read) == Self.texts)
    #expect(read.text(at: 3) == nil && read.text(at: 1) == Text(english: "Two"))
    #expect(TextColumn([nil, Text("One", "一")]).text(at: 0) == nil)
  }

  @Test func partsThatDontFitAreRefused() throws {
    var writer = IndexWriter()
    TextColumn(Self.texts).write(to: &writer, as: "a")
    #expect(throws: IndexFault.self) { try TextColumn(from: SmallCatalogue.reader(of: writer.parts), "a", count: 2) }
    for part in writer.parts.keys {
      let parts = writer.parts.merging([part: []]) { $1 }
      #expect(throws: IndexFault.self, "\(part)") { try TextColumn(from: SmallCatalogue.reader(of: parts), "a") }
    }
  }
}
