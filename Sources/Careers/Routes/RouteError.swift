/// Why there is no route.
public enum RouteError: Error, Hashable, Sendable {
  /// A record of a kind that no route leads to or from, and the nearest records that would do.
  case kind(RecordID, RecordKind, RouteEnd.Side, instead: [RecordID])
  /// A rung that isn't there, and how many there are.
  case rung(RecordID, Int, of: Int)
  /// Both ends are the same.
  case same(RecordID)
  /// The catalogue lacks the level or the pathway of this record.
  case noLevel(RecordID)
  /// The catalogue has no occupations, levels or job titles.
  case nowhere
}

extension RouteError: CustomStringConvertible {
  public var description: String { text.words(in: .english) }
}

extension RouteError {
  /// The most records to name instead.
  private static let few = 3

  /// The message.
  public var text: Text {
    switch self {
    case .kind(let id, let kind, let side, let instead):
      .joined([Self.refusal(of: id, kind, side), Self.hint(instead)], separator: Text("; ", "；"))
    case .rung(let id, let rung, let count):
      Text("“\(id)” has no rung \(rung): it has \(count)", "「\(id)」沒有第\(rung)職級：共有\(count)個職級")
    case .same(let id):
      Text("the route starts at “\(id)” already: name another goal", "路線已由「\(id)」開始：請另選目標")
    case .noLevel(let id):
      Text("this catalogue has no level for “\(id)”, so there is nothing to climb", "本目錄沒有「\(id)」所屬的級別，無從列出路線")
    case .nowhere:
      Text("this catalogue has no occupations, levels or job titles that a route could lead to", "本目錄沒有可作目標的職業、級別或職位")
    }
  }

  private static func refusal(of id: RecordID, _ kind: RecordKind, _ side: RouteEnd.Side) -> Text {
    let (english, chinese) = (kind.title.words(in: .english).lowercased(), kind.title.words(in: .traditionalChinese))
    return side == .start
      ? Text("“\(id)” is \(kind.article) \(english): no route starts at one", "「\(id)」屬於\(chinese)：不能作為起點")
      : Text("“\(id)” is \(kind.article) \(english): no route leads to one", "「\(id)」屬於\(chinese)：不能作為目標")
  }

  private static func hint(_ instead: [RecordID]) -> Text {
    guard !instead.isEmpty else { return Text("name an occupation, a level or a job title", "請選擇職業、級別或職位") }
    let ids = instead.prefix(few).map(\.rawValue)
    let more = instead.count > few
    return Text("try \(ids.joined(separator: ", "))\(more ? ", …" : "")", "可改為\(ids.joined(separator: "、"))\(more ? "等" : "")")
  }
}
