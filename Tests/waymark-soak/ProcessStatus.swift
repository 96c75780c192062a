internal import Foundation

/// What Linux tells of a running process (proc(5)).
struct ProcessStatus {
  let process: Int32

  /// Whether it waits for something.
  var isAsleep: Bool {
    guard let line = text("stat"), let name = line.lastIndex(of: ")") else { return false }
    return line[name...].dropFirst(2).first == "S"
  }

  /// Kilobytes of memory that it has now, with what it has read of files.
  var memory: Int? { kilobytes("VmRSS") }

  /// Kilobytes of memory that are its own; what is read of files comes and goes as the machine needs.
  var ownMemory: Int? { kilobytes("RssAnon") }

  /// How many files it holds open.
  var descriptors: Int? { try? FileManager.default.contentsOfDirectory(atPath: "/proc/\(process)/fd").count }

  private func kilobytes(_ name: String) -> Int? {
    let line = text("status")?.split(separator: "\n").first { $0.hasPrefix(name + ":") }
    return line?.split(whereSeparator: \.isWhitespace).dropFirst().first.flatMap { Int($0) }
  }

  private func text(_ name: String) -> String? { try? String(contentsOfFile: "/proc/\(process)/\(name)", encoding: .utf8) }
}
