/// An activity that a student likes, by which we tag duties and key tasks.
///
/// Raw values are the words of the command line and of the catalogue.
public enum Activity: String, Codable, CaseIterable, Hashable, Sendable {
  case fix, build, design, write, program, data, networks, help, teach, sell, manage, investigate, protect, records
}

extension Activity {
  /// The activity in a few words: “fix things”.
  public var title: Text {
    switch self {
    case .fix: Text("fix things", "修理東西")
    case .build: Text("build things", "製作東西")
    case .design: Text("design and draw", "設計和繪圖")
    case .write: Text("write", "寫作")
    case .program: Text("program", "編寫程式")
    case .data: Text("work with data", "處理數據")
    case .networks: Text("look after networks", "管理網絡")
    case .help: Text("help people", "幫助別人")
    case .teach: Text("teach", "教導別人")
    case .sell: Text("sell and persuade", "推銷和說服別人")
    case .manage: Text("plan and manage", "策劃和管理")
    case .investigate: Text("investigate", "探究問題")
    case .protect: Text("protect", "保障安全")
    case .records: Text("keep records", "整理記錄")
    }
  }
}
