internal import Careers

/// How the panes begin: arguments win over the environment, and that over the settings.
struct PanesChoices: Hashable {
  var language: Language
  var usesColor: Bool
  /// Absent where nobody chose.
  var usesASCII: Bool?
  var usesMouse: Bool
  /// Where handouts are printed; absent where the settings name no printer.
  var printer: PrinterQueue?
}

extension PanesChoices {
  init(arguments: Browse, surroundings: Surroundings, settings: Settings) {
    language = arguments.language ?? surroundings.namedLanguage ?? settings.language ?? .english
    usesColor =
      switch arguments.color {
      case .always: true
      case .never: false
      case .auto: surroundings.allowsColor
      case nil: surroundings.allowsColor && settings.colors != .never
      }
    usesASCII = arguments.ascii ?? settings.glyphs.map { $0 == .ascii }
    usesMouse = arguments.mouse ?? settings.mouse ?? false
    printer = settings.printer
  }
}
