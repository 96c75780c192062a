internal import Foundation

/// What Linux tells of a running process (proc(5)).
struct ProcessFigures {
  let process: pid_t

  /// Time on a processor so far, of all threads there are.
  var processorTime: Duration {
    let folder = "/proc/\(process)/task"
    let threads = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    let nanoseconds = threads.compactMap { thread in
      (try? String(contentsOfFile: "\(folder)/\(thread)/schedstat", encoding: .utf8))?.split(separator: " ").first.flatMap { Int($0) }
    }
    return .nanoseconds(nanoseconds.reduce(0, +))
  }

  /// The most memory that it has had, in bytes.
  var peakMemory: Int? { kilobytes("VmHWM") }

  /// Its memory now, in bytes.
  var memory: Int? { kilobytes("VmRSS") }

  private func kilobytes(_ key: String) -> Int? {
    guard let status = try? String(contentsOfFile: "/proc/\(process)/status", encoding: .utf8) else { return nil }
    let line = status.split(separator: "\n").first { $0.hasPrefix(key + ":") }
    return line?.split(whereSeparator: \.isWhitespace).dropFirst().first.flatMap { Int($0) }.map { $0 * 1024 }
  }
}
