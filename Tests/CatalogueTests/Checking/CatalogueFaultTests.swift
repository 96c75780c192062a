import Testing

/// Every fault that checking finds, each alone, with its place and message.
struct CatalogueFaultTests {
  @Test(arguments: Mutation.unknownKeys)
  func unknownKey(_ mutation: Mutation) throws { try check(mutation) }

  @Test(arguments: Mutation.types)
  func wrongType(_ mutation: Mutation) throws { try check(mutation) }

  @Test(arguments: Mutation.missing)
  func missing(_ mutation: Mutation) throws { try check(mutation) }

  @Test(arguments: Mutation.references)
  func danglingReference(_ mutation: Mutation) throws { try check(mutation) }

  @Test(arguments: Mutation.ids)
  func badID(_ mutation: Mutation) throws { try check(mutation) }

  @Test(arguments: Mutation.figures)
  func contradiction(_ mutation: Mutation) throws { try check(mutation) }

  @Test(arguments: Mutation.characters)
  func refusedCharacter(_ mutation: Mutation) throws { try check(mutation) }

  @Test(arguments: Mutation.syntax)
  func notYAML(_ mutation: Mutation) throws { try check(mutation) }

  private func check(_ mutation: Mutation) throws {
    #expect(!mutation.faults.isEmpty)
    let found = Fixture.faults(in: try mutation.files())
    #expect(found == mutation.faults)
  }
}

/// One change to the fixture, and the faults that it causes.
struct Mutation: Sendable, CustomTestStringConvertible {
  let file: String
  let old: String
  let new: String
  let faults: [String]

  /// - Parameter faults: each as `line:column: message` in the file that was changed, or with another file's name before it.
  init(_ file: String, _ old: String, _ new: String, _ faults: String...) {
    self.file = file
    self.old = old
    self.new = new
    self.faults = faults.map { $0.first?.isNumber == true ? "\(file):\($0)" : $0 }
  }

  var testDescription: String { "\(file): \(old) → \(new)" }

  /// The fixture's files with the first mention of the old text replaced.
  func files() throws -> [String: String] {
    var files = Fixture.files
    var text = try #require(files[file])
    let range = try #require(text.firstRange(of: old), "the fixture no longer says \(old)")
    text.replaceSubrange(range, with: new)
    files[file] = text
    return files
  }
}
