internal import Foundation

/// Figures as the tables print them.
enum Figures {
  static func milliseconds(_ duration: Duration) -> String {
    let figure = duration / .milliseconds(1)
    return String(format: figure < 10 ? "%.2f" : "%.1f", figure)
  }

  static func seconds(_ duration: Duration) -> String { String(format: "%.2f", duration / .seconds(1)) }

  /// MB of a million bytes.
  static func megabytes(_ bytes: Int) -> String { String(format: "%.1f", Double(bytes) / 1_000_000) }

  static func ratio(_ left: Duration, to right: Duration) -> String { times(left / right) }

  static func times(_ factor: Double) -> String { String(format: "%.2f×", factor) }

  static func number(_ number: Int) -> String {
    let digits = String(number)
    let head = digits.count % 3
    let groups = stride(from: head, to: digits.count, by: 3).map { digits.dropFirst($0).prefix(3) }
    return ([digits.prefix(head)] + groups).filter { !$0.isEmpty }.joined(separator: ",")
  }
}
