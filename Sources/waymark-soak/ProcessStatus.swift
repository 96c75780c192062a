internal import Foundation

/// What Linux tells of a running process (proc(5)).
struct ProcessStatus {
  let process: Int32

  /// Whether it waits for something.
  var isAsleep: Bool {
    guard let line = text("stat"), let name = line.lastIndex(of: ")") else { return false }
    return line[name...].dropFirst(2).first == "S"
  }

  /// Its memory now, in kilobytes.
  var memory: Int? {
    let line = text("status")?.split(separator: "\n").first { $0.hasPrefix("VmRSS:") }
    return line?.split(whereSeparator: \.isWhitespace).dropFirst().first.flatMap { Int($0) }
  }

  /// How many files it holds open.
  var descriptors: Int? { try? FileManager.default.contentsOfDirectory(atPath: "/proc/\(process)/fd").count }

  private func text(_ name: String) -> String? { try? String(contentsOfFile: "/proc/\(process)/\(name)", encoding: .utf8) }
}
