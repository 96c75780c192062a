/// A part of the benchmark: it measures and tells what it found.
protocol Section {
  func run() throws -> Findings
}
