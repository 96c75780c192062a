/// What a program wrote in answer to something, until it fell silent.
struct Burst {
  /// From what it answers to its last byte.
  var duration: Duration
  var bytes: Int
}
