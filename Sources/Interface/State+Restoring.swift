public import Careers

extension State {
  /// The command-line arguments that lead back to this place, with every mark.
  public var restoringArguments: [String] {
    let open = trail.current.pane == .compare ? nil : shownPage?.id ?? nearestRecord
    return (open.map { ["--open", $0.rawValue] } ?? [])
      + (session.marks.isEmpty ? [] : ["--compare", session.marks.map(\.rawValue).joined(separator: ",")])
      + ["--language", language.rawValue]
  }

  /// The selected record, or the first one below: with marks alone, the arguments would open the comparison.
  private var nearestRecord: RecordID? {
    items.firstRecord(from: layout.lists.selection?.id ?? 0)
  }

  /// Goes to the place that arguments name: a page, or the comparison if no page is named.
  ///
  /// - Parameters:
  ///   - open: an existing record.
  ///   - compare: existing, comparable records to mark, each once, no more than ``Marks/limit``; empty to leave the marks alone.
  public mutating func restore(open: RecordID?, compare: [RecordID]) {
    if !compare.isEmpty { session.changeMarks { $0 = Marks(compare) } }
    if let open {
      reveal(open)
      session.trail.visit(.detail(DetailPlace(open)))
    } else if !compare.isEmpty, session.canCompare {
      session.trail.visit(.compare)
    }
  }
}
