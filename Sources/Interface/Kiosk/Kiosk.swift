/// What a kiosk does by itself between two students, and where it stands in that.
///
/// Times are durations since the program began, by a clock that nobody can set; the state is told them, and asks no clock.
public struct Kiosk: Hashable, Sendable {
  /// How long the countdown takes.
  public static let countdown = Duration.seconds(20)
  /// How long `w` holds the reset.
  public static let hold = Duration.seconds(20 * 60)
  /// How often another catalogue is looked for at the home screen.
  public static let look = Duration.seconds(60)
  /// The countdown says another number only so often: a screen that changes every second can't be left alone.
  static let step = Duration.seconds(5)

  /// How long nobody may do anything before the countdown begins.
  public let idle: Duration
  /// Whether the home screen is shown: nobody has begun yet.
  public internal(set) var isHome = true
  var now = Duration.zero
  /// When somebody last did something.
  var touched = Duration.zero
  /// Until when the reset is held; past where it isn't.
  var heldUntil = Duration.zero

  /// What its settings open; nothing else that a command needs is allowed.
  public let permissions: Set<Permission>

  public init(idle: Duration, opening permissions: Set<Permission> = []) {
    self.idle = idle
    self.permissions = permissions
  }

  /// At its home screen again: only the clock goes on.
  var afresh: Kiosk {
    var afresh = Kiosk(idle: idle, opening: permissions)
    afresh.now = now
    return afresh
  }
}

// MARK: What follows from it

extension Kiosk {
  private var countdownBegins: Duration { max(touched + idle, heldUntil) }
  private var end: Duration { countdownBegins + Self.countdown }

  public var isCountingDown: Bool { !isHome && now >= countdownBegins }

  /// Whether somebody has been away for so long that all is forgotten.
  var isOver: Bool { !isHome && now >= end }

  /// When another catalogue is looked for next, if nobody begins before.
  var nextLook: Duration { Self.look * (Int(now / Self.look) + 1) }

  /// Seconds that the countdown still takes, in steps of five.
  public var secondsLeft: Int { Self.whole(end - now, Self.step) * Int(Self.step.components.seconds) }

  /// For how many minutes yet the reset is held; absent where it isn't.
  public var minutesHeld: Int? {
    let minutes = Self.whole(heldUntil - now, .seconds(60))
    return !isHome && minutes > 0 ? minutes : nil
  }

  /// When something is to be done although nobody does anything: the screen changes, or another catalogue is looked for.
  var nextTick: Duration {
    if isHome { return nextLook }
    if isCountingDown { return end - Self.step * (Self.whole(end - now, Self.step) - 1) }
    guard let minutesHeld else { return countdownBegins }
    return min(countdownBegins, heldUntil - .seconds(60) * (minutesHeld - 1))
  }

  /// How many parts a duration takes, the last one perhaps only begun.
  private static func whole(_ duration: Duration, _ part: Duration) -> Int {
    Int((duration / part).rounded(.up))
  }
}

/// Why a kiosk forgets what somebody did.
public enum Forgetting: String, Hashable, Sendable {
  /// Nobody was there any more.
  case idle
  /// Somebody said so.
  case finished
}
