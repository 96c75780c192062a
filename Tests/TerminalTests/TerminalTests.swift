import Testing

/// Tests of a program in a terminal: one after the other, as each has a deadline.
@Suite(.serialized) enum TerminalTests {}
