internal import Canvas
internal import Careers
internal import Search
internal import TextLayout

/// The conditions as they are laid out now, and what they say above the lists.
extension State {
  /// Cells on both sides of a notice.
  private static let noticeMargin = 2

  // MARK: The conditions themselves

  /// The lines above the facets: how many remain, and what is wrong where nothing does.
  public var conditionsHead: [String] {
    let notice = emptyingNotice.map { wrapped($0, to: size.columns) } ?? []
    return (remaining.map { [$0.words(in: language)] } ?? []) + notice
  }

  /// A facet with a heading above it takes two lines, so that scrolling shows the heading too.
  public var conditionsTrack: Track<ConditionLine.ID> {
    var stops: [Stop<ConditionLine.ID>] = []
    var start = 0
    for (index, line) in conditionLines.enumerated() {
      switch line.content {
      case .group, .rest: continue
      case .facet, .choice:
        stops.append(Stop(line.id, lines: start..<index + 1))
        start = index + 1
      }
    }
    return Track(stops: stops, lineCount: conditionLines.count, height: arrangement.body.count - conditionsHead.count)
  }

  // MARK: Above the lists

  public var showsConditions: Bool { narrowing?.kept != nil }

  /// Why nothing is left, and the key that helps, in lines for the list's pane; none where something is.
  public var listNotice: [String] {
    guard let notice = browse.filter.isEmpty ? emptyingNotice : hiddenMatchesNotice else { return [] }
    return wrapped(notice, to: arrangement.width(of: .browse))
  }

  /// How many rows stand above those of the lists: what is sought, the conditions, and a notice.
  public var listHead: Int { (showsFilter ? 1 : 0) + (showsConditions ? 1 : 0) + listNotice.count }

  private func wrapped(_ text: Text, to columns: Int) -> [String] {
    LineBreaker.wrap(text.words(in: language), to: columns - 2 * Self.noticeMargin)
  }

  private var hiddenMatchesNotice: Text? {
    browse.hiddenMatches > 0 ? Phrases.matchesHidden(browse.hiddenMatches, browse.filter, isTyping: browse.isTyping) : nil
  }
}
