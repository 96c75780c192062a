import Canvas
import Careers

extension Scenes {
  /// What a counsellor notes, on the usual screen and in large print.
  static let notes = [
    Scene(name: "note on a page", open: "it-technician", keys: shifts),
    Scene(name: "note on a page in both languages", open: "it-technician", keys: shifts + ["b"]),
    Scene(name: "note below a comparison", compare: ["programmer", "software-designer"], keys: shifts + [.end, .down]),
    Scene(name: "note below a comparison, further up", compare: ["programmer", "software-designer"], keys: shifts + [.end, .pageUp]),
    Scene(name: "note being written", open: "it-technician", keys: shifts + noting("修理") + ["n"] + text("Asks about pay")),
    Scene(name: "note being corrected", compare: ["programmer", "software-designer"], keys: shifts + noting("修理") + ["n", .up]),
    Scene(name: "message, a note removed", open: "it-technician", keys: shifts + ["n", .up, .control("u"), .enter]),
    Scene(name: "help while a note is written", keys: ["n", .function(1)]),
  ]

  private static let shifts = noting("Asked about night shifts; likes to work with others, and to see what came of it")

  private static func noting(_ words: String) -> [Key] { ["n"] + text(words) + [.enter] }

  private static func text(_ words: String) -> [Key] { words.map { .character($0) } }
}
