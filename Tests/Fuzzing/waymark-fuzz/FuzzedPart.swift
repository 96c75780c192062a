/// What is fuzzed. Each takes bytes, whatever they are, and ends the program where a promise isn't kept.
enum FuzzedPart: String, CaseIterable {
  case yaml, compiled, layout, keys, reducer

  /// libFuzzer takes a C function, which can hold nothing.
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
