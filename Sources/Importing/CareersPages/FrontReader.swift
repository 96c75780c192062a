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
