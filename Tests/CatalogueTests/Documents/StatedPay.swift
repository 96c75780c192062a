import Careers
import Testing

/// A line of pay as the careers page words it: “About $ 20,000 - 50,000”, “From $33,350”.
struct StatedPay: Equatable {
  var from: Int
  var to: Int?
  var wording: FigureWording

  init(from: Int, to: Int?, wording: FigureWording) {
    (self.from, self.to, self.wording) = (from, to, wording)
  }

  init(line: String) throws {
    let match = try #require(line.wholeMatch(of: /(About|Approximately|From) \$ ?([0-9,]+)(?: ?[-–] ?\$?([0-9,]+))?( or above)?/))
    from = try Self.number(match.2)
    to = try match.3.map(Self.number)
    let words = match.1.lowercased() + (match.4 ?? "")
    wording = try #require(FigureWording(rawValue: words))
  }

  private static func number(_ digits: Substring) throws -> Int {
    try #require(Int(digits.replacing(",", with: "")))
  }
}
