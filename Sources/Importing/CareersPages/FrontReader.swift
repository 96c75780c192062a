internal import Careers
internal import TextLayout

/// Reads the lines before the occupations: a title, the list of names with its groups, the overview.
struct FrontReader {
  private(set) var title: PairedText?
  private(set) var listed: [PairedText] = []
  private(set) var overview: [PairedText] = []
  /// Headings of the list, and empty bullets.
  private(set) var headings: [SourceLine] = []
  private let isBilingual: Bool

  /// - Parameter titles: the titles of the page's occupations.
  init(_ lines: [SourceLine], isBilingual: Bool, titles: [String]) {
    self.isBilingual = isBilingual
    headings = lines.filter { Bullet.read($0.words).rest.isEmpty }
    let items = ListItem.all(in: lines, mayBeFlush: false, isBilingual: isBilingual)
    let names = Set(titles.map(NameFolding.fold))
    let isListWithoutBullets = !items.contains { $0.bullet != nil } && items.contains { names.contains(NameFolding.fold($0.words)) }
    let kinds = Self.kinds(of: items, isListWithoutBullets: isListWithoutBullets)
    add(items, kinds)
  }

  private enum Kind {
    case title, group, name, prose
  }

  /// Cells of the widest name; wider lines are sentences.
  private static let widestName = 100

  private static func isName(_ item: ListItem) -> Bool {
    guard item.words.utf8.count <= widestName * 3, CellWidth.of(item.words) <= widestName else { return false }
    return item.words.last.map { !".。;；:：,，!?！？".contains($0) } ?? false
  }

  private static func kinds(of items: [ListItem], isListWithoutBullets: Bool) -> [Kind] {
    let lastName = items.lastIndex { $0.bullet != nil && isName($0) } ?? -1
    var hasProse = false
    var kinds = items.enumerated().map { place, item -> Kind in
      let below = place + 1 < items.count ? items[place + 1] : nil
      var kind = kind(
        of: item, isInList: place <= lastName || isListWithoutBullets, hasProse: hasProse, isListWithoutBullets: isListWithoutBullets)
      // A line that has a name after it isn't a heading.
      if kind == .group, below?.sources.first == item.sources.last { kind = .name }
      hasProse = hasProse || kind == .prose
      return kind
    }
    // A single line above the list is the page's title, and so is the first of two, and one with only prose below. Others head groups.
    if !isListWithoutBullets, kinds.count(where: { $0 == .group }) == 1 || kinds.prefix(2) == [.group, .group], kinds.first == .group {
      kinds[0] = .title
    }
    if kinds.first == .prose, let first = items.first, first.bullet == nil, isName(first) { kinds[0] = .title }
    return kinds
  }

  private static func kind(of item: ListItem, isInList: Bool, hasProse: Bool, isListWithoutBullets: Bool) -> Kind {
    guard isName(item), isInList else { return .prose }
    if isListWithoutBullets { return .name }
    guard let bullet = item.bullet else { return .group }
    // Numbered lines below a sentence belong to it.
    if hasProse, bullet != .symbol { return .prose }
    return .name
  }

  private mutating func add(_ items: [ListItem], _ kinds: [Kind]) {
    var start = 0
    while start < items.count {
      let end = (start..<items.count).first { kinds[$0] != kinds[start] } ?? items.count
      add(PairedText.all(of: Array(items[start..<end]), isBilingual: isBilingual), kinds[start])
      start = end
    }
  }

  private mutating func add(_ texts: [PairedText], _ kind: Kind) {
    switch kind {
    case .title: title = texts.first
    case .prose: overview += texts
    case .name: listed += texts
    case .group: headings += texts.flatMap(\.sources)
    }
  }
}

/// Distinguishes the title of an occupation from the last line of the section above.
struct TitleFinder {
  /// The names in the list, folded.
  private let listed: Set<String>
  /// Headings within the list, folded.
  private let groups: Set<String>
  private let isBilingual: Bool

  /// Cells of the widest title.
  private static let widest = 150

  /// - Parameter front: the lines before the first section's heading.
  init(front: [SourceLine], isBilingual: Bool) {
    self.isBilingual = isBilingual
    let bullets = front.map { Bullet.read($0.words) }
    listed = Set(zip(front, bullets).filter { $1.bullet != nil }.map { NameFolding.fold(Self.plain($1.rest)) })
    groups = Set(
      zip(front, bullets).dropLast().filter { $1.bullet == nil && Self.isShort($0) }
        .map { NameFolding.fold(Self.plain($1.rest)) })
  }

  /// The words without the sign that expands a group on the page.
  private static func plain(_ words: String) -> String {
    words.hasSuffix(" +") ? String(words.dropLast(2)) : words
  }

  /// The one or two lines at the end that name an occupation.
  ///
  /// - Parameters:
  ///   - section: the section above; nil before the first.
  ///   - isDue: whether the heading below must begin another occupation, since the last one has such a section.
  func title(at lines: [SourceLine], of section: PageSection?, isDue: Bool) -> [SourceLine] {
    guard let last = lines.last, canBeTitle(last, of: section) else { return [] }
    let title = isBilingual ? bilingual(lines, of: section) ?? [last] : [last]
    if isDue || title.contains(where: isListed) { return title }
    return isSurelyTitle(title, after: lines.dropLast(title.count), of: section) ? title : []
  }

  private func isListed(_ line: SourceLine) -> Bool {
    guard Self.isShort(line) else { return false }
    return listed.contains(NameFolding.fold(Bullet.read(line.words).rest))
  }

  /// Whether a line repeats a heading of the list.
  func isGroup(_ line: SourceLine) -> Bool {
    Self.isShort(line) && groups.contains(NameFolding.fold(Bullet.read(line.words).rest))
  }

  private static func isShort(_ line: SourceLine) -> Bool {
    line.words.utf8.count <= widest * 3 && CellWidth.of(line.words) <= widest
  }

  private func canBeTitle(_ line: SourceLine, of section: PageSection?) -> Bool {
    guard Self.isShort(line), let end = line.words.last, !".;:,。；：，、!！?？".contains(end) else { return false }
    let bullet = Bullet.read(line.words).bullet
    if bullet != nil, bullet == .symbol || !isListed(line) { return false }
    if RemarkMarker.isPresent(in: line.words) || isMoney(line.words) || HoursReader.namesHours(line.words) { return false }
    return section != .training || !AwardHeading.isAlone(in: line.words) || isListed(line)
  }

  private func isMoney(_ words: String) -> Bool {
    let text = Text(words, isBilingual: isBilingual)
    return text.readings.contains(where: PayLine.isMoney)
  }

  /// A title in two lines, one in each language.
  private func bilingual(_ lines: [SourceLine], of section: PageSection?) -> [SourceLine]? {
    guard let last = lines.last, let above = lines.dropLast().last, above.number == last.number - 1 else { return nil }
    guard above.words.hasHan != last.words.hasHan, canBeTitle(above, of: section) else { return nil }
    return [above, last]
  }

  /// Whether an ambiguous line is almost certainly a title: it follows a list and isn't an item.
  private func isSurelyTitle(_ title: [SourceLine], after lines: some BidirectionalCollection<SourceLine>, of section: PageSection?)
    -> Bool
  {
    guard let section, let first = title.first, let above = lines.last else { return false }
    guard [.duties, .traits, .entry, .training].contains(section) else { return false }
    let isBelowItem = Bullet.read(above.words).bullet != nil || (section == .training && AwardHeading.isAlone(in: above.words))
    let beginsName = first.words.first.map { $0.isUppercase || $0.isHan || $0.isNumber } ?? false
    // The item above in the other language, without a bullet.
    let isTwin = isBilingual && title.count == 1 && first.words.hasHan != above.words.hasHan
    return isBelowItem && !isTwin && beginsName && first.indent <= above.indent && !isFull(above, section)
  }

  private func isFull(_ line: SourceLine, _ section: PageSection) -> Bool {
    section != .training && line.words.last.map { !".;。；".contains($0) } ?? false && CellWidth.of(line.words) >= ListItem.fullLine
  }
}
