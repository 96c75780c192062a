public import Careers

/// A day of the Gregorian calendar, given from outside: nothing here reads a clock.
public struct CalendarDay: Hashable, Sendable {
  public var year: Int
  public var month: Int
  public var day: Int

  public init(year: Int, month: Int, day: Int) {
    self.year = year
    self.month = month
    self.day = day
  }

  /// “21 November 2026”.
  public var text: Text {
    let name = Self.months.indices.contains(month - 1) ? Self.months[month - 1] : "\(month)"
    return Text("\(day) \(name) \(year)", "\(year)年\(month)月\(day)日")
  }

  private static let months = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December",
  ]
}
