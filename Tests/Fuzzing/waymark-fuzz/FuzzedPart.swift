/// The fuzzed parts. Each takes any bytes, and ends the program if a check fails.
enum FuzzedPart: String, CaseIterable {
  case yaml, compiled, layout, keys, reducer

  /// libFuzzer takes a C function, which can't capture.
  var callback: @convention(c) (UnsafePointer<UInt8>?, Int) -> Int32 {
    switch self {
    case .yaml: { YAMLFuzzer.run(UnsafeBufferPointer(start: $0, count: $1)) }
    case .compiled: { CompiledFuzzer.run(UnsafeBufferPointer(start: $0, count: $1)) }
    case .layout: { LayoutFuzzer.run(UnsafeBufferPointer(start: $0, count: $1)) }
    case .keys: { KeyFuzzer.run(UnsafeBufferPointer(start: $0, count: $1)) }
    case .reducer: { ReducerFuzzer.run(UnsafeBufferPointer(start: $0, count: $1)) }
    }
  }
}
