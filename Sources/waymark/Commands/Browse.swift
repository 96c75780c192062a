internal import ArgumentParser
internal import Careers
internal import TextLayout

struct Browse: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "browse",
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
      "Mark these records, one to twenty of them, with commas between them; the first two to four are compared side by side.",
      valueName: "id,id"))
  var compare: String?

  @Option(
    help: ArgumentHelp(
      "Keep the session in this file, and continue where it was left.",
      discussion: "It is created if missing, readable only by its owner. See waymark session.", valueName: "file"), completion: .file())
  var session: String?

  @Option(
    help: ArgumentHelp(
      "Quote the lines of the documents, whose plain text is in this folder, for the record shown (i).",
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

  @Flag(inversion: .prefixedNo, help: "Whether to use the mouse: a click selects, the wheel moves; the terminal can't select text then.")
  var mouse: Bool?

  @Flag(help: "Run as a kiosk for one student after another, at an unattended terminal: see docs/kiosk.md.")
  var kiosk = false

  @OptionGroup var settings: SettingsOptions
  @OptionGroup var source: CatalogueOptions

  /// Words in the place of a command: probably one that is mistyped.
  @Argument(help: .hidden)
  var words: [String] = []

  func validate() throws {
    if session == "" { throw ValidationError("--session needs a file") }
    if documents == "" { throw ValidationError("--documents needs a folder") }
    guard let word = words.first else { return }
    let known = Waymark.configuration.subcommands.map { $0._commandName }
    if known.contains(word) {
      throw ValidationError("“\(word)” is a command, which comes before its options: waymark \(word) …")
    }
    let near = Suggestion.nearest(to: word, among: known, limit: 1).first.map { "; did you mean “\($0)”?" } ?? "."
    throw ValidationError(
      "no command is called “\(Sanitiser.clean(word))”\(near) See waymark --help, or open a record by waymark --open ID")
  }

  func run() throws {
    try PanesRequest(
      open: open, compare: compare, session: session, documents: documents, language: language, color: color, ascii: ascii, mouse: mouse,
      kiosk: kiosk, settings: settings.path, catalogue: source.catalogue
    ).run()
  }
}
