internal import CFuzzer

/// Runs libFuzzer on one part of the program.
///
///     waymark-fuzz compile
///     waymark-fuzz PART [folder of inputs] [options of libFuzzer]
@main
enum Fuzz {
  static func main() throws {
    if CommandLine.arguments.dropFirst().first == "compile" { return try CompiledCatalogue.make() }
    guard let part = CommandLine.arguments.dropFirst().first.flatMap(FuzzedPart.init) else {
      print("waymark-fuzz compile|\(FuzzedPart.allCases.map(\.rawValue).joined(separator: "|")) [folder of inputs] [options of libFuzzer]")
      return
    }
    var count = CommandLine.argc - 1
    var arguments: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>? = CommandLine.unsafeArgv + 1
    _ = LLVMFuzzerRunDriver(&count, &arguments, part.callback)
  }
}

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
