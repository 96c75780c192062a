internal import Careers

extension CareersPage {
  /// Reads how many years of experience are asked for.
  enum YearsReader {
    private static let unit = Vocabulary(of: ["year", "years", "years'", "year's", "yrs", "年"])
    private static let experience = Vocabulary(of: ["experience", "experiences", "經驗", "年資"])
    private static let ranges: Set = ["-", "to", "~", "至", "到", "or", "或"]
    private static let words: [String: Int] = [
      "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10, "一": 1, "兩": 2, "二": 2,
      "三": 3, "四": 4, "五": 5,
      "六": 6, "七": 7, "八": 8, "九": 9, "十": 10,
    ]

    /// Nothing where no experience is asked for, or none in years: "a two-year diploma" isn't experience.
    static func years(in tokens: [Token]) -> YearsOfExperience? {
      guard experience.occurs(in: tokens) else { return nil }
      for match in unit.matches(in: tokens) {
        var end = match.range.lowerBound
        // "3 or more years", "兩年或以上".
        while end > 0, ["more", "or", "以", "上", "+", "(", ")"].contains(tokens[end - 1].folded), number(at: end - 1, in: tokens) == nil {
          end -= 1
        }
        guard let last = number(at: end - 1, in: tokens), last < 100 else { continue }
        guard end > 2, ranges.contains(tokens[end - 2].folded), let first = number(at: end - 3, in: tokens), first <= last else {
          return YearsOfExperience(from: last)
        }
        return YearsOfExperience(from: first, to: last)
      }
      return nil
    }

    private static func number(at place: Int, in tokens: [Token]) -> Int? {
      guard tokens.indices.contains(place) else { return nil }
      return tokens[place].kind == .number ? Int(tokens[place].text) : words[tokens[place].folded]
    }
  }
}
