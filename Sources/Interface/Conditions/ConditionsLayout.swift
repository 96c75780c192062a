internal import Canvas
internal import Careers
internal import Search
internal import TextLayout
internal import Typesetting

/// The layout of the conditions while they are open.
public struct ConditionsLayout: Sendable {
  /// Everything the lines depend on.
  struct Inputs: Hashable, Sendable {
    var conditions: Conditions
    var open: ConditionFacet?
    var edition: Int
  }

  private var inputs: Inputs?
  public private(set) var lines: [ConditionLine] = []
  /// The lines above the facets: how many remain, and why if none do.
  public private(set) var head: [String] = []
  public private(set) var viewport = Viewport<ConditionLine.ID>(stops: [], lineCount: 0, height: 1)
  /// The selection, on an existing line and in view.
  public private(set) var selection: Selection<ConditionLine.ID> = ConditionsPlace().selection

  init() {}

  /// - Parameter filterResult: counts what would remain, but only for the choices in view: a hundred more may be out of view.
  init(of state: State, in layout: Layout, after former: ConditionsLayout, counting filterResult: inout FilterResult?) {
    guard state.layers.contains(.conditions), let known = filterResult else { return }
    self = former
    let inputs = Inputs(conditions: state.conditions, open: state.session.conditionsPlace.open, edition: state.answers.edition)
    if inputs != self.inputs {
      self.inputs = inputs
      lines = known.lines(of: state.conditions, open: state.session.conditionsPlace.open)
    }
    let notice = state.emptyingNotice(of: known).map { state.noticeLines($0, width: state.size.columns) } ?? []
    head = [Phrases.remaining(known.count).words(in: state.language)] + state.groupLines(of: known.count) + notice
    viewport = Self.viewport(of: lines, height: layout.arrangement.body.count - head.count)
    let settled = viewport.settled(state.session.conditionsPlace.selection)
    // A facet is marked on its last line, below its heading: all of it has to be in view.
    selection = lines.isEmpty ? state.session.conditionsPlace.selection : viewport.selecting(settled.id, from: settled)
    let top = viewport.top(for: selection)
    for index in lines.indices.clamped(to: top..<top + viewport.height) {
      lines[index] = filterResult?.counted(lines[index], under: state.conditions) ?? lines[index]
    }
  }

  /// A facet under a heading takes two lines, so that scrolling shows the heading too.
  private static func viewport(of lines: [ConditionLine], height: Int) -> Viewport<ConditionLine.ID> {
    var stops: [Stop<ConditionLine.ID>] = []
    var start = 0
    for (index, line) in lines.enumerated() {
      switch line.content {
      case .group, .rest: continue
      case .facet, .choice:
        stops.append(Stop(line.id, lines: start..<index + 1))
        start = index + 1
      }
    }
    return Viewport(stops: stops, lineCount: lines.count, height: height)
  }
}

// MARK: For the panes

extension State {
  /// Cells on both sides of a notice.
  private static let noticeMargin = 2

  /// The records that the conditions leave; nil until the facts are known.
  public var filterResult: FilterResult? { layout.filterResult }
  public var showsConditions: Bool { filterResult != nil && !conditions.isEmpty }
  /// The lines of the conditions, while they are open.
  public var conditionLines: [ConditionLine] { layout.conditions.lines }
  public var conditionsViewport: Viewport<ConditionLine.ID> { layout.conditions.viewport }
  public var conditionsSelection: Selection<ConditionLine.ID> { layout.conditions.selection }

  /// The groups and their signs in words, or with the signs alone where there is no room; none while nothing is known of the person.
  fileprivate func groupLines(of count: ConditionCount) -> [String] {
    guard !count.groups.isEmpty else { return [] }
    let words = Fit.Group.allCases.compactMap { group in
      glyphs.sign(of: group).map { "\($0) \(self.words(group.title)) \(Wording.grouped(count.groups[group] ?? 0))" }
    }.joined(separator: "  ")
    return [CellWidth.of(words) + 2 * Self.noticeMargin <= size.columns ? words : count.signs(with: glyphs)]
  }

  func noticeLines(_ text: Text, width: Int) -> [String] {
    LineBreaker.wrap(text.words(in: language), to: width - 2 * Self.noticeMargin)
  }
}
