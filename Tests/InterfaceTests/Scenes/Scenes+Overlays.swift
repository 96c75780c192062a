import Canvas
import Careers

extension Scenes {
  static let overlays = [
    Scene(name: "source of an occupation", open: "it-technician", keys: ["i"]),
    Scene(name: "source of a level, further down", open: "cloud-computing/expert", keys: ["i", .pageDown]),
    Scene(name: "picker", compare: compared, keys: ["a"]),
    Scene(name: "picker typed into", compare: compared, keys: ["a", "c", "l", "o", "u", "d"]),
    Scene(name: "picker that nothing matches", compare: compared, keys: ["a", "z", "z"]),
    Scene(name: "marked records", keys: ["m", .down, "m", .down, "m", "v", .down]),
    Scene(
      name: "marked records, more than are compared",
      keys: ["m", .down, "m", .down, "m", .down, "m", .down, "m", .down, "m", "v", .down, .down, .down, .down]),
    Scene(name: "help in the lists", keys: ["?"]),
    Scene(name: "help at its end", keys: ["?", .end]),
    Scene(name: "help while a filter is typed", keys: ["/", .function(1)]),
    Scene(name: "help on a page", open: "it-technician", keys: ["?"]),
    Scene(name: "help in a comparison", compare: compared, keys: ["?"]),
    Scene(name: "help in the picker", compare: compared, keys: ["a", .function(1)]),
  ]

  static let messages = [
    Scene(name: "message, a fifth mark", keys: ["m", .down, "m", .down, "m", .down, "m", .down, "m"]),
    Scene(name: "message, nothing marked to compare", keys: ["c"]),
    Scene(name: "message, a trait can't be compared", open: "patient", keys: ["m"]),
    Scene(name: "message, unknown key", keys: ["z"]),
    Scene(name: "message, unknown key while typing", keys: ["/", .function(9)]),
  ]

  private static let compared: [RecordID] = ["programmer", "software-designer"]
}
