import Canvas
import Careers
import Interface

extension Scenes {
  static let handouts = [
    Scene(name: "handout of an occupation", open: "it-technician", keys: ["p"]),
    Scene(name: "handout with lines left out", open: "it-technician", keys: ["p", .down, .enter, .down, .down, .down, " ", .down]),
    Scene(name: "handout for what a student holds", open: "mobile-app-developer", keys: held + ["f", "p", .pageDown]),
    Scene(name: "handout of a shortlist", compare: compared, keys: ["p", .tab]),
    Scene(name: "handout of a comparison", compare: compared, keys: ["p"]),
    Scene(name: "QR code of an occupation", open: "it-technician", keys: ["p", "c"]),
    Scene(name: "help on a QR code", open: "it-technician", keys: ["p", "c", "?"]),
    Scene(name: "help on a handout", open: "it-technician", keys: ["p", "?"]),
    Scene(name: "message, no printer", open: "it-technician", keys: ["p", "o"]),
    Scene(name: "message, a handout in both languages", open: "it-technician", keys: ["p", "b"]),
  ]

  static let handoutsAtOtherSizes = [
    Scene(name: "handout of an occupation", open: "it-technician", keys: ["p"]),
    Scene(name: "handout of a comparison", compare: compared, keys: ["p"]),
  ].flatMap { $0.atEach(of: [(40, 12), (132, 43)]) }

  static let codes = [
    Scene(name: "QR code of a comparison, the second", compare: compared, keys: ["p", "c", .tab]).sized(132, 43),
    Scene(name: "QR code, dark and light swapped", open: "it-technician", keys: ["p", "c", "x"]).sized(100, 30),
    Scene(name: "QR code in ASCII", open: "it-technician", keys: ["p", "c"]).sized(132, 60).with(\.abilities, Abilities(usesASCII: true)),
    Scene(name: "QR code that doesn't fit", open: "it-technician", keys: ["p", "c"]).sized(40, 12),
  ].flatMap(\.inEveryLanguage)

  private static let compared: [RecordID] = ["programmer", "software-designer"]
  /// An award of Secondary 6.
  private static let held: [Key] = ["f", .enter, .down, .enter, .escape]
}
