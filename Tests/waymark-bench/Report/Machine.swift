internal import Foundation

/// What the figures were taken on.
enum Machine {
  static var description: String {
    "\(ProcessInfo.processInfo.processorCount) processors (\(processor)), \(Figures.number(memory)) MB of memory, \(kernel)"
  }

  /// How many processes ran or waited to, at the mean of the last minute.
  static var load: String {
    (try? String(contentsOfFile: "/proc/loadavg", encoding: .utf8))?.split(separator: " ").first.map(String.init) ?? "unknown"
  }

  private static var processor: String {
    let lines = (try? String(contentsOfFile: "/proc/cpuinfo", encoding: .utf8))?.split(separator: "\n") ?? []
    let model = lines.first { $0.hasPrefix("model name") }?.split(separator: ":").last ?? "of unknown make"
    return model.trimmingCharacters(in: .whitespaces)
  }

  private static var memory: Int { Int(ProcessInfo.processInfo.physicalMemory / 1_000_000) }

  private static var kernel: String {
    let release = try? String(contentsOfFile: "/proc/sys/kernel/osrelease", encoding: .utf8)
    return "Linux " + (release ?? "").trimmingCharacters(in: .whitespacesAndNewlines)
  }
}
