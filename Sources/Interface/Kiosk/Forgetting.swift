/// Why a kiosk forgets what somebody did.
public enum Forgetting: String, Hashable, Sendable {
  /// Nobody was there any more.
  case idle
  /// Somebody said so.
  case finished
}
