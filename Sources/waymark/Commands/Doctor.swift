internal import ArgumentParser
internal import Canvas
internal import Careers
internal import Catalogue
internal import CheckedYAML
internal import Foundation
internal import Search
internal import Terminal

struct Doctor: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "doctor",
    abstract: "Check the locale, the terminal, the catalogue, the settings and who may change them, and say what to do about each.",
    discussion: """
      To learn how wide the terminal draws Chinese and our own marks, they are drawn and the terminal is asked where its cursor is; this takes \
      three seconds at most. Without a terminal the rest is checked. With --kiosk, and --settings and --catalogue if a kiosk is started with \
      them, it checks what the kiosk uses.

      Exit status: 0 if there is nothing to fix, else 1.
      """)

  @Flag(help: "Check the settings of the machine, which a kiosk uses.")
  var kiosk = false

  @OptionGroup var settings: SettingsOptions
  @OptionGroup var source: CatalogueOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    let surroundings = ProcessEnvironment.current()
    let file = try settings.file(isKiosk: kiosk, in: surroundings)
    let (settings, set) = Diagnosis.settings(file)
    let listing = DiagnosisListing(
      diagnoses: [.locale(CharacterLocale(in: surroundings.environment))] + (try terminal(in: surroundings, settings: set))
        + [catalogue, settings] + permissions(settings: file, in: surroundings))
    try output.write(
      json: try JSONDocument.of(listing.diagnoses), markdown: listing.markdown(in:), text: listing.lines(in:))
    if listing.faults > 0 { throw Failure(message: "", status: .faults) }
  }

  // MARK: The terminal

  private func terminal(in surroundings: ProcessEnvironment, settings: Settings) throws -> [Diagnosis] {
    guard surroundings.hasTerminal else {
      return [.terminal, .colors, .size, .widths].map { Diagnosis($0, .skipped, Diagnosis.noTerminal) }
    }
    let (terminal, description) = Diagnosis.terminal(type: surroundings.environment["TERM"])
    let isColorAllowed = surroundings.allowsColor && settings.colors != .never
    return [terminal, .colors(description?.colors ?? 0, isAllowed: isColorAllowed)]
      + [StandardStream.output.size.map { Diagnosis.size($0) } ?? Diagnosis(.size, .skipped, Diagnosis.noSize)]
      + (try widths(description, settings: settings))
  }

  /// A terminal that can't move its cursor would print the question.
  private func widths(_ description: TerminalDescription?, settings: Settings) throws -> [Diagnosis] {
    guard let description, description.showsScreen || !description.isKnown else {
      return [Diagnosis(.widths, .skipped, Diagnosis.noCursor)]
    }
    let widths = DrawnWidths.ask(about: WidthSamples.all)
    if case .ended(let signal) = widths { throw Failure(message: "", status: ExitStatus(signal)) }
    return Diagnosis.widths(widths, usesASCII: settings.glyphs == .ascii)
  }

  // MARK: Files

  private var catalogue: Diagnosis {
    do {
      let path = try source.path()
      let library = try source.open()
      return try .catalogue(path: path, library: library, written: Self.lastChange(of: path), now: Date())
    } catch let failure as Failure {
      return .catalogue(unusable: failure.message)
    } catch let error as CatalogueError {
      return .catalogue(unusable: Failure(error).message)
    } catch {
      return .catalogue(unusable: "\(error)")
    }
  }

  /// The time of the last change of a file, or of any file in a folder.
  private static func lastChange(of path: String) -> Date? {
    let below = FileKind(at: path) == .folder ? FileManager.default.enumerator(atPath: path)?.compactMap { $0 as? String } ?? [] : []
    return ([path] + below.map { path + "/" + $0 })
      .compactMap { try? FileManager.default.attributesOfItem(atPath: $0)[.modificationDate] as? Date }.max()
  }

  private func permissions(settings: SettingsFile?, in surroundings: ProcessEnvironment) -> [Diagnosis] {
    let catalogue = try? source.path()
    let folder = catalogue.map { URL(filePath: $0).deletingLastPathComponent().path }
    let paths: [(String?, Text)] = [
      (catalogue, Text("catalogue", "目錄")), (folder, Text("folder of the catalogue", "目錄所在的資料夾")),
      (settings?.path, Text("settings", "設定")), (surroundings.environment["HOME"], Text("home", "主資料夾")),
    ]
    return paths.compactMap { path, purpose in
      path.map { .permissions(FileAccess(of: $0), path: $0, purpose: purpose) }
    }
  }
}

extension Diagnosis {
  fileprivate static let noSize = Text("the terminal doesn't report its size", "終端機沒有回報大小")
  fileprivate static let noCursor = Text("such a terminal has no cursor to ask for", "這種終端機沒有可查詢的游標")
}

extension ExitStatus {
  init(_ signal: EndingSignal) {
    switch signal {
    case .hangUp: self = .hungUp
    case .interrupt: self = .interrupted
    case .terminate: self = .terminated
    }
  }
}
