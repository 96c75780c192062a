/// The words of the column of routes.
enum RouteWords {
  static let training = "培訓"
  static let recognition = "過往資歷"
  static let mechanism = "機制"
  static let cluster = "組合"
  static let level = "級別"

  private static let beginnings = ["通過培訓課程獲得證書資格", "透過培訓課程獲得證書資格", "過往資歷認可機制", "過往資歷認機制"]
  private static let repertoire = Set("通透過經培訓課程獲得取證書資格歷架構第級別或及和往認可機制組合()0123456789:".unicodeScalars)

  /// Whether it is worth the while to look whether words begin a route.
  static func mayBegin(_ words: String) -> Bool {
    words.unicodeScalars.first.map { "通透過".unicodeScalars.contains($0) } ?? false
  }

  /// Whether a line begins a route, or the little of its first words that a narrow column leaves.
  static func begin(_ squeezed: String) -> Bool {
    guard mayBegin(squeezed) else { return false }
    let beginning = squeezed.prefix(4)
    return beginning.count > 1 && beginnings.contains { $0.hasPrefix(beginning) }
  }

  /// Whether words within a route are its own: most of their Chinese characters are what routes are made of.
  static func belong(_ squeezed: String) -> Bool {
    let chinese = squeezed.unicodeScalars.filter(\.properties.isIdeographic)
    return chinese.isEmpty || chinese.count { repertoire.contains($0) } * 2 > chinese.count
  }

  /// Whether a line may go on with a route: at least half of it is what routes are made of.
  static func goOn(_ squeezed: String) -> Bool {
    squeezed.unicodeScalars.count { repertoire.contains($0) } * 2 >= squeezed.unicodeScalars.count
  }
}
