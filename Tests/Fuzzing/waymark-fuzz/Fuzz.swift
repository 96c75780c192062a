internal import CFuzzer

/// Runs libFuzzer on one part of the program.
///
///     waymark-fuzz PART [folder of inputs] [options of libFuzzer]
@main
enum Fuzz {
  static func main() {
    guard let part = CommandLine.arguments.dropFirst().first.flatMap(FuzzedPart.init) else {
      print("waymark-fuzz \(FuzzedPart.allCases.map(\.rawValue).joined(separator: "|")) [folder of inputs] [options of libFuzzer]")
      return
    }
    var count = CommandLine.argc - 1
    var arguments: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>? = CommandLine.unsafeArgv + 1
    _ = LLVMFuzzerRunDriver(&count, &arguments, part.callback)
  }
}
