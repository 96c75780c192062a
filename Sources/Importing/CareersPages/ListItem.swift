internal import Careers
internal import TextLayout

/// A sign or number that begins an item of a list.
enum Bullet: Hashable, Sendable {
  case symbol
  case number(Int?)

  /// Signs that are printed only as bullets. Those of symbol fonts have become "•" (``SourceLine``).
  private static let round: Set<Character> = ["•", "●", "○", "◦", "▪", "·", "‧", "∙", "・", "►", "➢", "✓", "⁃"]
  /// Careers pages print them before headings, too.
  private static let square: Set<Character> = ["■", "□", "◆"]
  private static let symbols = round.union(["-", "–", "—", "−", "*"])

  /// Whether a character is only ever printed as a bullet.
  static func isPrinted(_ character: Character) -> Bool { round.contains(character) || square.contains(character) }

  /// The bullet that words begin with, and the words after it.
  static func read(_ words: String) -> (bullet: Bullet?, rest: String) {
    guard let first = words.first, mayBegin(first) else { return (nil, words) }
    if symbols.contains(first) { return symbol(first, in: words) }
    return numbered(words) ?? (nil, words)
  }

  /// Most lines begin with a capital letter or a Chinese character that is no numeral.
  private static func mayBegin(_ first: Character) -> Bool {
    if let ascii = first.asciiValue { return !(UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(ascii) }
    return !first.isHan || first.isNumber || numerals.contains(first)
  }

  /// "-5" and "**word**" aren't items; "-word" and "•word" are.
  private static func symbol(_ mark: Character, in words: String) -> (bullet: Bullet?, rest: String) {
    let following = words.dropFirst()
    guard let next = following.first else { return (.symbol, "") }
    if symbols.contains(next) || (next.isNumber && mark != "•" && mark != "●") || (mark == "*" && next == "*") { return (nil, words) }
    return (.symbol, String(following.drop { $0 == " " }))
  }

  /// "1.", "1)", "(1)", "(a)", "a)", "(i)", "一、", "（一）".
  private static func numbered(_ words: String) -> (bullet: Bullet?, rest: String)? {
    let head = words.prefix(6)
    let isBracketed = head.first.map("(（".contains) ?? false
    let number = (isBracketed ? head.dropFirst() : head).prefix { $0.isNumber || $0.isASCII && $0.isLowercase || numerals.contains($0) }
    guard !number.isEmpty, number.count < 4, let close = head[number.endIndex...].first else { return nil }
    guard (isBracketed ? ")）" : ".)、．）").contains(close), isOneKind(number) else { return nil }
    let following = words[words.index(after: number.endIndex)...]
    // "1.5 hours" isn't an item.
    guard let next = following.first, isBracketed || next == " " || (close != "." && !next.isNumber) || next.isHan else { return nil }
    if !isBracketed, close == ".", number.first?.isLetter == true, number.count > 1, !numerals.contains(number[number.startIndex]) {
      return nil
    }
    return (.number(Int(number)), String(following.drop { $0 == " " }))
  }

  private static let numerals = "一二三四五六七八九十"

  private static func isOneKind(_ number: Substring) -> Bool {
    number.allSatisfy { $0.isASCII && $0.isNumber } || number.allSatisfy(numerals.contains)
      || (number.allSatisfy { $0.isASCII && $0.isLowercase } && (number.count == 1 || number.allSatisfy("ivx".contains)))
  }
}

/// An item of a list or a line of prose: its words without the bullet, and the lines that it is printed on.
struct ListItem: Hashable {
  var words: String
  let bullet: Bullet?
  let indent: Int
  var sources: [SourceLine]

  var lines: ClosedRange<Int> { sources.lineRange ?? 0...0 }

  /// The width in cells from which a line may have been wrapped.
  static let fullLine = 60
}

extension ListItem {
  /// The items of a section. A line that continues the item above is joined to it.
  ///
  /// - Parameter mayBeFlush: whether a line at the left margin may continue an item that fills its line.
  static func all(in lines: [SourceLine], mayBeFlush: Bool, isBilingual: Bool) -> [ListItem] {
    var items: [ListItem] = []
    for line in lines {
      let parts = parts(of: line)
      if let part = parts.first, parts.count == 1, let last = items.indices.last,
        items[last].continues(with: part, at: line, mayBeFlush: mayBeFlush, isBilingual: isBilingual)
      {
        Wrapping.extend(&items[last].words, with: part.words)
        items[last].sources.append(line)
      } else {
        items += parts
      }
    }
    return items.filter { !$0.words.isEmpty }
  }

  /// One item, or one for each column that begins with a bullet.
  private static func parts(of line: SourceLine) -> [ListItem] {
    var columns: [String] = []
    for column in line.columns {
      if columns.isEmpty || Bullet.read(column).bullet == .symbol {
        columns.append(column)
      } else {
        columns[columns.count - 1] += "  " + column
      }
    }
    return columns.map { column in
      let (bullet, rest) = Bullet.read(column)
      return ListItem(words: rest, bullet: bullet, indent: line.indent, sources: [line])
    }
  }

  private func continues(with part: ListItem, at line: SourceLine, mayBeFlush: Bool, isBilingual: Bool) -> Bool {
    guard bullet != nil, part.bullet == nil, let last = sources.last, line.number == last.number + 1 else { return false }
    if RemarkMarker.isPresent(in: line.words) { return false }
    // The other language is a text of its own.
    if isBilingual, last.words.hasHan != line.words.hasHan { return false }
    if line.indent > indent || line.words.first?.isLowercase == true { return true }
    return mayBeFlush && isUnfinished && CellWidth.of(last.words) >= Self.fullLine
  }

  private var isUnfinished: Bool { words.last.map { !".;:。；：!！?？".contains($0) } ?? false }

  /// The item without the word that marks it as a remark.
  var withoutMarker: ListItem {
    ListItem(words: RemarkMarker.rest(of: words) ?? words, bullet: bullet, indent: indent, sources: sources)
  }
}

/// Items that say the same in one language or both.
struct PairedText {
  let text: Text
  let items: [ListItem]

  var sources: [SourceLine] { items.flatMap(\.sources) }
  var isItem: Bool { items.contains { $0.bullet != nil } }
  var lines: ClosedRange<Int> { sources.lineRange ?? 0...0 }
  var statement: Statement { Statement(text: text, lines: lines) }
}

extension PairedText {
  /// The items of a section as texts. On a bilingual page, languages are paired if they alternate or follow each other in equal runs.
  static func all(of items: [ListItem], isBilingual: Bool) -> [PairedText] {
    guard isBilingual else { return items.map { PairedText(text: Text(inOneLanguage: $0.words), items: [$0]) } }
    if let runs = runs(of: items) { return runs }
    let missing = items.map { Text(bilingual: $0.words).missing.first }
    let english = missing.count { $0 == .traditionalChinese }
    let chinese = missing.count { $0 == .english }
    // A few items are mere product names; of languages that alternate, each has about half.
    let areAlternating = 3 * min(chinese, english) >= chinese + english
    var texts: [PairedText] = []
    var place = 0
    while place < items.count {
      let next = place + 1
      let isPair = areAlternating && next < items.count && missing[place] != nil && missing[place]?.other == missing[next]
      let group = Array(items[place...(isPair ? next : place)])
      texts.append(isPair ? pair(group) : PairedText(text: Text(bilingual: items[place].words), items: group))
      place += group.count
    }
    return texts
  }

  /// All of one language, then all of the other.
  private static func runs(of items: [ListItem]) -> [PairedText]? {
    let half = items.count / 2
    guard items.count % 2 == 0, half > 1, let first = items.first?.words.hasHan else { return nil }
    guard items[..<half].allSatisfy({ $0.words.hasHan == first }), items[half...].allSatisfy({ $0.words.hasHan != first }) else {
      return nil
    }
    return (0..<half).map { pair([items[$0], items[$0 + half]]) }
  }

  private static func pair(_ items: [ListItem]) -> PairedText {
    let english = items.first { !$0.words.hasHan }?.words
    let chinese = items.first { $0.words.hasHan }?.words
    return PairedText(text: Text(english: english, traditionalChinese: chinese), items: items)
  }

  /// The names on one line without bullets, each by itself: "Patient, careful", "細心、有耐性".
  var enumerated: [Statement] {
    let marks: Set<Character> = words.hasHan ? ["、", "，", "；"] : [",", ";"]
    let names = words.split { marks.contains($0) }.map { String($0.drop { $0 == " " }) }
    guard !isItem, items.count == 1, text.missing.count == 1, names.count > 1, names.allSatisfy(Self.isName) else { return [statement] }
    return names.map { Statement(text: Text(inOneLanguage: $0), lines: lines) }
  }

  private var words: String { items.first?.words ?? "" }

  private static func isName(_ words: String) -> Bool {
    words.hasHan ? words.count < 12 : words.split(separator: " ").count < 5
  }
}
