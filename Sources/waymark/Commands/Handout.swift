public import ArgumentParser
internal import Canvas
internal import Careers
internal import Interface
internal import SessionFiles
internal import TextLayout
public import Typesetting

struct HandoutCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "handout",
    abstract: "Make a handout of a record, a shortlist or a comparison.",
    discussion: """
      Several records make a shortlist with the key facts of each, and with --compare they are side by side. --lines prints the names of the \
      lines instead, for --without and --with: pay.2 is one line, pay all lines below that heading, programmer:pay one record's.

      --format qr draws QR codes that hold the key facts themselves: a phone needs no network to read them. There are as many as \
      the window requires, one below the other; a file has larger ones.

      --print needs the settings to name a printer. --output writes a file whole or not at all, and replaces an existing file only with --replace.
      """)

  @Argument(help: ArgumentHelp("The ids of the records.", valueName: "id"))
  var ids: [String]

  @Flag(help: "Compare the records side by side: two to four occupations, levels or job titles.")
  var compare = false

  @Option(help: ArgumentHelp("Leave a line out, or all lines below a heading. May be repeated.", valueName: "line"))
  var without: [HandoutLine.ID] = []

  @Option(help: ArgumentHelp("Add a line that is left out at first. May be repeated.", valueName: "line"))
  var with: [HandoutLine.ID] = []

  @Flag(help: "Print the names of the lines that can be left out; those marked + are included.")
  var lines = false

  @Option(help: "text, markdown, html or qr.")
  var format: HandoutForm = .text

  @Flag(help: "Draw QR codes in ASCII, for terminals that draw block elements two cells wide; they take twice the room.")
  var ascii = false

  @Option(name: .shortAndLong, help: ArgumentHelp("The file to write.", valueName: "file"), completion: .file())
  var output: String?

  @Flag(help: "Let --output replace a file.")
  var replace = false

  @Flag(help: "Print it as plain text on the printer named in the settings.")
  var print = false

  @Option(
    help: ArgumentHelp(
      "Include the notes that this session has on the records and, with --compare, on the comparison.",
      discussion: "Nothing else of the session counts here.", valueName: "file"), completion: .file())
  var session: String?

  @OptionGroup(title: "What you have") var held: ProfileOptions
  @OptionGroup var source: CatalogueOptions
  @OptionGroup var settings: SettingsOptions
  @OptionGroup var languages: LanguageOptions

  func validate() throws {
    if session == "" { throw ValidationError("--session needs a file") }
    if output == "" { throw ValidationError("--output needs a path") }
    if replace && output == nil { throw ValidationError("--replace goes with --output") }
    let ways = [lines, output != nil, print].count(where: \.self)
    if ways > 1 { throw ValidationError("--lines, --output and --print exclude each other") }
    if ascii && format != .qr { throw ValidationError("--ascii goes with --format qr") }
    if print && format != .text { throw ValidationError("--print prints text") }
  }

  func run() throws {
    let surroundings = ProcessEnvironment.current()
    let printer = print ? try printer(in: surroundings) : nil
    let handout = try handout()
    let leftOut = try leftOut(of: handout)
    let language = languages.leading(in: surroundings)
    if lines { return try StandardStream.output.write(names(in: handout, leftOut: leftOut, language: language).joined(separator: "\n")) }
    let sheet = HandoutSheet(handout.leaving(out: leftOut), language: language, bothLanguages: languages.bothLanguages)
    if let printer { return try print(sheet, on: printer) }
    if let output { return try write(sheet, to: output) }
    guard let page = format.page else { return try drawCodes(of: sheet, in: surroundings) }
    // The stream ends the last line itself.
    try StandardStream.output.write(String(sheet.rendered(as: page, width: surroundings.width).dropLast()))
  }

  // MARK: The handout

  private func handout() throws -> Handout {
    let notes = try notes()
    let library = try source.open()
    let records = try ids.map { try library.existing($0) }
    for (index, record) in records.enumerated() where records[..<index].contains(where: { $0.id == record.id }) {
      throw Failure(.repeated(record.id))
    }
    let conditions = Conditions(try held.conditions(in: library))
    let context = try library.context(for: records, profile: conditions.profile)
    let words = try library.words(for: conditions)
    guard compare else {
      let presentations = records.map { Presentation(of: $0, in: context, profile: conditions.profile) }
      return Handout(of: presentations, held: words, notes: notes.ofRecords, day: .today)
    }
    let comparison = try Comparison.asked(of: records, in: context, profile: conditions.profile)
    return Handout(of: comparison, held: words, notes: notes[.comparison], recordNotes: notes.ofRecords, day: .today)
  }

  /// The notes of the named session.
  private func notes() throws -> Notes {
    guard let session else { return Notes() }
    var file = try SessionFile(path: session, mayCreate: false)
    defer { file.close() }
    return try file.session()?.notes ?? Notes()
  }

  /// The rows left out: those left out by default or by name, less those added.
  private func leftOut(of handout: Handout) throws -> Set<HandoutLine.ID> {
    let (dropped, taken) = (try rows(of: handout, named: without), try rows(of: handout, named: with))
    return handout.leftOutAtFirst.subtracting(taken).union(dropped)
  }

  private func rows(of handout: Handout, named names: [HandoutLine.ID]) throws -> Set<HandoutLine.ID> {
    let rows = handout.rows
    return try names.reduce(into: []) { found, name in
      let covered = rows.filter { name.covers($0) }
      guard !covered.isEmpty else {
        throw Failure(message: "no line is called “\(Sanitiser.clean(name.description))”; --lines prints their names", status: .notFound)
      }
      found.formUnion(covered)
    }
  }

  private func names(in handout: Handout, leftOut: Set<HandoutLine.ID>, language: Language) -> [String] {
    let rows = handout.lines.filter { $0.role == .row }
    let width = rows.map { CellWidth.of($0.id.description) }.max() ?? 0
    return rows.map { line in
      (leftOut.contains(line.id) ? "  " : "+ ") + Truncation.pad(line.id.description, to: width) + "  " + line.text.words(in: language)
    }
  }

  // MARK: Output

  private func printer(in surroundings: ProcessEnvironment) throws -> Printer {
    guard let queue = try settings.read(in: surroundings).printer else {
      throw Failure(message: "not printed: the settings name no printer", status: .tryLater)
    }
    return Printer(queue: queue)
  }

  private func print(_ sheet: HandoutSheet, on printer: Printer) throws {
    do {
      try printer.print(sheet)
    } catch {
      throw Failure(message: error.text.words(in: .english), status: .tryLater)
    }
    let name = printer.queue.name
    try StandardStream.output.write(Text("sent to \(name)", "已送往打印機 \(name)").words(in: sheet.language))
  }

  /// Draws codes on the terminal, each no larger than the window, or writes them to standard output.
  private func drawCodes(of sheet: HandoutSheet, in surroundings: ProcessEnvironment) throws {
    let window = StandardStream.output.size
    let codes = try codes(of: sheet, columns: window?.columns, rows: window.map { $0.rows - 1 })
    let ground: CodeSheet.Ground = surroundings.isTerminal ? .terminal(hasColors: surroundings.wantsColor) : .paper
    try StandardStream.output.write(drawing: codes.text(on: ground))
  }

  /// - Parameters:
  ///   - columns: the most cells of a code; nil for no limit.
  ///   - rows: the most rows of a code; nil for no limit.
  private func codes(of sheet: HandoutSheet, columns: Int? = nil, rows: Int? = nil) throws -> CodeSheet {
    do {
      return try CodeSheet(
        of: sheet, in: CodeRoom(columns: columns ?? .max, rows: rows ?? .max, form: ascii ? .ascii : .halfBlocks))
    } catch {
      throw Failure(message: Phrases.noCode(error).words(in: .english), status: .noTerminal)
    }
  }

  private func write(_ sheet: HandoutSheet, to path: String) throws {
    let name = Sanitiser.clean(path)
    let text = try format.page.map { sheet.rendered(as: $0) } ?? codes(of: sheet).text(on: .paper)
    do {
      try OutputFile(path: path).write(text, replacing: replace, isPrivate: sheet.handout.hasNotes)
    } catch {
      throw Failure(message: "\(name): \(error)", status: .unwritable)
    }
    try StandardStream.output.write(Text("\(name): written", "\(name)：已存檔").words(in: sheet.language))
  }
}

/// A page in some format, or QR codes.
enum HandoutForm: String, CaseIterable, ExpressibleByArgument {
  case text, markdown, html, qr

  /// Nil for codes.
  var page: HandoutFormat? { HandoutFormat(rawValue: rawValue) }
}

extension HandoutLine.ID: ExpressibleByArgument {}
