/// What a terminal tells the program.
public enum Event: Hashable, Sendable {
  case key(Key)
  /// Text pasted in one piece, as it came.
  case paste(String)
  case pointing(Pointing)
  case resize(ScreenSize)
  /// The program was stopped and goes on: the screen may show anything, in any size.
  case resumed
  case signal(EndingSignal)
  /// Somebody asks for the catalogue to be opened anew: SIGUSR1.
  case reload
  /// The terminal has gone: nothing can be read or drawn any more.
  case closed
}
