public import Careers

/// A full-screen notice of a kiosk.
public struct KioskNotice: Hashable, Sendable {
  public struct Paragraph: Hashable, Sendable {
    public let text: Text
    public let isStrong: Bool
  }

  /// From the top of the screen, each in every language.
  public let paragraphs: [Paragraph]

  private init(_ paragraphs: (text: Text, isStrong: Bool)...) {
    self.paragraphs = paragraphs.map { Paragraph(text: $0.text, isStrong: $0.isStrong) }
  }

  /// The home screen.
  ///
  /// - Parameter language: the language to begin in, unless the user presses the key for the other one.
  static func home(in language: Language, showsChinese: Bool) -> KioskNotice {
    KioskNotice(
      (showsChinese ? Phrases.name : Phrases.nameWithoutChinese, true), (Phrases.subject, false),
      (showsChinese ? Phrases.begin(in: language) : Phrases.beginInEnglish, true), (Phrases.nothingIsKept, false))
  }

  /// - Parameter seconds: left of the countdown.
  static func countdown(_ seconds: Int) -> KioskNotice {
    KioskNotice((Phrases.stillHere, true), (Phrases.anyKeyStays, true), (Phrases.forgottenIn(seconds), false))
  }
}

extension State {
  /// The full-screen notice shown now; nil if the panes are shown.
  public var kioskNotice: KioskNotice? {
    guard let kiosk else { return nil }
    if kiosk.isHome { return .home(in: language, showsChinese: abilities.showsChinese) }
    return kiosk.isCountingDown ? .countdown(kiosk.secondsLeft) : nil
  }
}
