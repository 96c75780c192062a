import App
import Careers
import Events

extension Scenes {
  static let handouts = [
    Scene(name: "handout of an occupation", open: "it-technician", keys: ["p"]),
    Scene(name: "handout with lines left out", open: "it-technician", keys: ["p", .down, .enter, .down, .down, .down, " ", .down]),
    Scene(name: "handout for what somebody holds", open: "mobile-app-developer", keys: held + ["f", "p", .pageDown]),
    Scene(name: "handout of a shortlist", compare: compared, keys: ["p", .tab]),
    Scene(name: "handout of a comparison", compare: compared, keys: ["p"]),
    Scene(name: "help on a handout", open: "it-technician", keys: ["p", "?"]),
    Scene(name: "message, no printer", open: "it-technician", keys: ["p", "o"]),
    Scene(name: "message, a handout in both languages", open: "it-technician", keys: ["p", "b"]),
  ]

  static let handoutsAtOtherSizes = [
    Scene(name: "handout of an occupation", open: "it-technician", keys: ["p"]),
    Scene(name: "handout of a comparison", compare: compared, keys: ["p"]),
  ].flatMap { scene in [scene.sized(40, 12), scene.sized(132, 43)] }.flatMap(\.inEveryLanguage)

  private static let compared: [RecordID] = ["programmer", "software-designer"]
  /// An award of Secondary 6.
  private static let held: [Key] = ["f", .enter, .down, .enter, .escape]
}
