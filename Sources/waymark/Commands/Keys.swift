internal import ArgumentParser

struct Keys: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "keys",
    abstract: "Print the keys of the panes as Markdown, in both languages: a sheet to put beside a terminal.")

  func run() throws {
    try StandardStream.output.write(KeySheet.markdown)
  }
}
