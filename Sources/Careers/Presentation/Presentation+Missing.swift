extension Presentation {
  /// What somebody lacks who told what they hold: requirements that aren't met, and routes above the level of their award; absent where the
  /// record isn't held against anything.
  public var missing: PresentationSection? {
    let judged = sections.flatMap(\.rows).filter { $0.standing != nil || $0.distance != nil }.map(\.asItem).unique
    guard !judged.isEmpty else { return nil }
    let lacking = judged.filter(\.isLacking)
    return PresentationSection(
      .missing, rows: lacking.isEmpty ? [PresentationRow(.paragraph(Self.nothingLacking(of: judged.compactMap(\.standing))))] : lacking)
  }

  /// What can be said where nothing is known to be lacking: routes ask for nothing, they lead somewhere.
  static func nothingLacking(of standings: [RequirementStanding]) -> Text {
    guard !standings.isEmpty else { return Text("no route lies above your QF level", "所列途徑均不高於你的資歷級別") }
    let open = standings.count { $0 == .toJudge }
    guard open > 0 else { return Text("nothing that the source asks for", "資料來源所列的要求均已達到") }
    let english = open == 1 ? "1 requirement is" : "\(open) requirements are"
    return Text("nothing that can be told; \(english) for you to judge", "未發現欠缺；另有\(open)項要求由你自行判斷")
  }
}

extension PresentationRow {
  /// The row by itself, wherever it stands: routes are repeated for each task.
  fileprivate var asItem: PresentationRow {
    PresentationRow(content, standing: standing, distance: distance)
  }

  fileprivate var isLacking: Bool { standing == .notMet || distance?.isAbove == true }
}

extension QFDistance {
  /// Whether the level is above the held one.
  public var isAbove: Bool { rawValue > 0 }
}
