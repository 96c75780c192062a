import Canvas
import Careers
import Interface
import Sessions
import Testing

/// Every screen that is looked at.
enum Scenes {
  static let all =
    base.flatMap(\.inEveryLanguage) + atOtherSizes + handoutsAtOtherSizes + codes + conditionsAtOtherSizes + conditionsInASCII + threePanes
    + tooSmall + inASCII + withoutChinese + kioskAtOtherSizes

  /// What keys can lead to, at the usual size.
  static let base = lists + pages + comparisons + conditions + overlays + handouts + messages + notes + kiosk

  /// One of each pane.
  static let panes = [
    Scene(name: "browse"),
    Scene(name: "detail", open: "it-technician"),
    Scene(name: "compare", compare: ["programmer", "software-designer"]),
  ]

  static let atOtherSizes = panes.flatMap { $0.atEach(of: [(40, 12), (100, 30), (132, 43), (250, 80)]) }

  /// Keys go to each of the panes that stand side by side.
  static let threePanes = [
    Scene(name: "three panes, in the lists", compare: ["programmer", "software-designer"], keys: ["["]),
    Scene(name: "three panes, on a page", compare: ["programmer", "software-designer"], keys: [.enter]),
  ].flatMap { $0.sized(160, 45).inEveryLanguage }

  static let tooSmall = [(39, 12), (40, 11), (10, 3), (1, 1)].flatMap { columns, rows in
    Scene(name: "too small").sized(columns, rows).inEveryLanguage
  }

  static let inASCII = panes.map { $0.with(\.abilities, Abilities(usesASCII: true)) }

  static let withoutChinese = panes.map { $0.with(\.abilities, Abilities(showsChinese: false)) }
}

/// A screen to look at: what the program was started with, and the keys that lead there.
struct Scene: CustomTestStringConvertible {
  var name: String
  var size = ScreenSize(columns: 80, rows: 24)
  var language: Language = .english
  var abilities = Abilities()
  /// The page to begin at.
  var open: RecordID?
  /// What is marked at the start; two or more are compared at once where no page is opened.
  var compare: [RecordID] = []
  var keys: [Key] = []
  /// At a kiosk, how many seconds after the program began it is looked at; absent elsewhere.
  var kioskSeconds: Int?

  /// The start, before any key.
  func session() throws -> Visit {
    var session = try Visit(
      columns: size.columns, rows: size.rows, language: language, abilities: abilities,
      kiosk: kioskSeconds.map { _ in Kiosk(idle: .seconds(180)) })
    session.restore(open: open, compare: compare)
    return session
  }

  func canvas() throws -> Canvas { try visit().canvas }

  /// Where its keys lead.
  func visit() throws -> Visit {
    let start = "\(size) \(language) \(abilities) \(open?.rawValue ?? "") \(compare) \(kioskSeconds == nil)"
    var session = try Visit.after(keys, from: start, begin: session)
    if let kioskSeconds { session.send(.time(.seconds(kioskSeconds))) }
    return session
  }

  /// The name and the circumstances.
  var testDescription: String {
    let marks = abilities.usesASCII ? ", ASCII" : ""
    let text = abilities.showsChinese ? "" : ", no Chinese"
    return "\(name), \(language.rawValue), \(size.columns)x\(size.rows)\(marks)\(text)"
  }

  func with<Value>(_ property: WritableKeyPath<Scene, Value>, _ value: Value) -> Scene {
    var scene = self
    scene[keyPath: property] = value
    return scene
  }

  func sized(_ columns: Int, _ rows: Int) -> Scene { with(\.size, ScreenSize(columns: columns, rows: rows)) }

  func atAKiosk(for seconds: Int) -> Scene { with(\.kioskSeconds, seconds) }

  /// The same at other sizes, in one language each: the usual size shows all of it in both.
  func atEach(of sizes: [(Int, Int)]) -> [Scene] {
    zip(sizes, [Language.traditionalChinese, .english, .english, .english]).map { sized($0.0, $0.1).with(\.language, $1) }
  }

  /// The same in every language.
  var inEveryLanguage: [Scene] { Language.allCases.map { with(\.language, $0) } }
}
