/// A pathway as a ladder: its levels from the highest down, each with what it takes.
public struct LadderChart: Hashable, Sendable, Identifiable {
  /// One level of the pathway.
  public struct Step: Hashable, Sendable, Identifiable {
    public let id: RecordID
    public let title: Text
    /// Its place from the bottom, from 1.
    public let step: Int
    public let jobTitles: [NamedRecord]
    /// The QF levels of its units, the lowest first.
    public let qfLevels: [QFLevel]
    /// The number of its units.
    public let units: Int
    /// Whether the source names the recognition of prior learning among its routes.
    public let recognition: Bool
    /// The clusters that those routes name.
    public let clusters: [RecordID]
    /// Whether only part of the level is in the text that was read.
    public let isPartial: Bool
  }

  public let id: RecordID
  public let title: Text
  /// From the highest down.
  public let levels: [Step]
  /// Title, edition and publisher of its document; empty if it isn't among the documents.
  public let citation: [Text]

  /// - Parameter documents: the documents to cite.
  public init(of pathway: Pathway, documents: [Document] = []) {
    id = pathway.id
    title = pathway.title
    levels = pathway.levels.map { Step(of: $0) }
    citation = documents.first { $0.id == pathway.provenance?.document }?.citation ?? []
  }
}

extension LadderChart.Step {
  fileprivate init(of level: Level) {
    let recognised = level.routes.filter { $0.kind == .recognitionOfPriorLearning }
    self.init(
      id: level.id, title: level.title, step: level.step, jobTitles: level.jobTitles, qfLevels: level.unitLevels.sorted(),
      units: level.units.count, recognition: !recognised.isEmpty, clusters: recognised.compactMap(\.clusterID).unique,
      isPartial: level.isCut)
  }
}

// MARK: Words

extension LadderChart.Step {
  /// “20 units”.
  package var unitText: Text {
    if units == 0 { return Text("units not stated", "沒有列明單元") }
    return Text(units == 1 ? "1 unit" : "\(units) units", "\(units)個單元")
  }

  /// The QF levels of its units: “QF 4–6”, “QF 2, 4”; nil if they have none.
  package var levelText: Text? {
    guard let lowest = qfLevels.first?.rawValue, let highest = qfLevels.last?.rawValue else { return nil }
    if lowest == highest { return Text("QF \(lowest)", "資歷級別\(lowest)") }
    if highest - lowest == qfLevels.count - 1 { return Text("QF \(lowest)–\(highest)", "資歷級別\(lowest)–\(highest)") }
    let numbers = qfLevels.map { Text(verbatim: "\($0.rawValue)") }
    return Text.joined(numbers, separator: Text(", ", "、")).mapped { ($0 == .english ? "QF " : "資歷級別") + $1 }
  }

  /// Whether the source states the recognition of prior learning, and in how many clusters: “stated, 2 clusters”.
  package var recognitionValue: Text {
    switch (recognition, clusters.count) {
    case (false, _): Text("not stated", "沒有列出")
    case (true, 0): Text("stated", "有列出")
    case (true, 1): Text("stated, 1 cluster", "有列出，1個組合")
    case (true, let count): Text("stated, \(count) clusters", "有列出，\(count)個組合")
    }
  }

  /// The same with its label.
  package var recognitionText: Text { .joined([Heading.recognition.title, recognitionValue], separator: Wording.colon) }

  /// Warns that the source text is cut off; nil if it isn't.
  package var caution: Text? {
    isPartial ? Text.ours("Only part of this level is in the text that was read.", "所讀取的原文並未包括此級別的全部內容。") : nil
  }
}

extension LadderChart {
  /// Whether we wrote all names of levels and job titles in these languages, so that the heading can say so once.
  package func hasOurNames(in languages: [Language]) -> Bool {
    levels.flatMap { [$0.title] + $0.jobTitles.map(\.title) }.areOurs(in: languages)
  }
}

// MARK: As `waymark chart` prints it

extension LadderChart: Encodable {
  private enum CodingKeys: CodingKey {
    case id, kind, title, levels, citation
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(id, forKey: .id)
    try container.encode(RecordKind.pathway, forKey: .kind)
    try container.encode(title, forKey: .title)
    try container.encode(levels, forKey: .levels)
    try container.encode(citation, forKey: .citation)
  }
}

extension LadderChart.Step: Encodable {}
