public import Typesetting

/// What is about to be taken away: which of its lines are taken in, and where among them somebody is.
public struct HandoutPlace: Hashable, Sendable {
  /// How much of what stands at and below a line is taken in.
  public enum Mark: Hashable, Sendable {
    case all, some, none
  }

  public let subject: HandoutSubject
  public var bothLanguages: Bool
  /// Absent until the library has answered.
  public internal(set) var handout: Handout?
  public internal(set) var lines: [HandoutLine] = []
  public internal(set) var leftOut: Set<HandoutLine.ID> = []
  /// The line selected; absent while there are none.
  public internal(set) var standing: Standing<HandoutLine.ID>?

  init(_ subject: HandoutSubject, bothLanguages: Bool) {
    self.subject = subject
    self.bothLanguages = bothLanguages
  }

  /// Takes in the answer, and leaves out what was left out before, else what is left out at first.
  mutating func take(_ handout: Handout, leavingOut chosen: Set<HandoutLine.ID>?) {
    self.handout = handout
    lines = handout.lines
    leftOut = chosen?.intersection(handout.rows) ?? handout.leftOutAtFirst
    standing = standing ?? lines.first.map { Standing($0.id) }
  }

  /// Asks the library again, as its catalogue is another one.
  func anew() -> HandoutPlace {
    var place = self
    place.handout = nil
    return place
  }

  /// How many rows are taken in, of how many.
  public var count: (taken: Int, total: Int) {
    let total = lines.count { $0.role == .row }
    return (total - leftOut.count, total)
  }

  public func mark(of line: HandoutLine) -> Mark {
    let rows = rows(at: line.id)
    let out = rows.count { leftOut.contains($0) }
    return out == 0 ? .all : out == rows.count ? .none : .some
  }

  /// Leaves out what is selected and all that stands below it; where nothing of it is taken in, takes it in.
  mutating func turnSelected() {
    guard let line = lines.first(where: { $0.id == standing?.id }) else { return }
    let rows = rows(at: line.id)
    if mark(of: line) == .none { leftOut.subtract(rows) } else { leftOut.formUnion(rows) }
  }

  private func rows(at id: HandoutLine.ID) -> [HandoutLine.ID] {
    lines.filter { $0.role == .row && id.covers($0.id) }.map(\.id)
  }
}
