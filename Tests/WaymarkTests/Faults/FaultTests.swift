import Testing

/// What may go wrong around the real program, one test or more for each row of docs/reliability.md; one after the other, as each waits
/// for what it shows.
@Suite(.serialized) enum FaultTests {}
