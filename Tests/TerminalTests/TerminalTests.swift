import TestSupport
import Testing
import VirtualTerminal

/// Tests of a program in a terminal, one after another since each has a deadline.
@Suite(.serialized) enum TerminalTests {}

/// The program that these tests run.
enum Probe {
  static let path = BuiltProgram.path("TerminalProbe")

  /// The probe, showing its events; ready for input.
  static func events(environment: [String: String] = [:], columns: Int = 80, rows: Int = 24) throws -> VirtualTerminal {
    let terminal = try VirtualTerminal([path, "events"], environment: environment, columns: columns, rows: rows)
    try terminal.screen { $0.lines.first == "\(columns)x\(rows)" }
    return terminal
  }
}
