import Canvas
import Careers
import Interface

extension Scenes {
  static let kioskAtOtherSizes =
    kiosk.flatMap { $0.atEach(of: [(40, 12), (132, 43)]) } + kiosk.map { $0.with(\.abilities, Abilities(usesASCII: true)) }
    + kiosk.map { $0.with(\.abilities, Abilities(showsChinese: false)) }

  /// What only a kiosk shows.
  static let kiosk = [
    Scene(name: "kiosk, home").atAKiosk(for: 0),
    Scene(name: "kiosk, in use", keys: [.enter]).atAKiosk(for: 10),
    Scene(name: "kiosk, countdown", keys: [.enter, "m"]).atAKiosk(for: 190),
    Scene(name: "kiosk, reset held", keys: [.enter, "w"]).atAKiosk(for: 70),
    Scene(name: "kiosk, help", keys: [.enter, "?"]).atAKiosk(for: 10),
    Scene(name: "kiosk, something closed", keys: [.enter, "q"]).atAKiosk(for: 10),
  ]
}
