internal import Careers
internal import TextLayout

extension CareersPage {
  /// Reads what stands before the occupations: a title, the list of names with its groups, the overview.
  struct FrontReader {
    private(set) var title: Paired?
    private(set) var listed: [(value: Listed, sources: [SourceLine])] = []
    private(set) var overview: [Paired] = []
    /// Headings of the list, and bullets with nothing behind them.
    private(set) var headings: [SourceLine] = []
    private let isBilingual: Bool

    /// - Parameter titles: the titles of the page's occupations.
    init(_ lines: [SourceLine], isBilingual: Bool, titles: [String]) {
      self.isBilingual = isBilingual
      headings = lines.filter { Bullet.read($0.words).rest.isEmpty }
      let items = Item.all(in: lines, mayBeFlush: false, isBilingual: isBilingual)
      let names = Set(titles.map(NameFolding.fold))
      let isListWithoutBullets = !items.contains { $0.bullet != nil } && items.contains { names.contains(NameFolding.fold($0.words)) }
      let kinds = Self.kinds(of: items, isListWithoutBullets: isListWithoutBullets)
      take(items, kinds)
    }

    private enum Kind {
      case title, group, name, prose
    }

    /// A line that is so wide, in cells, is a sentence.
    private static let widestName = 100

    private static func isName(_ item: Item) -> Bool {
      guard item.words.utf8.count <= widestName * 3, CellWidth.of(item.words) <= widestName else { return false }
      return item.words.last.map { !".。;；:：,，!?！？".contains($0) } ?? false
    }

    private static func kinds(of items: [Item], isListWithoutBullets: Bool) -> [Kind] {
      let lastName = items.lastIndex { $0.bullet != nil && isName($0) } ?? -1
      var hasProse = false
      var kinds = items.enumerated().map { place, item -> Kind in
        let below = place + 1 < items.count ? items[place + 1] : nil
        var kind = kind(
          of: item, isInList: place <= lastName || isListWithoutBullets, hasProse: hasProse, isListWithoutBullets: isListWithoutBullets)
        // What shares its line with a name heads nothing.
        if kind == .group, below?.sources.first == item.sources.last { kind = .name }
        hasProse = hasProse || kind == .prose
        return kind
      }
      // The one line above a list is the page's title; one of several is a group's. So is the first of two, and one with nothing but prose below.
      if !isListWithoutBullets, kinds.count(where: { $0 == .group }) == 1 || kinds.prefix(2) == [.group, .group], kinds.first == .group {
        kinds[0] = .title
      }
      if kinds.first == .prose, let first = items.first, first.bullet == nil, isName(first) { kinds[0] = .title }
      return kinds
    }

    private static func kind(of item: Item, isInList: Bool, hasProse: Bool, isListWithoutBullets: Bool) -> Kind {
      guard isName(item), isInList else { return .prose }
      if isListWithoutBullets { return .name }
      guard let bullet = item.bullet else { return .group }
      // Numbered lines below a sentence are its own.
      if hasProse, bullet != .symbol { return .prose }
      return .name
    }

    private mutating func take(_ items: [Item], _ kinds: [Kind]) {
      var start = 0
      while start < items.count {
        let end = (start..<items.count).first { kinds[$0] != kinds[start] } ?? items.count
        take(paired(Array(items[start..<end]), isBilingual: isBilingual), kinds[start])
        start = end
      }
    }

    private mutating func take(_ texts: [Paired], _ kind: Kind) {
      switch kind {
      case .title: title = texts.first
      case .prose: overview += texts
      case .name: listed += texts.map { (Listed(title: $0.text, lines: $0.lines), $0.sources) }
      case .group: headings += texts.flatMap(\.sources)
      }
    }
  }
}
