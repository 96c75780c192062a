import Canvas
import Careers
import Interface

extension Scenes {
  static let conditions = [
    Scene(name: "conditions", keys: ["f"]),
    Scene(name: "conditions, a facet unfolded", keys: traits + [.down, .enter, .down, "x"]),
    Scene(name: "conditions that leave nothing", keys: nothing),
    Scene(name: "list with conditions", keys: pay + ["f"] + traits + [.down, .enter, "f"]),
    Scene(name: "list that conditions leave nothing of", keys: nothing + ["f"]),
    Scene(name: "empty list under conditions", keys: kinds + ["f"] + pay + ["f"]),
    Scene(name: "search within conditions", keys: pay + ["f", "/", "e", "n", "g"]),
    Scene(name: "search that conditions leave nothing of", keys: kinds + ["f", "/", "c", "l", "o", "u", "d", .enter]),
    Scene(name: "page for what a student holds", open: "mobile-app-developer", keys: held + ["f", .pageDown]),
    Scene(name: "page of a level for what a student holds", open: "cloud-computing/expert", keys: held + ["f", .pageDown]),
    Scene(
      name: "compare for what a student holds", compare: ["mobile-app-developer", "web-administrator"], keys: held + ["f", .pageDown]),
    Scene(name: "what fits", keys: held + [.tab]),
    Scene(name: "what fits, nothing said", keys: ["e"]),
    Scene(name: "list with a profile", keys: held + ["f"]),
    Scene(
      name: "how to get there", open: "cloud-computing/support/service-desk-operator",
      keys: ["m", .escape, "/"] + "architect".map { .character($0) } + [.enter, "r"]),
    Scene(name: "how to get there from nowhere", open: "mobile-app-developer", keys: held + ["f", "r"]),
    Scene(name: "help in the conditions", keys: ["f", "?"]),
    Scene(name: "message, a condition taken off", keys: pay + ["f", "u"]),
    Scene(name: "message, nothing set to take off", keys: ["u"]),
  ]

  static let conditionsAtOtherSizes = [
    Scene(name: "conditions, a facet unfolded", keys: traits + [.down, .enter]),
    Scene(name: "list with conditions", keys: pay + ["f"]),
    Scene(name: "list that conditions leave nothing of", keys: nothing + ["f"]),
  ].flatMap { $0.atEach(of: [(40, 12), (132, 43)]) }

  static let conditionsInASCII = Scene(name: "conditions, a facet unfolded", keys: traits + [.down, .enter, .down, "x"])
    .with(\.abilities, Abilities(usesASCII: true)).inEveryLanguage

  // MARK: Keys

  /// HK$18,000 at least, or 100,000; all facets are folded again.
  private static let pay: [Key] = ["f", .home] + down(10) + [.enter] + down(4) + [.enter, .escape]
  private static let most: [Key] = ["f"] + down(10) + [.enter] + down(13) + [.enter, .escape]
  private static let traits: [Key] = ["f", .end] + Array(repeating: .up, count: 6) + [.enter]
  private static let kinds: [Key] = ["f", .end, .up, .enter] + down(9) + [.enter, .escape, .home]
  private static let nothing = most + [.end] + Array(repeating: .up, count: 6) + [.enter] + down(7) + [.enter]
  /// A Higher Diploma in computer science.
  private static let held: [Key] = ["f", .enter] + down(19) + [.enter, .escape, .down, .enter] + down(3) + [.enter, .escape]

  private static func down(_ times: Int) -> [Key] { Array(repeating: .down, count: times) }
}
