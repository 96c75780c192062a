internal import Canvas
internal import Careers
public import Typesetting

/// What is taken away, as QR codes.
extension State {
  public var codePlace: CodePlace? {
    if case .code(let place) = overlay { place } else { nil }
  }

  /// The whole screen but for the line of hints.
  private var codeRoom: CodeRoom {
    CodeRoom(columns: size.columns, rows: size.rows - 1, form: abilities.usesASCII ? .ascii : .halfBlocks)
  }

  /// The codes for the language and the size of the screen.
  ///
  /// - Throws: ``CodeError`` where they don't fit.
  public func codes(of place: CodePlace) throws(CodeError) -> CodeSeries {
    guard let sheet = sheet(of: place.handout) else { throw .noText }
    return try CodeSeries(HandoutDigest(of: sheet).text, in: codeRoom)
  }

  /// How many codes a handout would take now; nothing where they can't hold it.
  public func codeCount(of place: HandoutPlace) -> Int? { try? codes(of: CodePlace(place)).parts.count }

  mutating func openCodes() {
    if let place = handoutPlace { overlay = .code(CodePlace(place)) }
  }

  mutating func performInCodes(_ command: Command) {
    guard case .code(var place) = overlay else { return }
    switch command {
    case .next, .down, .pageDown: place.index += 1
    case .previous, .up, .pageUp: place.index -= 1
    case .first: place.index = 0
    case .last: place.index = .max
    case .swapGrounds: place.isSwapped.toggle()
    case .leave, .codes:
      overlay = .handout(place.handout)
      return
    default: return
    }
    overlay = .code(place)
  }

  /// The code shown is one that there is, the first where there is room for none: another size or language has more of them, or fewer.
  mutating func settleCodes() {
    guard case .code(var place) = overlay else { return }
    let count = (try? codes(of: place))?.parts.count ?? 1
    place.index = min(max(0, place.index), count - 1)
    overlay = .code(place)
  }
}
