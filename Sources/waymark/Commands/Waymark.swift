internal import ArgumentParser

/// The command line.
struct Waymark: ParsableCommand {
  static let version = "0.2.0"

  static let configuration = CommandConfiguration(
    commandName: "waymark",
    abstract: "Careers and qualification ladders, in English and Traditional Chinese.",
    discussion: """
      Without a command, waymark opens the panes: lists, pages and comparisons to walk through by keyboard. The other commands print \
      text. Options of the panes, such as --open, are in "waymark browse --help". Nothing is kept about the person who uses it, \
      except in a file named with --session, and no network is needed.

      Environment: WAYMARK_CATALOGUE names a catalogue folder or a compiled catalogue; LC_ALL, LC_MESSAGES and LANG choose the \
      language; NO_COLOR turns colour off; COLUMNS is the width where the output is no terminal; TERM names the kind of terminal.

      Settings: $XDG_CONFIG_HOME/waymark/settings.yaml, else $HOME/.config/waymark/settings.yaml, says how the panes begin: language, \
      colors, glyphs, mouse; and where handouts are printed: printer. Arguments win over the environment, and the \
      environment over this file. A kiosk (--kiosk, or kiosk: true) uses /etc/waymark/settings.yaml or --settings alone, and ignores \
      the environment; idle, open and log say how it runs.

      Signals in the panes: SIGUSR1 reloads the catalogue; a new one is used only if all of it can be read.

      Exit status: 0; 1 where check found faults, doctor something to fix, diff a difference or import --strict a line that it \
      doesn't understand; 64 usage; 65 a catalogue, session, document or settings that can't be used; \
      66 not found; 69 no terminal to use; 73 a file that can't be written; 74 output failed; 75 not printed, or a session or folder \
      that another program has open; 129, 130, 143 ended by SIGHUP, SIGINT, SIGTERM.
      """,
    version: version,
    subcommands: [
      Browse.self, List.self, Show.self, FitCommand.self, RouteCommand.self, ChartCommand.self, Compare.self, Search.self,
      HandoutCommand.self, SessionCommand.self, Keys.self, Check.self, Import.self, Diff.self, Compile.self, Doctor.self,
    ],
    defaultSubcommand: Browse.self)

  /// Parses a command line.
  ///
  /// A command without subcommands is first parsed by itself, because inspecting every command takes longer than most of them run. Mistakes
  /// and requests for help, which need the names of all commands, are parsed from the root.
  static func command(_ arguments: ArraySlice<String>) throws -> any ParsableCommand {
    let named = configuration.subcommands.last { $0._commandName == arguments.first && $0.configuration.subcommands.isEmpty }
    if let named, let command = try? named.parseAsRoot(Array(arguments.dropFirst())), type(of: command) == named { return command }
    return try parseAsRoot(Array(arguments))
  }
}
