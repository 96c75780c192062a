internal import Canvas
internal import Careers
internal import Search
internal import TextLayout

/// The conditions as they are laid out, while they are open.
public struct ConditionsLayout: Sendable {
  /// All that the lines depend on.
  struct Inputs: Hashable, Sendable {
    var conditions: Conditions
    var open: ConditionFacet?
    var edition: Int
  }

  private var inputs: Inputs?
  public private(set) var lines: [ConditionLine] = []
  /// The lines above the facets: how many remain, and what is wrong where nothing does.
  public private(set) var head: [String] = []
  public private(set) var track = Track<ConditionLine.ID>(stops: [], lineCount: 0, height: 1)
  /// Where the selection is: on a line that exists, and in sight.
  public private(set) var standing: Standing<ConditionLine.ID> = ConditionsPlace().standing

  init() {}

  /// - Parameter narrowing: counts what would remain with each choice in sight. Out of sight there may be a hundred.
  init(of state: State, in layout: Layout, after former: ConditionsLayout, counting narrowing: inout Narrowing?) {
    guard state.layers.contains(.conditions), let known = narrowing else { return }
    self = former
    let inputs = Inputs(conditions: state.conditions, open: state.session.conditionsPlace.open, edition: state.answers.edition)
    if inputs != self.inputs {
      self.inputs = inputs
      lines = known.lines(of: state.conditions, open: state.session.conditionsPlace.open)
    }
    let notice = state.emptyingNotice(of: known).map { state.noticeLines($0, width: state.size.columns) } ?? []
    head = [Phrases.remaining(known.count).words(in: state.language)] + notice
    track = Self.track(of: lines, height: layout.arrangement.body.count - head.count)
    standing = lines.isEmpty ? state.session.conditionsPlace.standing : track.settled(state.session.conditionsPlace.standing)
    let top = track.top(for: standing)
    for index in lines.indices.clamped(to: top..<top + track.height) {
      lines[index] = narrowing?.counted(lines[index], under: state.conditions) ?? lines[index]
    }
  }

  /// A facet with a heading above it takes two lines, so that scrolling shows the heading too.
  private static func track(of lines: [ConditionLine], height: Int) -> Track<ConditionLine.ID> {
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
    return Track(stops: stops, lineCount: lines.count, height: height)
  }
}

// MARK: As the panes ask for it

extension State {
  /// Cells on both sides of a notice.
  private static let noticeMargin = 2

  /// What the conditions leave; nil until they are first opened.
  public var narrowing: Narrowing? { layout.narrowing }
  public var showsConditions: Bool { narrowing?.kept != nil }
  /// The lines of the conditions, while they are open.
  public var conditionLines: [ConditionLine] { layout.conditions.lines }
  public var conditionsTrack: Track<ConditionLine.ID> { layout.conditions.track }
  public var conditionsStanding: Standing<ConditionLine.ID> { layout.conditions.standing }

  func noticeLines(_ text: Text, width: Int) -> [String] {
    LineBreaker.wrap(text.words(in: language), to: width - 2 * Self.noticeMargin)
  }
}
