internal import Careers
internal import TextLayout
internal import Typesetting

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
      let title = style.languages.map { OurMark.words(record.title, in: $0) }.unique.joined(separator: "  ")
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
    case .unit: [ownLevel, unitUse]
    case .cluster: [ownLevel, unitCount, clusterLevels]
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
      switch record {
      case .level(let level): "\(level.units.count)"
      case .cluster(let cluster): "\(cluster.units.count)"
      default: ""
      }
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

  private var ownLevel: Fact {
    Fact(header: Text("QF", "級")) { record in
      switch record {
      case .unit(let unit): "\(unit.qfLevel.rawValue)"
      case .cluster(let cluster): "\(cluster.qfLevel.rawValue)"
      default: ""
      }
    }
  }

  private var unitUse: Fact {
    Fact(header: Text("needed for", "適用於")) { record in
      guard case .unit(let unit) = record else { return "" }
      return unit.levels.compactMap { titles[$0]?.words(in: style.language) }.joined(separator: style.comma)
    }
  }

  private var clusterLevels: Fact {
    Fact(header: Text("level", "級別")) { record in
      guard case .cluster(let cluster) = record else { return "" }
      return cluster.levels.compactMap { titles[$0]?.words(in: style.language) }.joined(separator: style.comma)
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
