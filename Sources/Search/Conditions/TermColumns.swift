internal import Careers

/// Distinct terms of entry requirements, as columns.
struct TermColumns: Hashable, Sendable {
  /// Indices of `EntryRequirementKind.allCases`.
  let kinds: [UInt8]
  /// 0 for none.
  let levels: [UInt8]
  /// A bit for each of ``flags(of:)``.
  let flags: [UInt8]
  /// The least years of experience; -1 for none.
  let years: [Int64]
  /// Indices in the ids of the fact table.
  let qualifications: ListColumn
  let fields: ListColumn
  /// Indices in ``languagesInOrder``.
  let languages: ListColumn
  /// Papers and results in turn, as indices in the ids of the fact table.
  let results: ListColumn

  var count: Int { kinds.count }

  func terms(at index: Int, ids: StringColumn) -> RequirementTerms {
    let isFlagged = { (bit: Int) in flags[index] & 1 << bit != 0 }
    return RequirementTerms(
      kind: Self.kindsInOrder[Int(kinds[index])], qualifications: qualifications[index].map { RecordID(ids[Int($0)]) },
      qfLevel: QFLevel(rawValue: Int(levels[index])), fields: fields[index].map { ids[Int($0)] },
      years: years[index] < 0 ? nil : Int(years[index]), languages: languages[index].map { Self.languagesInOrder[Int($0)] },
      results: results(at: index, ids: ids), preferred: isFlagged(0), orEquivalent: isFlagged(1), asksForMore: isFlagged(2))
  }

  func results(at index: Int, ids: StringColumn) -> [ExaminationResult] {
    let words = results[index].map { ids[Int($0)] }
    return stride(from: 0, to: words.count - 1, by: 2).map { ExaminationResult(paper: words[$0], result: words[$0 + 1]) }
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
    years = terms.map { Int64($0.years ?? -1) }
    languages = ListColumn(terms.map { $0.languages.compactMap { Self.languagesInOrder.firstIndex(of: $0).map { UInt32($0) } } })
    results = ListColumn(terms.map { $0.results.flatMap { [number($0.paper), number($0.result)] } })
  }

  private static func flags(of terms: RequirementTerms) -> UInt8 {
    let flagged = [terms.preferred, terms.orEquivalent, terms.asksForMore]
    return flagged.enumerated().reduce(0) { $1.element ? $0 | 1 << $1.offset : $0 }
  }

  func write(to writer: inout IndexWriter) {
    writer.write(kinds, to: "facts.terms.kinds")
    writer.write(levels, to: "facts.terms.levels")
    writer.write(flags, to: "facts.terms.flags")
    writer.write(years, to: "facts.terms.years")
    qualifications.write(to: &writer, part: "facts.terms.qualifications")
    fields.write(to: &writer, part: "facts.terms.fields")
    languages.write(to: &writer, part: "facts.terms.languages")
    results.write(to: &writer, part: "facts.terms.results")
  }

  /// - Parameter idCount: the number of ids in the fact table.
  /// - Throws: ``IndexFault`` if the parts don't fit each other; errors of reading a part.
  init(from reader: IndexReader, idCount: Int) throws {
    kinds = try reader.numbers("facts.terms.kinds")
    levels = try reader.numbers("facts.terms.levels", count: kinds.count)
    flags = try reader.numbers("facts.terms.flags", count: kinds.count)
    years = try reader.numbers("facts.terms.years", count: kinds.count)
    qualifications = try ListColumn(from: reader, part: "facts.terms.qualifications", count: kinds.count, below: idCount)
    fields = try ListColumn(from: reader, part: "facts.terms.fields", count: kinds.count, below: idCount)
    languages = try ListColumn(
      from: reader, part: "facts.terms.languages", count: kinds.count, below: Self.languagesInOrder.count)
    results = try ListColumn(from: reader, part: "facts.terms.results", count: kinds.count, below: idCount)
    guard kinds.allSatisfy({ $0 < Self.kindsInOrder.count }) else { throw IndexFault(part: "facts.terms.kinds") }
    guard years.allSatisfy({ $0 >= -1 }) else { throw IndexFault(part: "facts.terms.years") }
  }
}
