internal import ArgumentParser
internal import Careers
internal import TextLayout
internal import Typesetting

struct List: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: "List the records of one kind, or of all, and those that meet your conditions.")

  /// The kinds by their words on the command line.
  enum Kind: String, CaseIterable, ExpressibleByArgument {
    case occupations, pathways, levels
    case jobTitles = "job-titles"
    case units, courses, institutions, traits, qualifications

    var kind: RecordKind? { RecordKind.allCases.first { $0.plural == rawValue } }
  }

  @Argument(help: "The kind of record; without it, all kinds.")
  var kind: Kind?

  @OptionGroup(title: "What you hold") var held: HoldingsOptions
  @OptionGroup(title: "What you want") var wanted: ConditionOptions
  @OptionGroup var source: CatalogueOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    let library = try source.open()
    let kinds = kind.map { [$0.kind].compactMap(\.self) } ?? RecordKind.allCases
    let all = try kinds.flatMap { try library.records(of: $0) }
    let conditions = Conditions(
      try held.conditions(in: library) + wanted.conditions(in: library), keepsUnknown: wanted.unknown == .keep)
    let selection = RecordSelection(of: all, by: conditions, among: try related(to: kinds, in: library))
    let records = selection.records
    let summary = try ConditionSummary(of: selection, kind: kind?.kind, in: library)
    let listing = CatalogueListing(
      groups: kinds.map { kind in CatalogueListing.Group(kind: kind, records: records.filter { $0.kind == kind }) },
      titles: try library.titles(of: records.reduce(into: []) { $0.formUnion($1.references) }),
      unpaged: try library.sectors().flatMap(\.listed).filter(\.occupations.isEmpty), summary: summary)
    if output.format == .json, let cause = summary?.cause(in: .english) { try StandardStream.error.write("waymark: \(cause)") }
    let holdings = conditions.holdings
    try output.write(
      json: try JSONDocument.of(records.map { MarkedRecord(record: $0, holdings: holdings) }), markdown: listing.markdown(in:),
      text: listing.lines(in:))
  }

  /// The records from which those of these kinds take their QF levels.
  private func related(to kinds: [RecordKind], in library: any Library) throws -> [Record] {
    try (kinds.contains(.jobTitle) ? library.records(of: .level) : [])
      + (kinds.contains(.course) ? library.records(of: .qualification) : [])
  }
}

/// The records that satisfy conditions, and counts of the rest.
struct RecordSelection {
  let conditions: Conditions
  /// The number of records before conditions.
  let total: Int
  let records: [Record]
  /// The number of remaining records with a source that doesn't state what is asked for.
  let unknown: Int
  /// The condition that leaves nothing, and the number that would remain without it.
  let cause: (condition: Condition, remaining: Int)?

  /// - Parameter related: records from which others take their QF levels.
  init(of all: [Record], by conditions: Conditions, among related: [Record]) {
    self.conditions = conditions
    total = all.count
    let facts = Array(ConditionFacts.all(of: all + related).prefix(all.count))
    let (test, certain) = (ConditionTest(conditions), ConditionTest(Conditions(conditions.list, keepsUnknown: false)))
    records = zip(all, facts).filter { test.admits($0.1) }.map(\.0)
    unknown = facts.count { test.admits($0) && !certain.admits($0) }
    cause = conditions.emptyingCondition(among: facts).map { ($0, conditions.removing($0).count(among: facts)) }
  }
}

/// The line above a list: the conditions, how many records they leave, and remarks.
struct ConditionSummary {
  private let selection: RecordSelection
  /// The kind of the listed records; nil for all kinds.
  private let kind: RecordKind?
  private let titles: [RecordID: Text]
  private let fields: [String: Text]

  /// Nil if there are no conditions.
  init?(of selection: RecordSelection, kind: RecordKind?, in library: any Library) throws {
    guard !selection.conditions.isEmpty else { return nil }
    self.selection = selection
    self.kind = kind
    titles = try library.titles(of: selection.conditions.references)
    fields = try library.titlesOfFields()
  }

  /// The paragraphs above the list.
  func paragraphs(in style: PageStyle) -> [String] {
    style.languages.flatMap { language in
      [line(in: language, style: style)] + [unknown(in: language), cause(in: language)].compactMap(\.self)
    }
  }

  private func line(in language: Language, style: PageStyle) -> String {
    let names = selection.conditions.list.map { title(of: $0, in: language) }.joined(separator: style.separator)
    return count.words(in: language) + (language == .english ? ": " : "：") + names
  }

  private var count: Text {
    let (left, total) = (selection.records.count, selection.total)
    let english = kind?.pluralTitle.words(in: .english).lowercased() ?? "records"
    let chinese = kind?.title.words(in: .traditionalChinese) ?? ""
    return Text("\(left) of \(total) \(english)", "\(total)項\(chinese)中的\(left)項")
  }

  private func unknown(in language: Language) -> String? {
    guard selection.unknown > 0, selection.records.count > 0 else { return nil }
    let count = selection.unknown
    return Text(
      "\(count) of them stay though the source doesn’t state all that you ask for; --unknown drop leaves them out.",
      "其中\(count)項的資料來源沒有列明全部所需資料，仍予保留；加上 --unknown drop 則不列出。"
    ).words(in: language)
  }

  /// Words for the condition that leaves nothing; nil if something remains.
  func cause(in language: Language) -> String? {
    guard let (condition, remaining) = selection.cause else { return nil }
    let title = title(of: condition, in: language)
    if remaining == 0 {
      return Text("Nothing is left once “\(title)” is added; no single condition is the cause.", "加上「\(title)」後已沒有結果；並非單一條件所致。")
        .words(in: language)
    }
    return Text("“\(title)” leaves nothing; without it, \(remaining) would remain.", "「\(title)」令清單沒有結果；沒有此條件則有\(remaining)項。")
      .words(in: language)
  }

  private func title(of condition: Condition, in language: Language) -> String {
    OurMark.words(condition.title(in: titles, fields: fields), in: language)
  }
}

/// Records of one kind as rows: facts that help to choose, and the id for further commands.
struct ListingTable {
  let kind: RecordKind
  let records: [Record]
  let titles: [RecordID: Text]
  let style: PageStyle

  /// The headers; the title comes first and the id last.
  var headers: [Text] {
    [kind.title] + facts.map(\.header) + [Text(verbatim: "id")]
  }

  var rows: [[String]] {
    records.map { record in
      let title = style.languages.map { OurMark.words(record.title, in: $0) }.joined(separator: "  ")
      return [title] + facts.map { $0.value(record) } + [record.id.rawValue]
    }
  }

  var table: Table {
    var columns = headers.map { Table.Column(header: style.words($0)) }
    columns[0].isFlexible = true
    for (index, fact) in facts.enumerated() where fact.isNumber { columns[index + 1].alignment = .trailing }
    columns[columns.count - 1].style = .dim
    return Table(columns: columns, rows: rows)
  }

  // MARK: Facts

  private struct Fact {
    var header: Text
    var isNumber = false
    var value: (Record) -> String
  }

  private var facts: [Fact] {
    switch kind {
    case .occupation: [pay, entryLevel]
    case .level: [unitLevels, unitCount]
    case .jobTitle: [level]
    case .pathway: [levelCount]
    case .unit: [unitLevel, unitUse]
    case .course: [institution]
    case .institution: [courseCount]
    case .trait: [occupationCount]
    case .qualification: [qualificationLevel, occupationCount]
    }
  }

  /// The header has the usual unit; other units are written beside their figures.
  private var pay: Fact {
    Fact(header: Pay(from: 0).unit.mapped { $1 + OurMark.mark }, isNumber: true) { record in
      guard case .occupation(let occupation) = record else { return "" }
      guard let range = occupation.payRange else { return "" }
      let isUsual = occupation.ladder.compactMap(\.pay).allSatisfy(\.hasUsualUnit)
      return isUsual ? range.text : range.text + " " + style.words(range.unit)
    }
  }

  private var entryLevel: Fact {
    Fact(header: Text("QF*", "級別*")) { record in
      guard case .occupation(let occupation) = record else { return "" }
      return occupation.entryLevel.map { "\($0.rawValue)" } ?? "-"
    }
  }

  private var unitLevels: Fact {
    Fact(header: Text("its units", "單元級別")) { record in
      guard case .level(let level) = record else { return "" }
      return QFScale(label: Text(), levels: level.unitLevels).drawing(with: style.glyphs)
    }
  }

  private var unitCount: Fact {
    Fact(header: Text("units", "單元"), isNumber: true) { record in
      guard case .level(let level) = record else { return "" }
      return "\(level.units.count)"
    }
  }

  private var level: Fact {
    Fact(header: Text("level", "級別")) { record in
      guard case .jobTitle(let jobTitle) = record else { return "" }
      return titles[jobTitle.level]?.words(in: style.language) ?? ""
    }
  }

  private var levelCount: Fact {
    Fact(header: Text("levels", "級別"), isNumber: true) { record in
      guard case .pathway(let pathway) = record else { return "" }
      return "\(pathway.levels.count)"
    }
  }

  private var unitLevel: Fact {
    Fact(header: Text("QF", "級")) { record in
      guard case .unit(let unit) = record else { return "" }
      return "\(unit.qfLevel.rawValue)"
    }
  }

  private var unitUse: Fact {
    Fact(header: Text("needed for", "適用於")) { record in
      guard case .unit(let unit) = record else { return "" }
      return unit.levels.compactMap { titles[$0]?.words(in: style.language) }.joined(separator: ", ")
    }
  }

  private var institution: Fact {
    Fact(header: Text("at", "院校")) { record in
      guard case .course(let course) = record else { return "" }
      return course.institution.rawValue
    }
  }

  private var courseCount: Fact {
    Fact(header: Text("courses", "課程"), isNumber: true) { record in
      guard case .institution(let institution) = record else { return "" }
      return "\(institution.courses.count)"
    }
  }

  private var occupationCount: Fact {
    Fact(header: Text("occupations", "職業"), isNumber: true) { record in
      switch record {
      case .trait(let trait): "\(trait.occupations.count)"
      case .qualification(let qualification): "\(qualification.occupations.count)"
      default: ""
      }
    }
  }

  private var qualificationLevel: Fact {
    Fact(header: Text("QF*", "級*")) { record in
      guard case .qualification(let qualification) = record else { return "" }
      return qualification.qfLevel.map { "\($0.rawValue)" } ?? "-"
    }
  }
}
