internal import Canvas
public import Careers
internal import Search

/// What the page of what fits a person is made of.
public struct FitRequest: Hashable, Sendable {
  public var conditions: Conditions
  /// The conditions in words, one text each.
  public var words: [Text]
  /// Occupations, the best group first; no more than a page can hold.
  public var ids: [RecordID]
  public var counts: FitCounts
}

extension CommandName {
  public static let fit = Self("fit")
}

extension Command {
  /// What fits a person, as a page.
  static let fit = fit(by: ["e"])
  static let fitFromConditions = fit(by: [.tab, "e"])

  private static func fit(by keys: [Key]) -> Command {
    Command(.fit, keys, Text("what fits me: each occupation, and why", "甚麼適合我：各職業及原因"), hint: Text("what fits", "適合我的")) {
      $0.openFit()
    }
  }
}

extension State {
  /// The most occupations on the page.
  private static let longestFit = 100

  fileprivate mutating func openFit() {
    if layers.last == .conditions { closeTop() }
    session.trail.visit(.detail(DetailPlace(.fit)))
  }

  /// Whether the page in view is that of what fits.
  var isShowingFit: Bool { trail.current.page == .fit }

  /// Nil until the facts are known.
  func fitRequest(in layout: Layout) -> FitRequest? {
    guard let filterResult = layout.filterResult else { return nil }
    return FitRequest(
      conditions: conditions, words: conditions.list.map { title(of: $0) },
      ids: filterResult.fitting.prefix(Self.longestFit).map { listing.table.id(of: $0) }, counts: filterResult.fitCounts)
  }
}

extension IndexedLibrary {
  func fit(_ request: FitRequest) throws -> Presentation {
    let records = try request.ids.compactMap(record)
    let occupations = records.compactMap { if case .occupation(let occupation) = $0 { occupation } else { nil } }
    let context = try context(for: records, profile: request.conditions.profile)
    return Presentation(
      of: FitAnswer(of: occupations, by: request.conditions, in: context), words: request.words, counts: request.counts, in: context)
  }
}
