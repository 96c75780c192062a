internal import ArgumentParser
internal import Careers
internal import Typesetting

/// How a command prints what it found.
struct OutputOptions: ParsableArguments {
  @Option(help: "text, markdown or json.")
  var format: OutputFormat = .text

  @OptionGroup var languages: LanguageOptions

  @Option(help: "auto, always or never.")
  var color: ColorChoice = .auto

  func style(in surroundings: Surroundings) -> PageStyle {
    PageStyle(
      language: languages.leading(in: surroundings), bothLanguages: languages.bothLanguages, width: surroundings.width)
  }

  /// Prints in the format that was asked for.
  func write(
    json: @autoclosure () throws -> String, markdown: (PageStyle) -> String, text: (PageStyle) -> [StyledLine]
  ) throws {
    let surroundings = Surroundings.current()
    let style = style(in: surroundings)
    let wantsColor = color == .always || (color == .auto && surroundings.wantsColor)
    switch format {
    case .json: try StandardStream.output.write(json: try json())
    case .markdown: try StandardStream.output.write(markdown(style))
    case .text: try StandardStream.output.write(text(style), color: wantsColor)
    }
  }
}
