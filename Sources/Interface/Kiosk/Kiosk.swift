/// The timers that reset a kiosk between two students.
///
/// Times are durations since the program began, by a monotonic clock. They are passed in; the state reads no clock.
public struct Kiosk: Hashable, Sendable {
  /// How long the countdown takes.
  public static let countdown = Duration.seconds(20)
  /// How long `w` holds the reset.
  public static let hold = Duration.seconds(20 * 60)
  /// How often the home screen looks for a new catalogue.
  public static let look = Duration.seconds(60)
  /// How often the countdown changes its number: a change every second is hard to ignore.
  static let step = Duration.seconds(5)

  /// The time without input before the countdown begins.
  public let idle: Duration
  /// Whether the home screen is shown: no user has begun yet.
  public internal(set) var isHome = true
  var now = Duration.zero
  /// The time of the last input.
  var touched = Duration.zero
  /// When the hold on the reset ends; in the past if it isn't held.
  var heldUntil = Duration.zero

  /// The permissions that the settings grant; commands that need any other are refused.
  public let permissions: Set<Permission>

  public init(idle: Duration, opening permissions: Set<Permission> = []) {
    self.idle = idle
    self.permissions = permissions
  }

  /// The kiosk back at its home screen: only the clock continues.
  var reset: Kiosk {
    var reset = Kiosk(idle: idle, opening: permissions)
    reset.now = now
    return reset
  }
}

// MARK: Derived values

extension Kiosk {
  private var countdownBegins: Duration { max(touched + idle, heldUntil) }
  private var end: Duration { countdownBegins + Self.countdown }

  public var isCountingDown: Bool { !isHome && now >= countdownBegins }

  /// Whether the user has been away for so long that everything is cleared.
  var isOver: Bool { !isHome && now >= end }

  /// When to look for a new catalogue next, if no user begins before.
  var nextLook: Duration { Self.look * (Int(now / Self.look) + 1) }

  /// Seconds left of the countdown, in steps of five.
  public var secondsLeft: Int { Self.whole(end - now, Self.step) * Int(Self.step.components.seconds) }

  /// Minutes left of the hold on the reset; nil if it isn't held.
  public var minutesHeld: Int? {
    let minutes = Self.whole(heldUntil - now, .seconds(60))
    return !isHome && minutes > 0 ? minutes : nil
  }

  /// When the next thing happens without input: a change of the screen, or a look for a new catalogue.
  var nextTick: Duration {
    if isHome { return nextLook }
    if isCountingDown { return end - Self.step * (Self.whole(end - now, Self.step) - 1) }
    guard let minutesHeld else { return countdownBegins }
    return min(countdownBegins, heldUntil - .seconds(60) * (minutesHeld - 1))
  }

  /// The number of parts in a duration, rounded up.
  private static func whole(_ duration: Duration, _ part: Duration) -> Int {
    Int((duration / part).rounded(.up))
  }
}

/// Why a kiosk clears a user's session.
public enum Forgetting: String, Hashable, Sendable {
  /// The user had left.
  case idle
  /// The user pressed the key for it.
  case finished
}
