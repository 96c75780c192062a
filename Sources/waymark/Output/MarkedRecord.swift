internal import Careers

/// A record as JSON whose requirements say how somebody stands to them, where what they hold was told.
struct MarkedRecord: Encodable {
  let record: Record
  let holdings: Holdings

  private enum CodingKeys: String, CodingKey {
    case entry
  }

  func encode(to encoder: any Encoder) throws {
    try record.encode(to: encoder)
    guard case .occupation(let occupation) = record, !holdings.isEmpty else { return }
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(occupation.entry.map { MarkedRequirement(requirement: $0, holdings: holdings) }, forKey: .entry)
  }
}

private struct MarkedRequirement: Encodable {
  let requirement: EntryRequirement
  let holdings: Holdings

  private enum CodingKeys: String, CodingKey {
    case standing
  }

  func encode(to encoder: any Encoder) throws {
    try requirement.encode(to: encoder)
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(requirement.standing(of: holdings), forKey: .standing)
  }
}
