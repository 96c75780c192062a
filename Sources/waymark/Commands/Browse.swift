internal import App
internal import ArgumentParser
internal import Canvas
internal import Careers
internal import Search
internal import SessionFiles
internal import Terminal
internal import TextLayout

struct Browse: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Open the panes: browse, read and compare by keyboard. This is what waymark does without a command.",
    discussion: """
      Keys to begin with: \(KeySheet.beginning). waymark keys prints all of them.

      On leaving, the line that leads back to the same place is printed; nothing else is kept, unless --session names a file: it then \
      holds what is marked, the conditions, the notes and the place, as they are at any moment.

      How the panes begin can be set in $XDG_CONFIG_HOME/waymark/settings.yaml, else $HOME/.config/waymark/settings.yaml; see \
      waymark --help.
      """)

  @Option(help: ArgumentHelp("Open at the page of this record.", valueName: "id"))
  var open: String?

  @Option(
    help: ArgumentHelp(
      "Mark these records, one to four of them, with commas between them; two or more stand side by side.", valueName: "id,id"))
  var compare: String?

  @Option(
    help: ArgumentHelp(
      "Keep the session in this file, and go on where it was left.",
      discussion: "It is made where there is none, for its owner alone. See waymark session.", valueName: "file"), completion: .file())
  var session: String?

  @Option(
    help: ArgumentHelp(
      "Quote the lines of the documents, whose plain text stands in this folder, where a record comes from them (i).",
      valueName: "folder"), completion: .directory)
  var documents: String?

  @Option(
    help: ArgumentHelp(
      "en or zh-Hant.", discussion: "Without it: the session's, else the locale's language, else the settings', else English.",
      valueName: "language"))
  var language: Language?

  @Option(
    help: ArgumentHelp(
      "auto, always or never.", discussion: "Without it: colour, unless NO_COLOR or the settings say otherwise.", valueName: "color"))
  var color: ColorChoice?

  @Flag(inversion: .prefixedNo, help: "Whether to draw our own marks in ASCII, for terminals that draw some of them two cells wide.")
  var ascii: Bool?

  @Flag(inversion: .prefixedNo, help: "Whether to take the mouse: a click selects, the wheel moves; the terminal can't select text then.")
  var mouse: Bool?

  @Flag(help: "Run for whoever comes by, one after the other, at a terminal that nobody watches: see docs/kiosk.md.")
  var kiosk = false

  @OptionGroup var settings: SettingsOptions
  @OptionGroup var source: CatalogueOptions

  /// What stands where a command could: a word mistyped.
  @Argument(help: .hidden)
  var words: [String] = []

  func validate() throws {
    if session == "" { throw ValidationError("--session needs a file") }
    if documents == "" { throw ValidationError("--documents needs a folder") }
    guard let word = words.first else { return }
    let known = Waymark.configuration.subcommands.map { $0._commandName }
    let near = Suggestion.nearest(to: word, among: known, limit: 1).first.map { "; did you mean “\($0)”?" } ?? "."
    throw ValidationError(
      "no command is called “\(Sanitiser.clean(word))”\(near) See waymark --help, or open a record by waymark --open ID")
  }

  func run() throws {
    let surroundings = Surroundings.current()
    let settings = try logged(to: kiosk ? .system : nil) { try self.settings.read(isKiosk: kiosk, in: surroundings) }
    guard kiosk || settings.kiosk == true else { return try run(in: surroundings, settings: settings) }
    let mode = KioskMode(settings)
    try logged(to: mode.log) { try run(in: mode.enter(from: surroundings), settings: settings, mode: mode) }
  }

  /// A kiosk's keeper sees no screen: what stops it stands in the log too.
  private func logged<Value>(to log: KioskLog?, _ body: () throws -> Value) throws -> Value {
    do {
      return try body()
    } catch {
      log?.write(LogEntry(stoppedBy: error))
      throw error
    }
  }

  /// - Parameter mode: how the program runs at a kiosk; absent elsewhere.
  private func run(in surroundings: Surroundings, settings: Settings, mode: KioskMode? = nil) throws {
    guard mode == nil || (open == nil && compare == nil && session == nil) else {
      throw Failure(
        message: "a kiosk begins at its home screen and keeps nothing: leave out --open, --compare and --session", status: .usage)
    }
    try checkDocuments()
    guard surroundings.hasTerminal else { throw Self.noTerminal("standard input and output are not both a terminal") }
    var loop = try loop(in: surroundings, settings: settings, mode: mode)
    let status = loop.run()
    loop.screen.close()
    try conclude(loop, status: status, isKiosk: mode != nil)
  }

  private func checkDocuments() throws {
    guard let documents, !DocumentTexts(folder: documents).exists else { return }
    throw Failure(message: "\(Sanitiser.clean(documents)): no such folder; --documents expects one", status: .notFound)
  }

  /// Opens what is shown, and the screen. Nobody but the loop holds the library: it lets go of it when another takes its place.
  private func loop(in surroundings: Surroundings, settings: Settings, mode: KioskMode?) throws -> PanesLoop {
    let choices = PanesChoices(arguments: self, surroundings: surroundings, settings: settings)
    let catalogue = try source.file()
    let library = try catalogue.open()
    let place = try place(in: library)
    let listing = try Listing(of: library, withUnread: mode == nil)
    let file = try session.map { try SessionFile(path: $0, mayCreate: true) }
    let saved = try file?.session()
    let screen = try screen(in: surroundings, choices: choices, atAnySize: mode != nil)
    let state = state(on: screen, choices: choices, mode: mode, listing: listing)
    mode?.log.write(.started(version: Waymark.configuration.version, catalogue: catalogue.name))
    var loop = PanesLoop(screen: screen, library: library, state: state, catalogue: catalogue, log: mode?.log)
    loop.documents = documents.map { DocumentTexts(folder: $0) }
    loop.outlet.printer = choices.printer.map { Printer(queue: $0) }
    if let file { loop.resume(saved.map(inLanguageAsked), keeping: SessionKeeper(file)) }
    loop.restore(place)
    return loop
  }

  /// What there is to say once the terminal is given back.
  private func conclude(_ loop: PanesLoop, status: ExitStatus, isKiosk: Bool) throws {
    if let failure = loop.keeper?.failure { throw Failure(failure) }
    // At a kiosk nobody is told where the one before had been.
    if !isKiosk, status == .success || status == .interrupted {
      try StandardStream.output.write(wayBack(to: loop.state).words(in: loop.state.language))
    }
    guard status == .success else { throw Failure(message: "", status: status) }
  }

  // MARK: The screen

  /// - Parameter atAnySize: whether the panes say themselves that the terminal is too small: a window may grow.
  private func screen(in surroundings: Surroundings, choices: PanesChoices, atAnySize: Bool) throws -> CursesScreen {
    let screen: CursesScreen
    do {
      screen = try CursesScreen(type: surroundings.environment["TERM"], usesColor: choices.usesColor)
    } catch {
      throw Self.noTerminal("\(error)")
    }
    let (size, smallest) = (screen.size, Arrangement.smallest)
    if !atAnySize, size.columns < smallest.columns || size.rows < smallest.rows {
      screen.close()
      throw Self.noTerminal("the terminal has \(size.columns)×\(size.rows) cells, the panes need \(smallest.columns)×\(smallest.rows)")
    }
    screen.reportMouse(choices.usesMouse)
    return screen
  }

  private static func noTerminal(_ reason: String) -> Failure {
    Failure(
      message: "no terminal for the panes: \(reason); these commands print plain text: waymark list, show, compare, search",
      status: .noTerminal)
  }

  private func state(on screen: CursesScreen, choices: PanesChoices, mode: KioskMode?, listing: Listing) -> State {
    State(
      size: screen.size, language: choices.language, abilities: abilities(of: screen, choices: choices),
      permissions: mode?.permissions ?? .all, kiosk: mode?.kiosk, listing: listing)
  }

  /// A terminal without Chinese has a font of a few hundred characters, and few of our marks among them.
  private func abilities(of screen: CursesScreen, choices: PanesChoices) -> Abilities {
    let showsChinese = screen.capabilities.drawsWideText
    return Abilities(
      showsChinese: showsChinese, usesASCII: choices.usesASCII ?? !showsChinese, printer: choices.printer?.name,
      hasDocuments: documents != nil)
  }

  // MARK: The place

  /// Arguments win over the session.
  private func inLanguageAsked(_ session: SavedSession) -> SavedSession {
    var session = session
    session.view.language = language ?? session.view.language
    return session
  }

  private func place(in library: any Library) throws -> PanesPlace {
    let open = try open.map { try library.existing($0).id }
    let ids = (compare ?? "").split { $0 == "," || $0 == " " }
    let compared = try ids.map { try library.existing(String($0)) }
    let limit = Comparison.sizes.upperBound
    guard compare == nil || (1...limit).contains(compared.count) else {
      throw Failure(message: "--compare takes 1 to \(limit) records, not \(compared.count)", status: .usage)
    }
    for (index, record) in compared.enumerated() {
      if let error = ComparisonError.fault(of: record, after: compared[..<index].map(\.id)) {
        throw Failure(message: "--compare: " + error.text.words(in: .english), status: .usage)
      }
    }
    return PanesPlace(open: open, compare: compared.map(\.id))
  }

  private var givenFlags: [String] {
    [ascii.map { $0 ? "--ascii" : "--no-ascii" }, mouse.map { $0 ? "--mouse" : "--no-mouse" }, color.map { "--color \($0.rawValue)" }]
      .compactMap(\.self)
  }

  /// The line that leads back here.
  private func wayBack(to state: State) -> Text {
    let catalogue =
      (source.catalogue.map { ["--catalogue", ShellWord.quoted($0)] } ?? [])
      + (documents.map { ["--documents", ShellWord.quoted($0)] } ?? [])
    let place = session.map { ["--session", $0] } ?? state.restoringArguments
    let words = ["waymark"] + place.map(ShellWord.quoted) + givenFlags + catalogue
    let line = words.joined(separator: " ")
    return Text("To come back here: \(line)", "返回此處：\(line)")
  }
}
