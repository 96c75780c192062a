/// What compiling a catalogue took and gave.
struct CompileFigures: Codable {
  var records: Int
  var seconds: Double
  /// Bytes.
  var peakMemory: Int
  /// Bytes.
  var fileSize: Int
}
