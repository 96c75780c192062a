import App
import Canvas
import Careers

/// Every screen that is looked at.
enum Scenes {
  static let all =
    inFull.flatMap(\.inEveryLanguage) + notes + atOtherSizes + handoutsAtOtherSizes + codes + conditionsAtOtherSizes + conditionsInASCII
    + threePanes + tooSmall + inASCII + withoutChinese + kiosk + kioskInASCII
    + kioskWithoutChinese

  /// What keys can lead to.
  static let inFull = lists + pages + comparisons + conditions + overlays + handouts + messages

  /// One of each pane.
  static let panes = [
    Scene(name: "browse"),
    Scene(name: "detail", open: "it-technician"),
    Scene(name: "compare", compare: ["programmer", "software-designer"]),
  ]

  static let atOtherSizes = [(100, 30), (132, 43), (40, 12), (250, 80)].flatMap { columns, rows in
    panes.flatMap { $0.sized(columns, rows).inEveryLanguage }
  }

  /// Keys go to each of the panes that stand side by side.
  static let threePanes = [
    Scene(name: "three panes, in the lists", compare: ["programmer", "software-designer"], keys: ["["]),
    Scene(name: "three panes, on a page", compare: ["programmer", "software-designer"], keys: [.enter]),
  ].flatMap { $0.sized(160, 45).inEveryLanguage }

  static let tooSmall = [(39, 12), (40, 11), (10, 3), (1, 1)].flatMap { columns, rows in
    Scene(name: "too small").sized(columns, rows).inEveryLanguage
  }

  static let inASCII = panes.flatMap { $0.with(\.abilities, Abilities(usesASCII: true)).inEveryLanguage }

  static let withoutChinese = panes.map { $0.with(\.abilities, Abilities(showsChinese: false)) }
}
