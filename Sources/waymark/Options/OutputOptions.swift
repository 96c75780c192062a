public import ArgumentParser
public import Careers
internal import Typesetting

/// The options for a command's output.
struct OutputOptions: ParsableArguments {
  @Option(help: "text, markdown or json.")
  var format: OutputFormat = .text

  @OptionGroup var languages: LanguageOptions

  @Option(help: "auto, always or never.")
  var color: ColorChoice = .auto

  /// Prints in the requested format.
  func write(
    json: @autoclosure () throws -> String, markdown: (PageStyle) -> String, text: (PageStyle) -> [StyledLine]
  ) throws {
    try request.write(json: try json(), markdown: markdown, text: text)
  }

  var request: OutputRequest {
    OutputRequest(format: format, language: languages.language, bothLanguages: languages.bothLanguages, color: color)
  }
}

/// What the command line asks of a command's output.
struct OutputRequest {
  var format = OutputFormat.text
  /// Nil for the locale's language.
  var language: Language?
  var bothLanguages = false
  var color = ColorChoice.auto

  /// The language asked for, else the locale's.
  var leadingLanguage: Language { language ?? ProcessEnvironment.current().language }

  /// Prints in the requested format.
  func write(
    json: @autoclosure () throws -> String, markdown: (PageStyle) -> String, text: (PageStyle) -> [StyledLine]
  ) throws {
    let surroundings = ProcessEnvironment.current()
    let style = PageStyle(language: language ?? surroundings.language, bothLanguages: bothLanguages, width: surroundings.width)
    let wantsColor = color == .always || (color == .auto && surroundings.wantsColor)
    switch format {
    case .json: try StandardStream.output.write(json: try json())
    case .markdown: try StandardStream.output.write(markdown(style))
    case .text: try StandardStream.output.write(text(style), color: wantsColor)
    }
  }
}

enum OutputFormat: String, CaseIterable, ExpressibleByArgument {
  case text, markdown, json
}

/// The languages that a command prints in.
struct LanguageOptions: ParsableArguments {
  @Option(help: ArgumentHelp("en or zh-Hant.", discussion: "Without it: the locale's language.", valueName: "language"))
  var language: Language?

  @Flag(help: "Print every text in both languages.")
  var bothLanguages = false

  /// The language asked for, else the locale's.
  func leading(in surroundings: ProcessEnvironment) -> Language {
    language ?? surroundings.language
  }
}

/// The language of a command that prints no texts in both.
struct MessageLanguage: ParsableArguments {
  @Option(help: ArgumentHelp("en or zh-Hant.", discussion: "Without it: the locale's language.", valueName: "language"))
  var language: Language?

  /// The language asked for, else the locale's.
  var leading: Language { language ?? ProcessEnvironment.current().language }
}

extension Language: ExpressibleByArgument {
  /// Accepts `zh` and any letter case, as there is only one Chinese.
  public init?(argument: String) {
    let tag = argument.lowercased()
    guard let language = Language.allCases.first(where: { $0.rawValue.lowercased() == tag || $0.rawValue.prefix(2) == tag }) else {
      return nil
    }
    self = language
  }
}

enum ColorChoice: String, CaseIterable, ExpressibleByArgument {
  case auto, always, never
}
