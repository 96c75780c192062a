internal import Foundation
internal import Typesetting

extension CalendarDay {
  /// Today where the clock says we are.
  static var today: CalendarDay {
    let parts = Calendar(identifier: .gregorian).dateComponents([.year, .month, .day], from: Date())
    return CalendarDay(year: parts.year ?? 0, month: parts.month ?? 0, day: parts.day ?? 0)
  }
}
