/// A record that can be compared, with the level that a job title stands at.
struct ComparedRecord {
  let column: ComparisonColumn
  let occupation: Occupation?
  let level: Level?
  let links: [Link]

  init(_ record: Record, in context: PresentationContext) throws(ComparisonError) {
    switch record {
    case .occupation(let record):
      (occupation, level, links) = (record, nil, record.links)
    case .level(let record):
      (occupation, level, links) = (nil, record, record.links)
    case .jobTitle(let record):
      (occupation, level, links) = (nil, context.levels[record.level], record.links)
    case .pathway, .unit, .course, .institution, .trait, .qualification:
      throw .kind(record.id, record.kind)
    }
    let citation = record.base.provenance.flatMap { context.document($0.document)?.citation } ?? []
    column = ComparisonColumn(
      id: record.id, kind: record.kind, title: record.title, byline: record.byline(in: context), citation: citation,
      provenance: record.base.provenance)
  }

  var ladder: [Rung] { occupation?.ladder ?? [] }

  var qfScales: [QFScale] {
    if let level { return level.scales }
    guard let entry = occupation?.entryLevel else { return [] }
    return [QFScale(label: .ours("to enter", "入職"), levels: [entry])]
  }

  /// What somebody does: duties of an occupation, key tasks of a level.
  var duties: [ComparisonItem]? {
    if let level { return level.tasks.map { ComparisonItem(text: $0.text, lines: $0.lines) } }
    return occupation.map { $0.duties.map { ComparisonItem(text: $0.text, lines: $0.lines) } }
  }

  var areas: [ComparisonItem]? {
    level.map { $0.areas.map { ComparisonItem(text: $0.name, lines: $0.lines) } }
  }
}
