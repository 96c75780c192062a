public import Careers

/// What a kiosk says over the whole screen.
public struct KioskNotice: Hashable, Sendable {
  public struct Paragraph: Hashable, Sendable {
    public let text: Text
    public let isStrong: Bool
  }

  /// In the order of the screen, each in every language.
  public let paragraphs: [Paragraph]

  private init(_ paragraphs: (text: Text, isStrong: Bool)...) {
    self.paragraphs = paragraphs.map { Paragraph(text: $0.text, isStrong: $0.isStrong) }
  }

  /// The home screen.
  ///
  /// - Parameter language: what it begins in, unless somebody begins with the key for the other one.
  static func home(in language: Language, showsChinese: Bool) -> KioskNotice {
    KioskNotice(
      (showsChinese ? Phrases.name : Phrases.nameWithoutChinese, true), (Phrases.subject, false),
      (showsChinese ? Phrases.begin(in: language) : Phrases.beginInEnglish, true), (Phrases.nothingIsKept, false))
  }

  /// - Parameter seconds: what is left of it.
  static func countdown(_ seconds: Int) -> KioskNotice {
    KioskNotice((Phrases.stillHere, true), (Phrases.anyKeyStays, true), (Phrases.forgottenIn(seconds), false))
  }
}

extension State {
  /// What is said over the whole screen now; absent where the panes are shown.
  public var kioskNotice: KioskNotice? {
    guard let kiosk else { return nil }
    if kiosk.isHome { return .home(in: language, showsChinese: abilities.showsChinese) }
    return kiosk.isCountingDown ? .countdown(kiosk.secondsLeft) : nil
  }
}
