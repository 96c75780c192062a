import Canvas
import Careers

extension Scenes {
  static let lists = [
    Scene(name: "browse"),
    Scene(name: "filter typed", keys: ["/", "n", "e", "t"]),
    Scene(name: "filter typed in Chinese", keys: ["/", "網", "絡"]),
    Scene(name: "filter kept", keys: ["/", "n", "e", "t", .enter]),
    Scene(name: "filter that nothing matches", keys: ["/", "z", "z", "z"]),
    Scene(name: "search by Jyutping", keys: .typing("wan gai s")),
    Scene(name: "search by Quick", keys: .typing("miyjht")),
    Scene(name: "search for a synonym", keys: .typing("hacker")),
    Scene(name: "search with slips", keys: .typing("blokchian")),
    Scene(name: "search in texts", keys: .typing("proofs")),
    Scene(name: "search that only comes near", keys: .typing("cloud xyzxyz")),
    Scene(name: "search for signs alone", keys: .typing("?!")),
    Scene(name: "search sorted by top pay", keys: .typing("cloud") + [.enter, "o", "o", "o"]),
    Scene(name: "sorted by title", keys: ["o"]),
    Scene(name: "sorted by starting pay", keys: ["o", "o"]),
    Scene(name: "units unfolded", keys: ["}", "}", " ", .pageDown, .pageDown]),
    Scene(name: "lists folded", keys: [.left, .left, "}", " "]),
    Scene(name: "two marked", keys: ["m", .down, "m"]),
  ]

  static let pages = [
    Scene(name: "page of an occupation", open: "it-technician"),
    Scene(name: "page of a pathway", open: "cloud-computing"),
    Scene(name: "page of a level", open: "cloud-computing/expert"),
    Scene(name: "page of a job title", open: "cloud-computing/expert/cloud-architect"),
    Scene(name: "page of a unit", open: "111130L4"),
    Scene(name: "page of a cluster", open: "ITOS010L3"),
    Scene(name: "page of an institution", open: "ive"),
    Scene(name: "page of a course", open: "ive/higher-diploma-in-software-engineering"),
    Scene(name: "page of a trait", open: "patient"),
    Scene(name: "page of a qualification", open: "bachelors-degree"),
    Scene(name: "page scrolled, a link selected", open: "it-technician", keys: [.pageDown, .tab, .tab]),
    Scene(name: "page at its end", open: "it-technician", keys: [.end]),
    Scene(name: "page in both languages", open: "it-technician", keys: ["b"]),
    Scene(name: "preview in both languages", keys: ["b"]),
  ]

  static let comparisons = [
    Scene(name: "compare two", compare: ["programmer", "software-designer"]),
    Scene(name: "compare two, further down", compare: ["programmer", "software-designer"], keys: [.pageDown, .pageDown, .right]),
    Scene(name: "compare an occupation with a level", compare: ["cloud-service-rd-manager", "cloud-computing/expert"]),
    Scene(name: "compare four", compare: four),
    Scene(name: "compare four, paged sideways", compare: four, keys: [.right, .right, .right]),
    Scene(name: "compare differences only", compare: ["programmer", "software-designer"], keys: ["d"]),
  ]

  private static let four: [RecordID] = [
    "it-technician", "ogcio-analyst-programmer", "cloud-computing/expert", "cloud-computing/support/field-technician",
  ]
}

extension [Key] {
  /// The keys that look for something.
  static func typing(_ text: String) -> [Key] { ["/"] + text.map { .character($0) } }
}
