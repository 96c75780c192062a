import Testing

/// Every fault that checking finds, each alone, with its place and message.
struct FaultTests {
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
