internal import Careers
internal import TextLayout

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
