/// What a kiosk keeps closed unless its settings open it.
public enum OpenSetting: String, CaseIterable, Sendable {
  case quit, suspend, files, sessions, printing, paths
}
