internal import Careers

/// Distinct terms of entry requirements, as columns.
struct TermColumns: Hashable, Sendable {
  /// Indices of `EntryRequirementKind.allCases`.
  let kinds: [UInt8]
  /// 0 for none.
  let levels: [UInt8]
  /// A bit for each of ``flagged``.
  let flags: [UInt8]
  /// Indices in the ids of the fact table.
  let qualifications: ListColumn
  let fields: ListColumn
  /// Indices in ``languagesInOrder``.
  let languages: ListColumn

  var count: Int { kinds.count }

  func terms(at index: Int, ids: StringColumn) -> RequirementTerms {
    let isFlagged = { (bit: Int) in flags[index] & 1 << bit != 0 }
    return RequirementTerms(
      kind: Self.kindsInOrder[Int(kinds[index])], qualifications: qualifications[index].map { RecordID(ids[Int($0)]) },
      qfLevel: QFLevel(rawValue: Int(levels[index])), fields: fields[index].map { ids[Int($0)] },
      languages: languages[index].map { Self.languagesInOrder[Int($0)] }, preferred: isFlagged(0), fieldsOrRelated: isFlagged(1),
      orAbove: isFlagged(2), orEquivalent: isFlagged(3), asksForMore: isFlagged(4))
  }

  static let kindsInOrder = EntryRequirementKind.allCases

  /// All possible language requirements.
  static let languagesInOrder: [LanguageRequirement] = LanguageRequirement.Tongue.allCases.flatMap { language in
    LanguageRequirement.Skill.allCases.flatMap { skill in
      ([nil] + LanguageRequirement.Standard.allCases).map { LanguageRequirement(language: language, skill: skill, standard: $0) }
    }
  }
}

extension TermColumns {
  /// - Parameter number: the index of an id.
  init(_ terms: [RequirementTerms], number: (String) -> UInt32) {
    kinds = terms.map { UInt8(Self.kindsInOrder.firstIndex(of: $0.kind) ?? 0) }
    levels = terms.map { UInt8($0.qfLevel?.rawValue ?? 0) }
    flags = terms.map(Self.flags)
    qualifications = ListColumn(terms.map { $0.qualifications.map { number($0.rawValue) } })
    fields = ListColumn(terms.map { $0.fields.map(number) })
    languages = ListColumn(terms.map { $0.languages.compactMap { Self.languagesInOrder.firstIndex(of: $0).map { UInt32($0) } } })
  }

  private static func flags(of terms: RequirementTerms) -> UInt8 {
    let flagged = [terms.preferred, terms.fieldsOrRelated, terms.orAbove, terms.orEquivalent, terms.asksForMore]
    return flagged.enumerated().reduce(0) { $1.element ? $0 | 1 << $1.offset : $0 }
  }

  func write(to writer: inout IndexWriter) {
    writer.write(kinds, to: "facts.terms.kinds")
    writer.write(levels, to: "facts.terms.levels")
    writer.write(flags, to: "facts.terms.flags")
    qualifications.write(to: &writer, part: "facts.terms.qualifications")
    fields.write(to: &writer, part: "facts.terms.fields")
    languages.write(to: &writer, part: "facts.terms.languages")
  }

  /// - Parameter idCount: the number of ids in the fact table.
  /// - Throws: ``IndexFault`` if the parts don't fit each other; errors of reading a part.
  init(from reader: IndexReader, idCount: Int) throws {
    kinds = try reader.numbers("facts.terms.kinds")
    levels = try reader.numbers("facts.terms.levels", count: kinds.count)
    flags = try reader.numbers("facts.terms.flags", count: kinds.count)
    qualifications = try ListColumn(from: reader, part: "facts.terms.qualifications", count: kinds.count, below: idCount)
    fields = try ListColumn(from: reader, part: "facts.terms.fields", count: kinds.count, below: idCount)
    languages = try ListColumn(
      from: reader, part: "facts.terms.languages", count: kinds.count, below: Self.languagesInOrder.count)
    guard kinds.allSatisfy({ $0 < Self.kindsInOrder.count }) else { throw IndexFault(part: "facts.terms.kinds") }
  }
}
