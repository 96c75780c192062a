internal import App
internal import Canvas
internal import Careers
internal import TextLayout
internal import Typesetting

/// One row of the lists: marks, the title, and on the right what helps to choose.
struct ListRow {
  /// From this width on, there is room to name the entry qualification.
  private static let widthForEntry = 56
  /// From this width on, there is room for the name in the source's list.
  private static let widthForListedName = 84
  private static let entryWidth = 22
  private static let listedWidth = 22
  private static let payWidth = 10
  /// Pay, level and the caption over both, where other columns stand before them.
  private static let captionWidth = 14
  private static let levelWidth = 2

  let state: State
  let item: ListedItem
  /// Cells.
  let width: Int

  func draw(on canvas: inout Canvas, at position: Position) {
    let facts = facts
    let end = position.column + width - 1
    let factsStart = max(position.column + 2, end - CellWidth.of(facts))
    canvas.write(facts, at: Position(column: factsStart, row: position.row), style: factStyle, limit: end)
    if isMarked {
      canvas.write(state.glyphs.marked, at: Position(column: position.column + 1, row: position.row), style: .strong)
    }
    let titleStart = position.column + 2 + 2 * max(0, item.depth - 1)
    let room = (facts.isEmpty ? end : factsStart - 1) - titleStart
    canvas.write(
      Truncation.fit(title, to: room, ellipsis: state.glyphs.ellipsis), at: Position(column: titleStart, row: position.row),
      style: titleStyle)
  }

  private var isMarked: Bool {
    item.summary.map { state.shortlist.contains($0.id) } ?? false
  }

  private var titleStyle: Style {
    switch item.content {
    case .group: .strong
    case .record: .plain
    case .unpaged: .dim
    }
  }

  private var factStyle: Style {
    if case .record = item.content { .plain } else { .dim }
  }

  // MARK: The title

  private var title: String {
    let fold = item.isOpen.map { ($0 ? state.glyphs.open : state.glyphs.folded) + " " } ?? ""
    switch item.content {
    case .group(let group, let shown, let total):
      return fold + state.words(group.title) + " " + (state.browse.filter.isEmpty ? "\(total)" : "\(shown)/\(total)")
    case .record(let summary): return fold + (summary.kind == .unit ? summary.id.rawValue + " " : "") + name(of: summary.title)
    case .unpaged(let title): return fold + name(of: title)
    }
  }

  private func name(of text: Text) -> String { OurMark.words(text, in: state.language, marking: false) }

  // MARK: Facts

  private var captionWidth: Int {
    width >= Self.widthForEntry ? Self.captionWidth : Self.payWidth + Self.levelWidth
  }

  private var facts: String {
    switch item.content {
    case .group(let group, _, _): caption(of: group)
    case .record(let summary): facts(of: summary)
    case .unpaged: state.words(Phrases.listedWithoutPage)
    }
  }

  /// What the columns below mean, or how they are sorted.
  private func caption(of group: ListGroup) -> String {
    guard item.isOpen == true else { return "" }
    if state.browse.sort != .source, group != .pathways { return state.words(state.browse.sort.caption) }
    switch group {
    case .occupations:
      let listed = width >= Self.widthForListedName ? field(Text("listed as", "列為"), Self.listedWidth) + "  " : ""
      let entry = width >= Self.widthForEntry ? field(Text("to enter", "入職資歷"), Self.entryWidth) : ""
      return listed + entry + payCaption
    case .pathways: return state.words(Text("QF of units", "單元級別"))
    case .units, .qualifications: return state.words(Text("QF", "級"))
    case .courses, .traits: return ""
    }
  }

  /// Over pay and level, in the narrowest list wider than both.
  private var payCaption: String {
    let words = state.words(Text("HK$ a month QF", "每月港元 級"))
    return width >= Self.widthForEntry ? Truncation.pad(words, to: captionWidth, alignment: .trailing) : words
  }

  private func facts(of summary: Summary) -> String {
    switch summary.kind {
    case .occupation: occupationFacts(of: summary)
    case .pathway, .level: QFScale(label: Text(), levels: summary.qfLevels).drawing(with: state.glyphs)
    case .unit, .qualification: level(of: summary)
    case .institution, .trait: summary.count.map { "\($0)" } ?? ""
    case .jobTitle, .course: ""
    }
  }

  private func occupationFacts(of summary: Summary) -> String {
    let listed = width >= Self.widthForListedName ? listedName(of: summary) + "  " : ""
    let entry = width >= Self.widthForEntry ? field(summary.entry ?? Text("not stated", "沒有列明"), Self.entryWidth) : ""
    let pay = Truncation.pad(pay(of: summary), to: captionWidth - Self.levelWidth, alignment: .trailing)
    return listed + entry + pay + Truncation.pad(level(of: summary), to: Self.levelWidth, alignment: .trailing)
  }

  private func listedName(of summary: Summary) -> String {
    field(summary.listedAs.first ?? Text(), Self.listedWidth)
  }

  private func field(_ text: Text, _ width: Int) -> String {
    Truncation.pad(text.words(in: state.language), to: width, ellipsis: state.glyphs.ellipsis)
  }

  /// “12k–27k+”: the plus is an open end.
  private func pay(of summary: Summary) -> String {
    guard let pay = summary.pay else { return state.glyphs.dot }
    let figures = [pay.lowest, pay.highest].map(Self.thousands)
    let range = pay.lowest == pay.highest ? figures[0] : figures.joined(separator: "–")
    return range + (pay.isOpenEnded ? "+" : "")
  }

  /// 33350 as “33k”, 9500 as “9.5k”: near enough to choose by.
  private static func thousands(_ figure: Int) -> String {
    PayBar.label(figure < 10_000 ? figure : (figure + 500) / 1_000 * 1_000, in: .english)
  }

  private func level(of summary: Summary) -> String {
    summary.qfLevels.min().map { "\($0.rawValue)" } ?? state.glyphs.dot
  }
}

extension SortOrder {
  /// The order in a few cells.
  fileprivate var caption: Text {
    switch self {
    case .source: Text()
    case .title: Text("by title", "按名稱")
    case .startingPay: Text("by starting pay", "按起薪")
    case .topPay: Text("by top pay", "按最高薪酬")
    case .entry: Text("by entry level", "按入職資歷")
    }
  }
}
