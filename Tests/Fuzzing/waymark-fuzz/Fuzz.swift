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
