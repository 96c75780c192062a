/// What a figure of pay is for.
public enum PayPeriod: String, Codable, CaseIterable, Hashable, Sendable {
  case hour, day, week, month, year
}
