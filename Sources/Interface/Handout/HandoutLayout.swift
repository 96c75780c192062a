internal import Canvas
internal import Careers
public import Typesetting

/// The layout of the handout being made.
public struct HandoutLayout: Sendable {
  /// How much of a line and the lines below it is included.
  public enum Mark: Hashable, Sendable {
    case all, some, none
  }

  /// The line above the handout: its title and how much of it is included.
  static let head = 1

  private struct CodeInputs: Hashable {
    var sheet: HandoutSheet
    var room: CodeRoom
  }

  private var derivedLines = Derived<Handout, [HandoutLine]>()
  private var derivedCodes = Derived<CodeInputs, Result<CodeSeries, CodeError>>()
  public let leftOut: Set<HandoutLine.ID>
  public let viewport: Viewport<HandoutLine.ID>
  /// The selected line; nil if there are none.
  public let selection: Selection<HandoutLine.ID>?
  /// The handout as it would be printed or saved now.
  public let sheet: HandoutSheet

  init?(of state: State, in layout: Layout, after former: HandoutLayout?) {
    guard let place = state.handoutPlace, let handout = state.answers.handout(for: state.handoutRequest(for: place)) else { return nil }
    if let former { (derivedLines, derivedCodes) = (former.derivedLines, former.derivedCodes) }
    derivedLines.update(from: handout) { $0.lines }
    let lines = derivedLines.value ?? []
    leftOut = place.leftOut?.intersection(handout.rows) ?? handout.leftOutAtFirst
    let stops = lines.enumerated().map { index, line in Stop(line.id, lines: index..<index + 1) }
    viewport = Viewport(stops: stops, lineCount: stops.count, height: layout.arrangement.body.count - Self.head)
    let first = lines.first.map { Selection($0.id) }
    selection = (place.selection ?? first).map(viewport.settled)
    sheet = HandoutSheet(handout.leaving(out: leftOut), language: state.language, bothLanguages: place.bothLanguages)
    // The whole screen except the hint line.
    let room = CodeRoom(columns: state.size.columns, rows: state.size.rows - 1, form: state.abilities.usesASCII ? .ascii : .halfBlocks)
    derivedCodes.update(from: CodeInputs(sheet: sheet, room: room)) { Self.codes(of: $0.sheet, in: $0.room) }
  }

  public var lines: [HandoutLine] { derivedLines.value ?? [] }
  /// The codes for the language and the size of the screen, or why there are none.
  public var codes: Result<CodeSeries, CodeError> { derivedCodes.value ?? .failure(.noText) }

  private static func codes(of sheet: HandoutSheet, in room: CodeRoom) -> Result<CodeSeries, CodeError> {
    do throws(CodeError) {
      return .success(try CodeSeries(HandoutDigest(of: sheet).text, in: room))
    } catch {
      return .failure(error)
    }
  }

  // MARK: Included lines

  /// How many rows are included, of how many.
  public var count: (taken: Int, total: Int) {
    let total = lines.count { $0.role == .row }
    return (total - leftOut.count, total)
  }

  public func mark(of line: HandoutLine) -> Mark {
    let rows = rows(at: line.id)
    let out = rows.count { leftOut.contains($0) }
    return out == 0 ? .all : out == rows.count ? .none : .some
  }

  /// The rows left out after toggling the selected line and all below it: included if none of them were, else left out.
  var leftOutTurned: Set<HandoutLine.ID> {
    guard let line = lines.first(where: { $0.id == selection?.id }) else { return leftOut }
    let rows = rows(at: line.id)
    return mark(of: line) == .none ? leftOut.subtracting(rows) : leftOut.union(rows)
  }

  private func rows(at id: HandoutLine.ID) -> [HandoutLine.ID] {
    lines.filter { $0.role == .row && id.covers($0.id) }.map(\.id)
  }
}
