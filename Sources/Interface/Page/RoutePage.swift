internal import Canvas
public import Careers
internal import Search
internal import Typesetting

/// A route to a record: from another, or from the profile alone.
public struct RouteSubject: Codable, Hashable, Sendable {
  public var from: RecordID?
  public var to: RecordID

  public init(from: RecordID?, to: RecordID) {
    self.from = from
    self.to = to
  }

  /// Both ends.
  var ids: [RecordID] { [from, to].compactMap(\.self) }
}

/// What the page of a route is made of.
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
    .route, ["r"], Text("how do I get there? from my work, or from another marked record", "怎樣達到目標？由現職或另一已選項目出發"),
    hint: Text("get there", "怎樣達到"), unavailable: { $0.reasonAgainstRoute }, run: { $0.openRoute() })
}

/// The page of a route: as any page, but Space says which units are held.
enum RoutePage: Feature {
  static let context = Context("route", Text("On the way to a job", "在「怎樣達到目標」頁"), of: Self.self)

  static let commands = Page.table(pagesBySpace: false, besides: [tick])

  private static let tick = Command(
    .tick, [" "], Text("say that you hold the selected unit, or don’t", "表明已具備所選單元，或取消"), hint: Text("I hold it", "已具備"),
    hintNow: { $0.hintForTicking }, unavailable: { $0.selectedUnit == nil ? Phrases.selectUnit : nil }, run: { $0.tickUnit() })

  static func hints(in state: State) -> [CommandName] { [.open, .leave, .help, .tick, .next, .conditions, .handOut] }
}

extension State {
  var reasonAgainstRoute: Text? {
    if trail.current == .browse, let reason = reasonAgainstRow { return reason }
    guard let id = routeTarget, let summary = listing.summary(id) else { return Phrases.selectRecord }
    return summary.kind.isComparable ? nil : Phrases.noRouteTo(summary.kind)
  }

  /// The selected link if it is a job, else the record of the page or row, or where the page in view leads.
  private var routeTarget: RecordID? {
    if let id = markable { return id }
    return if case .route(let route)? = trail.current.page { route.to } else { nil }
  }

  /// From the only other record marked: of several, none is meant more than another.
  fileprivate mutating func openRoute() {
    guard let target = routeTarget else { return }
    let others = session.marks.filter { $0 != target }
    session.trail.visit(.detail(DetailPlace(.route(RouteSubject(from: others.count == 1 ? others.first : nil, to: target)))))
  }

  /// The work that the person names comes before a mark. It may be gone from the catalogue.
  func routeRequest(for subject: RouteSubject) -> RouteRequest {
    let profile = conditions.profile
    let work = profile.worksAs.flatMap { $0 != subject.to && listing.summary($0)?.kind.isComparable == true ? $0 : nil }
    return RouteRequest(subject: RouteSubject(from: work ?? subject.from, to: subject.to), profile: profile)
  }

  fileprivate var selectedUnit: RecordID? {
    guard let link = selectedLink, listing.summary(link)?.kind == .unit else { return nil }
    return link
  }

  fileprivate var hintForTicking: Text {
    selectedUnit.map(isHeldOnPage) == true ? Text("I don’t hold it", "未具備") : Text("I hold it", "已具備")
  }

  /// A unit that the work implies is taken off by saying that it is lacking. The selection stays on it, wherever the new page has it.
  fileprivate mutating func tickUnit() {
    guard let code = selectedUnit else { return }
    keepSelected(code)
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
    var records = try routeRecords(from: from, to: to)
    records.context = try naming(request.profile, in: records.context)
    return Presentation(of: try RoutePlan(from: from, to: to, for: request.profile, in: records), in: records.context)
  }
}
