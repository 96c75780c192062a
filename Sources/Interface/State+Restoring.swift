public import Careers

extension State {
  /// The arguments that lead back to this place.
  public var restoringArguments: [String] {
    let open = trail.current.pane == .compare ? nil : shownPage?.id ?? nearestRecord
    return (open.map { ["--open", $0.rawValue] } ?? [])
      + (session.marks.isEmpty ? [] : ["--compare", session.marks.map(\.rawValue).joined(separator: ",")])
      + ["--language", language.rawValue]
  }

  /// On a heading: the first record below it, lest the marks alone open the comparison.
  private var nearestRecord: RecordID? {
    items.firstRecord(from: layout.lists.standing?.id ?? 0)
  }

  /// Goes to the place that arguments name: a page, or the comparison where none is named.
  ///
  /// - Parameters:
  ///   - open: a record that exists.
  ///   - compare: records that exist and can be compared, no more than a comparison takes; none to leave what is marked.
  public mutating func restore(open: RecordID?, compare: [RecordID]) {
    if !compare.isEmpty { session.marks = Marks(compare) }
    if let open {
      reveal(open)
      session.trail.visit(.detail(DetailPlace(open)))
    } else if Comparison.sizes.contains(compare.count) {
      session.comparison.isOpen = true
      session.trail.visit(.compare)
    }
  }
}
