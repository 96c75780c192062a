package import Careers
package import Catalogue

/// A vocational qualifications pathway as its document states it, in Traditional Chinese.
package struct PathwayDocument: Hashable, Sendable {
  /// The field of work; nil if no line names it.
  package var title: Text?
  /// The year or version in brackets after the title.
  package var edition: String?
  /// The lines from the first to the last that isn't blank.
  package var lines: ClosedRange<Int>?
  /// From the highest down, as printed.
  package var levels: [StatedLevel]
}

/// A level of work.
package struct StatedLevel: Stated {
  package var draft = Draft<Level>()
  /// The lines of its heading, description and job titles; nil if the text has only its table.
  package var lines: ClosedRange<Int>?
  package var jobTitles: [Statement] = []
  package var areas: [StatedArea] = []
  /// The routes of a cell that serves the whole level; each task has them too. Empty if tasks have cells of their own.
  package var routes: [Route] = []

  package var tasks: [StatedTask] { areas.flatMap(\.tasks) }
}

/// A functional area of a level, over all its pages. Its name is absent if the text begins after it.
package struct StatedArea: Stated {
  package var draft = Draft<FunctionalArea>()
  package var tasks: [StatedTask]
}

/// A key task of a functional area, from its number to its last code, with its own routes or its level's.
package struct StatedTask: Stated {
  package var draft = Draft<KeyTask>()
  /// In the order of the table; empty if names and codes can't be paired.
  package var units: [StatedUnit]
}

/// A unit of competency that a key task needs.
package struct StatedUnit: Stated {
  package var draft = Draft<UnitOfCompetency>()
  /// The lines from its name to its code.
  package var lines: ClosedRange<Int>?

  /// The level in its code, or nil if the code has none.
  package var qfLevel: QFLevel? { draft.id.flatMap { UnitOfCompetency.qfLevel(ofCode: $0.rawValue) } }
}
