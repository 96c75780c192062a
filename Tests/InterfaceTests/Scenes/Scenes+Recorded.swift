import Canvas
import Careers
import Interface

extension Scenes {
  /// The screens that are kept as pictures for a reviewer: each place at the usual size, in one language or the other, and some of each
  /// other size. What holds for all is in ``ScreenTests``.
  static let recorded = usual + sized + special

  private static let usual =
    english.compactMap { named($0) }
    + chinese.compactMap { named($0)?.with(\.language, .traditionalChinese) }

  private static let english = [
    "browse", "filter typed", "search that only comes near", "units unfolded", "page of an occupation", "page in both languages",
    "marked records", "compare two", "compare differences only", "compare for what a student holds", "conditions, a facet unfolded",
    "what fits",
    "source of an occupation",
    "help in the lists", "handout with lines left out", "QR code of an occupation", "message, a fifth mark",
    "note below a comparison", "kiosk, home", "kiosk, in use",
  ]

  private static let chinese = [
    "filter typed in Chinese", "page of a level", "page of a unit", "page of an institution", "page for what a student holds",
    "compare four", "conditions that leave nothing", "list with conditions", "how to get there", "picker typed into", "help on a QR code",
    "handout of a comparison", "note being written", "kiosk, countdown", "marked records, more than are compared",
  ]

  private static let sized =
    panes.map { $0.sized(40, 12).with(\.language, .traditionalChinese) }
    + [("browse", 100, 30), ("detail", 132, 43), ("compare", 250, 80)].compactMap { name, columns, rows in
      panes.first { $0.name == name }?.sized(columns, rows)
    } + threePanes.suffix(1) + tooSmall.prefix(1)

  private static let special = inASCII.prefix(1) + withoutChinese.suffix(1) + codes.filter { $0.abilities.usesASCII }.prefix(1)

  private static func named(_ name: String) -> Scene? { base.first { $0.name == name } }
}
