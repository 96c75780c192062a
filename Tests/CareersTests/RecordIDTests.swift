import Careers
import Testing

struct RecordIDTests {
  @Test func isWrittenAsABareString() throws {
    #expect(try JSONCoding.text(of: [RecordID("cloud-computing/expert")]) == #"["cloud-computing/expert"]"#)
    #expect(try JSONCoding.value([RecordID].self, from: #"["111128L5"]"#) == ["111128L5"])
  }

  @Test func isOneNameHoweverItIsMade() {
    let id: RecordID = "it-technician"
    #expect(id == RecordID("it-technician"))
    #expect(id == RecordID(rawValue: "it-technician"))
    #expect("\(id)" == "it-technician")
    #expect(id != "IT-technician")
  }

  @Test func sortsAsItsLetters() {
    #expect(["b", "a/b", "a", "111128L5"].map { RecordID($0) }.sorted() == ["111128L5", "a", "a/b", "b"])
  }
}
