import Testing

/// Tests of a program in a terminal, one after another since each has a deadline.
@Suite(.serialized) enum TerminalTests {}
