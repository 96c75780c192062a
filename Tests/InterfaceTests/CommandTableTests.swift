import Canvas
import Careers
import Testing

@testable import Interface

@Suite struct CommandTableTests {
  /// A layer whose feature isn't listed would be in no help and in no test.
  @Test(arguments: layers)
  func everyLayersFeatureIsListed(layer: Layer) {
    #expect(Context.allCases.contains(layer.feature.context))
    #expect(Self.layers.contains(layer))
    switch layer {
    // A new layer is to be added to `layers`, too.
    case .finding, .help, .source, .picker, .marked, .conditions, .handout, .note: break
    }
  }

  private static let layers: [Layer] = [
    .finding, .help(Selection(0)), .source(Selection(0)), .picker(Picker()), .marked(Selection("a")), .conditions,
    .handout(HandoutPlace(.record("a"), bothLanguages: false)),
    .note(NoteDraft(subject: .comparison, line: 0, text: "")),
  ]

  @Test(arguments: Context.allCases)
  func noKeyIsBoundTwice(context: Context) {
    let keys = bindings(in: context).flatMap { binding in binding.keys.map { alike($0, in: context) } }
    let repeated = Dictionary(grouping: keys) { $0 }.filter { $1.count > 1 }.keys
    #expect(repeated.isEmpty)
  }

  @Test(arguments: Context.allCases)
  func noCommandIsBoundTwice(context: Context) {
    let commands = bindings(in: context).map(\.name)
    #expect(Set(commands).count == commands.count)
  }

  @Test(arguments: CommandName.allCases)
  func everyCommandIsBoundSomewhere(command: CommandName) {
    #expect(Context.commands.contains { $0.name == command && !$0.keys.isEmpty })
  }

  @Test func everyBindingHasWordsInBothLanguages() {
    for binding in Context.commands {
      for text in [binding.title, binding.hint] {
        #expect(text.english?.isEmpty == false)
        #expect(text.traditionalChinese?.isEmpty == false)
      }
    }
    for context in Context.allCases {
      #expect(context.title.english?.isEmpty == false)
      #expect(context.title.traditionalChinese?.isEmpty == false)
    }
  }

  @Test func everyKeyHasAName() {
    for key in Context.commands.flatMap(\.keys) {
      for language in Language.allCases { #expect(!key.name.words(in: language).isEmpty) }
    }
  }

  // MARK: Keys without capitals and in full width

  /// `G` goes where End goes, so nothing needs it.
  @Test func nothingNeedsACapital() {
    for binding in Context.commands where binding.keys.contains(where: isCapital) {
      #expect(binding.keys.contains { !isCapital($0) })
      #expect(binding.keys.filter(isCapital) == ["G"])
    }
  }

  @Test(arguments: Context.allCases.filter { !takesText($0) })
  func capitalsAndFullWidthFormsActAsTheirTwins(context: Context) {
    for binding in bindings(in: context) {
      for case .character(let character) in binding.keys {
        for twin in twins(of: character) {
          #expect(context.command(for: .character(twin))?.name == binding.name, "\(twin) for \(character)")
        }
      }
    }
  }

  @Test(
    arguments: [
      ("M" as Key, CommandName.mark), ("ｍ", .mark), ("Ｍ", .mark), ("／", .search), ("？", .help), ("　", .fold), ("【", .back),
      ("】", .forward),
    ])
  func twinsByName(key: Key, command: CommandName) {
    #expect(Context.browse.command(for: key)?.name == command)
  }

  @Test func aCapitalOfItsOwnKeepsItsMeaning() {
    for context in [Context.browse, .detail, .compare, .conditions, .help, .source] {
      #expect(context.command(for: "G")?.name == .last)
      #expect(context.command(for: "Ｇ")?.name == .last)
      #expect(context.command(for: "g")?.name == .first)
    }
  }

  @Test(arguments: Context.allCases.filter(takesText))
  func lettersAreTextWhileTyping(context: Context) {
    for binding in bindings(in: context) {
      for key in binding.keys {
        if case .character = key { Issue.record("\(key) can't be typed in \(context)") }
      }
    }
  }

  // MARK: Without Esc and without function keys

  /// The list is the outermost: `q` ends the program from there.
  @Test(arguments: Context.allCases)
  func aKeyOtherThanEscLeadsOut(context: Context) {
    let ways: [CommandName] = [.leave, .left, .back, .quit, .open]
    #expect(ways.contains { command in keys(of: command, in: context).contains { $0 != .escape } })
  }

  @Test(arguments: Context.allCases.filter { !takesText($0) })
  func helpAndLanguageNeedNoFunctionKey(context: Context) {
    for command in [CommandName.help, .language] {
      #expect(keys(of: command, in: context).contains { !isFunction($0) }, "\(command)")
    }
  }

  @Test(arguments: Context.allCases)
  func helpAndLanguageCanBeHadEverywhere(context: Context) {
    #expect(!keys(of: .help, in: context).isEmpty)
    #expect(!keys(of: .language, in: context).isEmpty)
  }

  @Test func fewHaveFunctionKeys() {
    for binding in Context.commands where binding.keys.contains(where: isFunction) {
      #expect([.help, .language, .finish].contains(binding.name))
    }
  }

  /// The keys that `Phrases` names: if a key changes here, its words change there.
  @Test(arguments: [
    (CommandName.search, Context.browse, Key.character("/")), (.mark, .browse, "m"), (.compare, .browse, "c"), (.quit, .browse, "q"),
    (.help, .browse, "?"), (.leave, .browse, .escape), (.leave, .filter, .escape), (.help, .filter, .function(1)),
    (.next, .detail, .tab), (.differences, .compare, "d"), (.mark, .compare, "m"),
    (.conditions, .browse, "f"), (.removeCondition, .browse, "u"), (.removeAllConditions, .browse, "0"), (.conditions, .conditions, "f"),
    (.removeCondition, .conditions, "u"), (.removeAllConditions, .conditions, "0"), (.open, .conditions, .enter),
    (.finish, .browse, .function(10)), (.hold, .browse, "w"), (.language, .browse, "t"), (.marked, .browse, "v"), (.marked, .detail, "v"),
    (.marked, .compare, "v"), (.remove, .marked, "x"),
  ])
  func phrasesNameTheKeysOfTheTable(_ command: CommandName, _ context: Context, _ key: Key) {
    #expect(context.command(for: key)?.name == command)
  }

  // MARK: Means

  private func bindings(in context: Context) -> [Command] {
    context.commands
  }

  private func keys(of command: CommandName, in context: Context) -> [Key] {
    bindings(in: context).filter { $0.name == command }.flatMap(\.keys)
  }

  /// The same for keys that act alike. `G` is no key's twin.
  private func alike(_ key: Key, in context: Context) -> Key {
    guard !takesText(context), key != "G", case .character(let character) = key else { return key }
    return .character(Character(character.lowercased()))
  }

  private func isCapital(_ key: Key) -> Bool {
    if case .character(let character) = key { character.isUppercase } else { false }
  }

  private func isFunction(_ key: Key) -> Bool {
    if case .function = key { true } else { false }
  }

  /// The capital, the full-width form and the full-width capital; `g` has no capital, which means something else.
  private func twins(of character: Character) -> [Character] {
    let capitals = character == "g" ? [] : [Character(character.uppercased())]
    return ([character] + capitals).flatMap { [$0] + [fullWidth($0)].compactMap(\.self) }
  }

  private func fullWidth(_ character: Character) -> Character? {
    guard let scalar = character.unicodeScalars.first, ("!"..."~").contains(scalar) else { return character == " " ? "　" : nil }
    return Unicode.Scalar(scalar.value + 0xFEE0).map(Character.init)
  }
}

private func takesText(_ context: Context) -> Bool {
  [.filter, .picker, .note].contains(context)
}
