import Careers
import Testing
import Typesetting

@Suite struct CalendarDayTests {
  @Test(arguments: [
    (CalendarDay(year: 2026, month: 11, day: 21), "21 November 2026", "2026年11月21日"),
    (CalendarDay(year: 2027, month: 1, day: 2), "2 January 2027", "2027年1月2日"),
    (CalendarDay(year: 2026, month: 13, day: 1), "1 13 2026", "2026年13月1日"),
  ])
  func readsInBothLanguages(_ day: CalendarDay, _ english: String, _ chinese: String) {
    #expect(day.text == Text(english, chinese))
  }
}
