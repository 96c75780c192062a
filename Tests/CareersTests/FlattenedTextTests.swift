import Careers
import Testing

/// Statements and environments read as texts with further keys beside the languages.
struct FlattenedTextTests {
  private static let words = Text(english: "Trim", traditionalChinese: "修剪", ours: [.english])

  @Test(arguments: [
    (Statement(text: words, lines: 4...5), #"{"en":"Trim","lines":[4,5],"ours":["en"],"zh-Hant":"修剪"}"#),
    (Statement(text: words), #"{"en":"Trim","ours":["en"],"zh-Hant":"修剪"}"#),
  ])
  func statement(_ statement: Statement, json: String) throws {
    #expect(try JSONCoding.text(of: statement) == json)
    #expect(try JSONCoding.value(Statement.self, from: json) == statement)
  }

  @Test(arguments: [
    (
      WorkingEnvironment(text: words, places: [.office, .industrialAndCommercialBuilding], lines: 6...6),
      #"{"en":"Trim","lines":[6,6],"ours":["en"],"places":["office","industrial-and-commercial-building"],"zh-Hant":"修剪"}"#
    ),
    (WorkingEnvironment(text: words), #"{"en":"Trim","ours":["en"],"places":[],"zh-Hant":"修剪"}"#),
  ])
  func environment(_ environment: WorkingEnvironment, json: String) throws {
    #expect(try JSONCoding.text(of: environment) == json)
    #expect(try JSONCoding.value(WorkingEnvironment.self, from: json) == environment)
  }

  @Test func environmentWithoutPlacesIsRefused() {
    #expect(throws: DecodingError.self) { try JSONCoding.value(WorkingEnvironment.self, from: #"{"en":"a","ours":[]}"#) }
  }
}
