extension PublishedCatalogue {
  /// The ids of documents that give pay without saying in which currency, or for which period.
  public var documentsWithoutPayUnit: [String] {
    let lacking = occupations.filter { $0.ladder.contains { $0.pay?.ours.isEmpty == false } }
    return lacking.compactMap(\.provenance?.document).unique
  }
}
