internal import Canvas
internal import Careers
internal import Interface
internal import Search
internal import SessionFiles
internal import Terminal
internal import TextLayout

/// The command line's request for the panes. Without arguments it is created directly, because parsing takes a third of the launch time.
struct PanesRequest {
  /// The id of the record to open.
  var open: String?
  /// The ids of the records to mark, separated by commas.
  var compare: String?
  /// The path of the session file.
  var session: String?
  /// The folder of the documents' plain text.
  var documents: String?
  var language: Language?
  var color: ColorChoice?
  var ascii: Bool?
  var mouse: Bool?
  var kiosk = false
  /// The path of the settings.
  var settings: String?
  /// The path of the catalogue.
  var catalogue: String?

  func run() throws {
    let surroundings = ProcessEnvironment.current()
    let settings = try logged(to: kiosk ? .system : nil) { try Settings.read(named: self.settings, isKiosk: kiosk, in: surroundings) }
    guard kiosk || settings.kiosk == true else { return try run(in: surroundings, settings: settings) }
    let mode = KioskMode(settings)
    try logged(to: mode.log) { try run(in: mode.enter(from: surroundings), settings: settings, mode: mode) }
  }

  /// Logs what stops a kiosk, because its keeper doesn't see the screen.
  private func logged<Value>(to log: KioskLog?, _ body: () throws -> Value) throws -> Value {
    do {
      return try body()
    } catch {
      log?.write(LogEntry(stoppedBy: error))
      throw error
    }
  }

  /// - Parameter mode: nil unless this is a kiosk.
  private func run(in surroundings: ProcessEnvironment, settings: Settings, mode: KioskMode? = nil) throws {
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

  /// Opens the catalogue and the screen. Only the loop keeps the library, so that it can replace it.
  private func loop(in surroundings: ProcessEnvironment, settings: Settings, mode: KioskMode?) throws -> PanesLoop {
    let choices = PanesChoices(request: self, surroundings: surroundings, settings: settings)
    let catalogue = try CatalogueFile(named: catalogue)
    let library = try catalogue.open()
    let place = try place(in: library)
    let listing = try Listing(of: library, withUnread: mode == nil)
    let file = try session.map { try SessionFile(path: $0, mayCreate: true) }
    let saved = try file?.session()
    let screen = try screen(in: surroundings, choices: choices, atAnySize: mode != nil)
    let state = state(on: screen, choices: choices, mode: mode, listing: listing)
    mode?.log.write(.started(version: Waymark.version, catalogue: catalogue.name))
    var loop = PanesLoop(screen: screen, library: library, state: state, catalogue: catalogue, log: mode?.log)
    loop.documents = documents.map { DocumentTexts(folder: $0) }
    loop.outlet.printer = choices.printer.map { Printer(queue: $0) }
    if let file { loop.resume(saved.map(inLanguageAsked), keeping: SessionKeeper(file)) }
    loop.restore(place)
    return loop
  }

  /// Prints the last lines, once the screen is closed.
  private func conclude(_ loop: PanesLoop, status: ExitStatus, isKiosk: Bool) throws {
    if let failure = loop.keeper?.failure { throw Failure(failure) }
    // At a kiosk, the next student must not see where the last one was.
    if !isKiosk, status == .success || status == .interrupted {
      try StandardStream.output.write(wayBack(to: loop.state).words(in: loop.state.language))
    }
    guard status == .success else { throw Failure(message: "", status: status) }
  }

  // MARK: The screen

  /// - Parameter atAnySize: whether the panes open even in a terminal that is too small and say so, since a window may grow.
  private func screen(in surroundings: ProcessEnvironment, choices: PanesChoices, atAnySize: Bool) throws -> CursesScreen {
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
      kiosk: mode?.kiosk, listing: listing)
  }

  /// A terminal without Chinese has a font of a few hundred characters, without most of our marks.
  private func abilities(of screen: CursesScreen, choices: PanesChoices) -> Abilities {
    let showsChinese = screen.capabilities.drawsWideText
    return Abilities(
      showsChinese: showsChinese, usesASCII: choices.usesASCII ?? !showsChinese, printer: choices.printer?.name,
      hasDocuments: documents != nil)
  }

  // MARK: The place

  /// Applies the language argument, which wins over the session.
  private func inLanguageAsked(_ session: Session) -> Session {
    var session = session
    session.language = language ?? session.language
    return session
  }

  private func place(in library: any Library) throws -> PanesPlace {
    let open = try open.map { try library.existing($0).id }
    let ids = (compare ?? "").split { $0 == "," || $0 == " " }
    let compared = try ids.map { try library.existing(String($0)) }
    let limit = Marks.limit
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

  /// The command line that returns to this place.
  private func wayBack(to state: State) -> Text {
    let catalogue =
      (catalogue.map { ["--catalogue", ShellWord.quoted($0)] } ?? [])
      + (documents.map { ["--documents", ShellWord.quoted($0)] } ?? [])
    let place = session.map { ["--session", $0] } ?? state.restoringArguments
    let words = ["waymark"] + place.map(ShellWord.quoted) + givenFlags + catalogue
    let line = words.joined(separator: " ")
    return Text("To come back here: \(line)", "返回此處：\(line)")
  }
}

/// The choices for the panes: the command line wins over the environment, and that over the settings.
struct PanesChoices: Hashable {
  var language: Language
  var usesColor: Bool
  /// Nil if not chosen.
  var usesASCII: Bool?
  var usesMouse: Bool
  /// The printer for handouts; nil if the settings name none.
  var printer: PrinterQueue?
}

extension PanesChoices {
  init(request: PanesRequest, surroundings: ProcessEnvironment, settings: Settings) {
    language = request.language ?? surroundings.namedLanguage ?? settings.language ?? .english
    usesColor =
      switch request.color {
      case .always: true
      case .never: false
      case .auto: surroundings.allowsColor
      case nil: surroundings.allowsColor && settings.colors != .never
      }
    usesASCII = request.ascii ?? settings.glyphs.map { $0 == .ascii }
    usesMouse = request.mouse ?? settings.mouse ?? false
    printer = settings.printer
  }
}

/// Words of a shell's command line.
enum ShellWord {
  /// A word quoted for a POSIX shell, where it needs to be.
  static func quoted(_ word: String) -> String {
    let isPlain = !word.isEmpty && word.unicodeScalars.allSatisfy { plain.contains($0) }
    return isPlain ? word : "'" + word.replacing("'", with: "'\\''") + "'"
  }

  private static let plain = Set("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789/._-,+@%".unicodeScalars)
}
