internal import Canvas
public import Careers
internal import Search
internal import Typesetting

/// The way to a record: from another, or from the profile alone.
public struct RouteSubject: Codable, Hashable, Sendable {
  public var from: RecordID?
  public var to: RecordID

  /// Both ends.
  var ids: [RecordID] { [from, to].compactMap(\.self) }
}

/// What the page of a way is made of.
public struct RouteRequest: Hashable, Sendable {
  public var subject: RouteSubject
  public var profile: Profile
}

extension Context {
  public static let route = RoutePage.context
}

extension CommandName {
  public static let route = Self("route")
  public static let tick = Self("tick")
}

extension Command {
  static let route = Command(
    .route, ["r"], Text("how do I get there? from my work, or from another marked record", "如何達到？由現職或另一已選項目出發"),
    hint: Text("get there", "如何達到"), unavailable: { $0.reasonAgainstRoute }, run: { $0.openRoute() })
}

/// The page of a way: as any page, but Space says which units are held.
enum RoutePage: Feature {
  static let context = Context("route", Text("On the way to a job", "在「如何達到」頁"), of: Self.self)

  static let commands = Page.table(pagesBySpace: false, besides: [tick])

  private static let tick = Command(
    .tick, [" "], Text("say that you hold the selected unit, or don’t", "表明已具備所選單元，或取消"), hint: Text("I hold it", "已具備"),
    unavailable: { $0.selectedUnit == nil ? Phrases.selectUnit : nil }, run: { $0.tickUnit() })

  static func hints(in state: State) -> [CommandName] { [.open, .leave, .help, .tick, .next, .conditions, .handOut] }
}

extension State {
  var reasonAgainstRoute: Text? {
    if trail.current == .browse, let reason = reasonAgainstRow { return reason }
    guard let id = routeTarget, let summary = listing.summary(id) else { return Phrases.selectRecord }
    return summary.kind.isComparable ? nil : Phrases.noRouteTo(summary.kind)
  }

  /// The selected link if it is a job, else the record of the page or row.
  private var routeTarget: RecordID? { markable }

  /// From the work that the person named, or the first other record marked.
  fileprivate mutating func openRoute() {
    guard let target = routeTarget else { return }
    let from = conditions.profile.worksAs.flatMap { $0 == target ? nil : $0 } ?? session.marks.first { $0 != target }
    session.trail.visit(.detail(DetailPlace(.route(RouteSubject(from: from, to: target)))))
  }

  fileprivate var selectedUnit: RecordID? {
    guard let link = selectedLink, listing.summary(link)?.kind == .unit else { return nil }
    return link
  }

  /// A unit that the work implies is taken off by saying that it is lacking.
  fileprivate mutating func tickUnit() {
    guard let code = selectedUnit else { return }
    let (held, lacking) = (Condition(.unit(code)), Condition(.lacking(code)))
    if conditions.list.contains(held) {
      set(conditions.removing(held))
    } else if conditions.list.contains(lacking) {
      set(conditions.removing(lacking))
    } else {
      set(conditions.adding(isHeldOnPage(code) ? lacking : held))
    }
  }

  /// Whether the page in view says that a unit is held.
  private func isHeldOnPage(_ code: RecordID) -> Bool {
    layout.page?.presentation.sections.flatMap(\.rows).contains { row in
      if case .link(code, _, _) = row.content { row.isHeld == true } else { false }
    } ?? false
  }
}

extension Phrases {
  static let selectUnit = Text("Select a unit first: Tab goes to the next.", "請先選擇一個單元：按 Tab 到下一個。")

  static func noRouteTo(_ kind: RecordKind) -> Text {
    Text(
      "No way leads to \(kind.article) \(kind.title.words(in: .english).lowercased()): select an occupation, a level or a job title.",
      "沒有途徑通往\(kind.title.words(in: .traditionalChinese))：請選擇職業、級別或職位。")
  }
}

extension IndexedLibrary {
  /// - Returns: nil if a record is no longer in the catalogue.
  func route(_ request: RouteRequest) throws -> Presentation? {
    guard let goal = try record(request.subject.to) else { return nil }
    let to = try RouteEnd(goal, as: .goal)
    let from = try request.subject.from.flatMap(record).map { try RouteEnd($0, as: .start) }
    let records = try routeRecords(from: from, to: to)
    return Presentation(of: try RoutePlan(from: from, to: to, for: request.profile, in: records), in: records.context)
  }
}
