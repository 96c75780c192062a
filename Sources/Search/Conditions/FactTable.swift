public import Careers

/// What conditions are asked of every record, as columns: records that state the same share their facts.
public struct FactTable: Hashable, Sendable {
  /// Row by row which of the facts are its.
  let rowFacts: [UInt32]
  /// Which of the figures are those of each of the facts: occupations differ by what they list, but few by their figures alone.
  let factFigures: [UInt32]
  /// The kind that each of the figures is of, as an index of `RecordKind.allCases`.
  let kinds: [UInt8]
  /// HK$ a month; -1 where it isn't stated.
  let pay: [Int64]
  /// Hours a week; -1 where it isn't stated.
  let hoursFrom: [Int64]
  let hoursTo: [Int64]
  /// 0 where it isn't stated, 1 for regular hours, 2 for irregular ones.
  let irregular: [UInt8]
  /// A bit for each of `WorkSetting.allCases`.
  let settings: [UInt8]
  /// A bit for each QF level.
  let levels: [UInt8]
  /// Places among ``ids``.
  let traits: ListColumn
  let institutions: ListColumn
  let courses: ListColumn
  /// Places among the terms.
  let requirements: ListColumn
  /// 1 where requirements are stated at all.
  let statesRequirements: [UInt8]
  let terms: TermColumns
  /// Every id that facts and terms name, once, in the order of their bytes.
  let ids: StringColumn
  /// The fields of study that requirements name, in the order of the catalogue.
  public let fields: [FieldOfStudy]
  /// The rows of qualifications that aren't awards: certifications and examinations.
  public let certificates: [Int32]

  /// How many rows it has.
  public var count: Int { rowFacts.count }
  /// How many facts, each of them of one row or of many.
  var factCount: Int { factFigures.count }
  /// How many figures, each of them of one of the facts or of many.
  var figureCount: Int { kinds.count }

  /// Which of the figures are a row's.
  func figures(of row: Int) -> Int { Int(factFigures[Int(rowFacts[row])]) }

  // MARK: A row as a whole

  /// The facts of the record in a row.
  public func facts(of row: Int) -> ConditionFacts {
    let fact = Int(rowFacts[row])
    var facts = factsOfFigures(figures(of: row))
    facts.traits = traits[fact].map { id(Int($0)) }
    facts.institutions = institutions[fact].map { id(Int($0)) }
    facts.courses = courses[fact].map { id(Int($0)) }
    if statesRequirements[fact] == 1 { facts.requirements = requirements[fact].map { terms.terms(at: Int($0), ids: ids) } }
    return facts
  }

  /// Facts that have figures and no lists.
  func factsOfFigures(_ index: Int) -> ConditionFacts {
    ConditionFacts(
      kind: Self.kindsInOrder[Int(kinds[index])], pay: Self.figure(pay[index]), hoursFrom: Self.figure(hoursFrom[index]),
      hoursTo: Self.figure(hoursTo[index]), irregular: irregular[index] == 0 ? nil : irregular[index] == 2,
      settings: Self.settings[Int(settings[index])], qfLevels: QFLevelSet(rawValue: levels[index]))
  }

  /// The place of an id among all; nothing where no facts name it.
  func number(of id: RecordID) -> Int? {
    let wanted = Array(id.rawValue.utf8)
    let place = (0..<ids.count).partitioningIndex { !ids.bytes[ids.range(of: $0)].lexicographicallyPrecedes(wanted) }
    return place < ids.count && ids.bytes[ids.range(of: place)].elementsEqual(wanted) ? place : nil
  }

  func id(_ number: Int) -> RecordID { RecordID(ids[number]) }

  private static func figure(_ number: Int64) -> Int? { number < 0 ? nil : Int(number) }

  private static let kindsInOrder = RecordKind.allCases

  /// The settings that each pattern of bits stands for.
  static let settings: [[WorkSetting]] = (0..<1 << WorkSetting.allCases.count).map { bits in
    WorkSetting.allCases.enumerated().filter { bits & 1 << $0.offset != 0 }.map(\.element)
  }
}
