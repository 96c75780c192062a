/// A kind of place that documents name.
public enum Workplace: String, Codable, CaseIterable, Hashable, Sendable {
  case office
  case industrialAndCommercialBuilding = "industrial-and-commercial-building"
  case indoors
  case outdoors
}
