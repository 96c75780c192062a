internal import Foundation

/// The program's memory after a number of keys.
struct MemorySample {
  var keys: Int
  /// Its own memory.
  var kilobytes: Int
  /// With file pages.
  var resident: Int
}

extension [MemorySample] {
  /// Kilobytes that 100,000 keys add, by a line of least squares; 0 for fewer than two samples.
  var slope: Double {
    let count = Double(self.count)
    let keys = map { Double($0.keys) / 100_000 }
    let memory = map { Double($0.kilobytes) }
    let (meanKeys, meanMemory) = (keys.reduce(0, +) / count, memory.reduce(0, +) / count)
    let spread = keys.reduce(0) { $0 + ($1 - meanKeys) * ($1 - meanKeys) }
    guard spread > 0 else { return 0 }
    return zip(keys, memory).reduce(0) { $0 + ($1.0 - meanKeys) * ($1.1 - meanMemory) } / spread
  }
}

/// Figures of a running process from Linux (proc(5)).
struct ProcessStatus {
  let process: Int32

  /// Whether it is waiting.
  var isAsleep: Bool {
    guard let line = text("stat"), let name = line.lastIndex(of: ")") else { return false }
    return line[name...].dropFirst(2).first == "S"
  }

  /// Kilobytes of memory now, with file pages.
  var memory: Int? { kilobytes("VmRSS") }

  /// Kilobytes of its own memory, without file pages, which the system may drop.
  var ownMemory: Int? { kilobytes("RssAnon") }

  /// The number of open files.
  var descriptors: Int? { try? FileManager.default.contentsOfDirectory(atPath: "/proc/\(process)/fd").count }

  private func kilobytes(_ name: String) -> Int? {
    let line = text("status")?.split(separator: "\n").first { $0.hasPrefix(name + ":") }
    return line?.split(whereSeparator: \.isWhitespace).dropFirst().first.flatMap { Int($0) }
  }

  private func text(_ name: String) -> String? { try? String(contentsOfFile: "/proc/\(process)/\(name)", encoding: .utf8) }
}
