internal import Careers

extension CareersPage {
  /// Words in one language or both, and the items that they come from.
  struct Paired {
    let text: Text
    let items: [Item]

    var sources: [SourceLine] { items.flatMap(\.sources) }
    var isItem: Bool { items.contains { $0.bullet != nil } }

    var lines: ClosedRange<Int> { sources.lineRange ?? 0...0 }

    var statement: Statement { Statement(text: text, lines: lines) }
  }

  /// The items of a section as texts. Of a page in two languages, items that stand in turns, or in two runs of the same length, are one text each.
  static func paired(_ items: [Item], isBilingual: Bool) -> [Paired] {
    guard isBilingual else { return items.map { Paired(text: text($0.words), items: [$0]) } }
    if let runs = runs(of: items) { return runs }
    let single = items.map { bilingualText($0.words) }.map { $0.missing.first }
    let english = single.count { $0 == .traditionalChinese }
    let chinese = single.count { $0 == .english }
    // Here and there a bullet is but a product's name; in turns, about half of them are in either language.
    let isInTurns = 3 * min(chinese, english) >= chinese + english
    var texts: [Paired] = []
    var place = 0
    while place < items.count {
      let next = place + 1
      let isPair = isInTurns && next < items.count && single[place] != nil && single[place]?.other == single[next]
      let group = Array(items[place...(isPair ? next : place)])
      texts.append(isPair ? pair(group) : Paired(text: bilingualText(items[place].words), items: group))
      place += group.count
    }
    return texts
  }

  /// All of one language, then all of the other.
  private static func runs(of items: [Item]) -> [Paired]? {
    let half = items.count / 2
    guard items.count % 2 == 0, half > 1, let first = items.first?.words.hasHan else { return nil }
    guard items[..<half].allSatisfy({ $0.words.hasHan == first }), items[half...].allSatisfy({ $0.words.hasHan != first }) else {
      return nil
    }
    return (0..<half).map { pair([items[$0], items[$0 + half]]) }
  }

  private static func pair(_ items: [Item]) -> Paired {
    let english = items.first { !$0.words.hasHan }?.words
    let chinese = items.first { $0.words.hasHan }?.words
    return Paired(text: Text(english: english, traditionalChinese: chinese), items: items)
  }
}

extension CareersPage.Paired {
  /// Each of several names on one line without bullets: "Patient, careful", "細心、有耐性".
  var enumerated: [Statement] {
    let marks: Set<Character> = words.hasHan ? ["、", "，", "；"] : [",", ";"]
    let names = words.split { marks.contains($0) }.map { String($0.drop { $0 == " " }) }
    guard !isItem, items.count == 1, text.missing.count == 1, names.count > 1, names.allSatisfy(Self.isName) else { return [statement] }
    return names.map { Statement(text: CareersPage.text($0), lines: lines) }
  }

  private var words: String { items.first?.words ?? "" }

  private static func isName(_ words: String) -> Bool {
    words.hasHan ? words.count < 12 : words.split(separator: " ").count < 5
  }
}
