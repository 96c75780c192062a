import Canvas
import Careers
import Interface
import Sessions
import Testing

@Suite struct AvailabilityTests {
  /// Something that can't be done: how one gets there, the key, and what is said.
  struct Refusal: CustomTestStringConvertible {
    let script: String
    let key: Key
    let reason: Text
    var abilities = Abilities()

    init(_ script: String, _ key: Key, _ reason: Text, abilities: Abilities = Abilities()) {
      self.script = script
      self.key = key
      self.reason = reason
      self.abilities = abilities
    }

    var testDescription: String { "\(script) \(key)" }
  }

  private static let marking = "m Down m Down m Down m"
  private static let english = Abilities(showsChinese: false)
  private static let full = Phrases.full(20)
  private static let comparisonFull = Phrases.comparisonFull(4)

  static let refusals = [
    // A name without a page is the last of the occupations.
    Refusal("} Up", .enter, Phrases.noPage), Refusal("} Up", .right, Phrases.noPage), Refusal("} Up", "i", Phrases.selectRecord),
    Refusal("/zzzz", .enter, Phrases.selectRecord), Refusal("/zzzz", .tab, Phrases.selectRecord),
    Refusal("/web Enter Home", .enter, Phrases.filterOpensAll),
    Refusal("Enter", .enter, Phrases.noLink), Refusal("Enter", .right, Phrases.noLink), Refusal("Enter", "l", Phrases.noLink),
    Refusal("Left", .tab, Phrases.selectRecord),
    Refusal("", .escape, Phrases.nothingToLeave(canQuit: true)),
    Refusal("Esc /web Esc", .escape, Phrases.nothingToLeave(canQuit: true)),
    Refusal("", .backspace, Phrases.noEarlier), Refusal("", "[", Phrases.noEarlier), Refusal("Enter [", "[", Phrases.noEarlier),
    Refusal("", "]", Phrases.noLater), Refusal("Enter", "]", Phrases.noLater), Refusal("Enter [ ]", "]", Phrases.noLater),
    Refusal("Enter [ Down Enter", "]", Phrases.noLater),
    Refusal("", "v", Phrases.nothingMarked), Refusal("m v", "c", Phrases.oneMarked), Refusal("m v", ">", Phrases.lastMarked),
    Refusal("", " ", Phrases.noFold), Refusal("/web Enter", " ", Phrases.filterOpensAll),
    Refusal("Left", "m", Phrases.selectRecord), Refusal(Visit.twentyMarked + " Right Down", "m", full),
    Refusal(Visit.twentyMarked + " Right Down Enter", "m", full),
    Refusal("", "c", Phrases.tooFew(0)), Refusal("m", "c", Phrases.tooFew(1)), Refusal("m m", "c", Phrases.tooFew(0)),
    Refusal("m Enter", "c", Phrases.tooFew(1)), Refusal(marking + " c", "a", comparisonFull),
    Refusal(marking + " Down m c", "a", comparisonFull),
    Refusal(marking + " c", .left, Phrases.firstColumn), Refusal(marking + " c", "h", Phrases.firstColumn),
    Refusal(marking + " c", .backTab, Phrases.firstColumn), Refusal(marking + " c", "<", Phrases.firstColumn),
    Refusal(marking + " c l l l", .right, Phrases.lastColumn), Refusal(marking + " c l l l", .tab, Phrases.lastColumn),
    Refusal(marking + " c l l l", ">", Phrases.lastColumn),
    Refusal("Left", "i", Phrases.selectRecord),
    Refusal("m Down m c azzzz", .enter, Phrases.nothingToAdd),
    Refusal("", "u", Phrases.noConditions), Refusal("", "0", Phrases.noConditions), Refusal("f", "u", Phrases.noConditions),
    Refusal("f", "0", Phrases.noConditions), Refusal("f", "x", Phrases.selectChoice),
    Refusal("f Enter Down", "x", Phrases.cannotBeExcluded),
    Refusal("f Enter Down", .right, Phrases.enterTakes), Refusal("f", .left, Phrases.nothingUnfolded),
    Refusal("f Enter Down Enter Esc Down", "u", Phrases.nothingSetHere), Refusal("f", "t", Phrases.noChinese, abilities: english),
    Refusal("", "t", Phrases.noChinese, abilities: english), Refusal("", .function(2), Phrases.noChinese, abilities: english),
    Refusal("Enter", "t", Phrases.noChinese, abilities: english), Refusal("Enter", "b", Phrases.noChinese, abilities: english),
    Refusal("/", .function(2), Phrases.noChinese, abilities: english), Refusal("?", "t", Phrases.noChinese, abilities: english),
    Refusal("m Down m c", "t", Phrases.noChinese, abilities: english), Refusal("i", "t", Phrases.noChinese, abilities: english),
    Refusal("m Down m c a", .function(2), Phrases.noChinese, abilities: english),
  ]

  @Test(arguments: refusals)
  func whatCannotBeDoneSaysWhyAndChangesNothing(refusal: Refusal) throws {
    var session = try Visit.after(refusal.script, abilities: refusal.abilities)
    let (before, asked) = (session.state, session.effects.count)
    session.press(refusal.key)
    #expect(session.state.message == refusal.reason)
    #expect(Aspect.changes(from: before, to: session.state).subtracting([.message]).isEmpty)
    #expect(session.effects.count == asked)
    #expect(session.state.trail == before.trail)
  }

  @Test func aKindThatCannotBeComparedSaysSo() throws {
    var session = try Visit.after("/higher Enter")
    let course = try #require(session.state.selectedRecord.flatMap(session.state.listing.summary))
    let before = session.state
    session.press("m")
    #expect(session.state.message == Phrases.notComparable(course.title, course.kind))
    #expect(Aspect.changes(from: before, to: session.state) == [.message])
  }

  @Test(arguments: ["", "Enter", "m Down m c", "/web", "?", "i", "f"])
  func aMessageIsGoneWithTheNextKey(script: String) throws {
    var session = try Visit.after(script)
    session.press(.unknown)
    #expect(session.state.message != nil)
    session.press(.down)
    #expect(session.state.message == nil)
  }

  @Test(arguments: Context.allCases)
  func hintsNameOnlyWhatCanBeDone(context: Context) throws {
    let session = try Visit.after(Expectation.ways[context] ?? "")
    #expect(!session.state.hints.isEmpty)
    for hint in session.state.hints { #expect(session.state.reason(against: hint.name) == nil) }
  }

  @Test func aHintForOpeningIsThereOnlyOnALink() throws {
    var session = try Visit.after("Enter")
    #expect(!session.state.hints.contains { $0.name == .open })
    session.press(.tab)
    #expect(session.state.hints.contains { $0.name == .open })
  }
}
