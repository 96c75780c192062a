import App
import Canvas
import Careers
import Sessions
import Testing

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
  func session() throws -> Session {
    var session = try Session(
      columns: size.columns, rows: size.rows, language: language, abilities: abilities,
      permissions: kioskSeconds == nil ? .all : .kiosk, kiosk: kioskSeconds.map { _ in Kiosk(idle: .seconds(180)) })
    session.restore(open: open, compare: compare)
    return session
  }

  func canvas() throws -> Canvas {
    var session = try session()
    for key in keys { session.press(key) }
    if let kioskSeconds { session.send(.time(.seconds(kioskSeconds))) }
    return session.canvas
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

  /// The same in every language.
  var inEveryLanguage: [Scene] { Language.allCases.map { with(\.language, $0) } }
}
