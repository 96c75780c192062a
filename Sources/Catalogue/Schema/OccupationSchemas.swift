package import Careers
internal import CheckedYAML

// occupations/NAME.yaml and sectors/NAME.yaml: docs/catalogue.md explains each key.

extension Occupation: HasSchema {
  package static let schema = Schema(
    Occupation(id: "", title: Text()),
    fields: [
      .fileID(\.id),
      .title("title", \.title),
      .provenance(\.provenance),
      .sentence("overview", \.overview),
      .duties,
      .optional("hours", \.hours, .mapping),
      .restated("environment", \.environment),
      .list("traits", \.namedTraits, .mapping) { "trait “\($0.id)” appears twice" },
      .named("ladder", \.ladder, \.title, label: "rung title", noun: "rung"),
      .check(checkUnitsOfPay),
      .restated("entry", \.entry),
      .list("training", \.training, .mapping),
      .restated("remarks", \.remarks),
      .notes(\.notes),
      .also(\.also),
    ])

  /// Reports pay in two units, which could be neither on one scale nor the ends of one range.
  private static func checkUnitsOfPay(of occupation: inout Occupation, _ source: Source, _ reader: inout CatalogueReader) {
    let pays = occupation.ladder.compactMap(\.pay)
    guard let first = pays.first, let other = pays.first(where: { !$0.hasSameUnit(as: first) }) else { return }
    let units = [first, other].map { "\($0.currency) a \($0.period.rawValue)" }
    let place = source.published["ladder"]?.place ?? source.place
    reader.report("one ladder gives pay in \(units[0]) and in \(units[1]); expected one unit", at: place)
  }
}

extension WorkingHours: HasSchema {
  package static let schema = Schema(
    WorkingHours(from: 0, to: 0), layout: .line, incomplete: "hours need “from” and “to”; a single figure goes in both",
    fields: [
      .required("from", \.from, .number),
      .required("to", \.to, .number),
      .flag("irregular", \.irregular),
      .optional("wording", \.wording, .word),
      .optional("lines", \.lines, .lines),
      .check { hours, source, reader in
        if hours.to > WorkingHours.ofAWeek { reader.report("a week has \(WorkingHours.ofAWeek) hours, not \(hours.to)", at: source.place) }
        if hours.to < hours.from { reader.report("hours upside down: from \(hours.from) to \(hours.to)", at: source.place) }
        if let wording = hours.wording, wording.isOpenEnded, hours.from != hours.to {
          reader.report("hours worded “\(wording.rawValue)” take a single figure, in both “from” and “to”", at: source.place)
        }
      },
    ])

  /// The hours of a week.
  package static let ofAWeek = 168
}

extension WorkingEnvironment: HasSchema {
  package static let schema = Schema(
    WorkingEnvironment(text: Text()),
    fields: [
      .words(\.text),
      .list("places", \.places, .word),
      .optional("lines", \.lines, .lines),
    ])
}

/// A trait as named by an occupation.
struct NamedTrait: HasSchema {
  var id: RecordID = ""
  var lines: ClosedRange<Int>?

  static let schema = Schema(
    NamedTrait(), layout: .line,
    fields: [
      .required("trait", \.id, .id(of: .trait)),
      .optional("lines", \.lines, .lines),
    ])
}

extension Occupation {
  fileprivate var namedTraits: [NamedTrait] {
    get { traits.map { NamedTrait(id: $0, lines: traitLines[$0]) } }
    set {
      traits = newValue.map(\.id)
      traitLines = Dictionary(newValue.compactMap { trait in trait.lines.map { (trait.id, $0) } }) { first, _ in first }
    }
  }
}

// MARK: Duties

extension Statement: HasSchema {
  package static let schema = Schema(
    Statement(text: Text()),
    fields: [
      .words(\.text),
      .optional("lines", \.lines, .lines),
      .activities(\.activities),
    ])
}

extension Field<Occupation> {
  /// A duty is published as its lines alone, or with its words, too. If none is published, ours has the words alone.
  fileprivate static var duties: Field {
    Field(
      keys: [Key(name: "duties", halves: .both, nested: Array(Statement.schema.allKeys))], path: \Occupation.duties,
      read: { occupation, source, reader in
        let items = source.published["duties"].map { reader.list($0) }
        let worded = items?.map { $0.isMapping ? reader.fields($0, keys: Statement.schema.keys(in: .published)) : nil }
        let restatements = reader.restatements(of: worded, ours: source.ours["duties"], field: "duties", at: source.ours.place)
        occupation.duties = restatements.enumerated().map { index, restatement in
          let fields = (worded?[index]).flatMap(\.self) ?? .none(at: source.place)
          var duty = reader.part(Statement.self, fields, of: source, restatement: restatement) ?? Statement(text: Text())
          if let item = items?[index], !item.isMapping { duty.lines = ValueKind.lines.read(item, source, &reader) }
          return duty
        }
        return .fine
      },
      write: { occupation, writer in
        guard writer.half == .published else { return writer.add("duties", occupation.duties) }
        let items = occupation.duties.compactMap { duty in
          let tree = Statement.schema.tree(of: Statement(text: duty.text))
          guard tree == .mapping([]) else { return Statement.schema.tree(of: duty) }
          return duty.lines.flatMap { ValueKind.lines.write($0, WritingContext()) }
        }
        writer.add("duties", items.isEmpty ? nil : .list(items))
      })
  }
}

// MARK: Pay

extension Rung: HasSchema {
  package static let schema = Schema(
    Rung(title: Text()),
    fields: [
      .name("title", \.title),
      .optional("pay", \.pay, .mapping),
      .optional("lines", \.lines, .lines),
    ])
}

extension Pay: HasSchema {
  package static let schema = Schema(
    Pay(from: 0), layout: .line,
    fields: [
      .required("from", \.from, .number, absent: "pay needs “from”"),
      .optional("to", \.to, .number),
      .optional("wording", \.wording, .word),
      .check { pay, source, reader in
        if let to = pay.to, to < pay.from { reader.report("pay upside down: from \(pay.from) to \(to)", at: source.place) }
        if let wording = pay.wording, wording.isOpenEnded != (pay.to == nil) {
          reader.report("pay worded “\(wording.rawValue)” \(pay.to == nil ? "needs" : "can't have") “to”", at: source.place)
        }
      },
      .unit("currency", \.currency, .currency, \.currency),
      .unit("period", \.period, .word, \.period),
    ])
}

/// The unit of pay of a document that doesn't state one itself.
package struct PayUnit: HasSchema {
  package var currency = Pay.usualCurrency
  package var period = Pay.usualPeriod

  package init() {}

  package static let schema = Schema(
    PayUnit(), layout: .line, incomplete: "expected “currency” and “period”",
    fields: [
      .required("currency", \.currency, .currency),
      .required("period", \.period, .word),
    ])
}

extension Field<Pay> {
  /// Part of the unit of pay: stated here, or for the whole document in `ours/documents.yaml`.
  fileprivate static func unit<Value>(
    _ key: String, _ path: Path<Value>, _ kind: ValueKind<Value>, _ part: any KeyPath<PayUnit, Value> & Sendable
  ) -> Field {
    Field(
      keys: [Key(name: key)], path: path, isRequired: true,
      read: { pay, source, reader in
        let unit = source.document.flatMap { reader.payUnits[$0] }
        let stated = source.published[key]
        if stated == nil { pay.ours.append(key) }
        guard let value = stated.flatMap({ kind.read($0, source, &reader) }) ?? unit?[keyPath: part] else {
          if !reader.isBroken("ours/documents.yaml"), !reader.isBroken("published/documents.yaml") {
            reader.report("pay without currency or period, here or for its document in ours/documents.yaml", at: source.place)
          }
          return .wrong
        }
        pay[keyPath: path] = value
        return .fine
      },
      write: { pay, writer in
        if !pay.ours.contains(key) { writer.add(key, kind.write(pay[keyPath: path], writer.context)) }
      })
  }
}

// MARK: Requirements

extension EntryRequirement: HasSchema {
  package static let schema = Schema(
    EntryRequirement(kind: .skill, text: Text()),
    fields: [
      .required("kind", \.kind, .word),
      .words(\.text),
      .ids("qualifications", \.qualifications, of: .qualification),
      .list("fields", \.fields, .fieldOfStudy) { "“\($0.id)” appears twice in one list" },
      .flag("fields-preferred", \.fieldsPreferred),
      .flag("fields-or-related", \.fieldsOrRelated),
      .optional("years", \.years, .mapping),
      .list("languages", \.languages, .mapping),
      .list("results", \.results, .mapping),
      .list("names", \.names, .text),
      .flag("preferred", \.preferred),
      .flag("or-above", \.orAbove),
      .flag("or-equivalent", \.orEquivalent),
      .flag("asks-more", \.asksForMore),
      .optional("lines", \.lines, .lines),
      .check { requirement, _, reader in
        requirement.qfLevel = requirement.qualifications.compactMap { reader.qualifications[$0]?.qfLevel }.min()
      },
    ])
}

extension YearsOfExperience: HasSchema {
  package static let schema = Schema(
    YearsOfExperience(from: 0), layout: .line,
    fields: [
      .required("from", \.from, .number, absent: "years need “from”"),
      .optional("to", \.to, .number),
      .check { years, source, reader in
        if let to = years.to, to < years.from { reader.report("years upside down: from \(years.from) to \(to)", at: source.place) }
      },
    ])
}

extension LanguageRequirement: HasSchema {
  package static let schema = Schema(
    LanguageRequirement(language: .english, skill: .spoken), layout: .line, incomplete: "expected “language” and “skill”",
    fields: [
      .required("language", \.language, .word),
      .required("skill", \.skill, .word),
      .optional("standard", \.standard, .word),
    ])
}

extension ExaminationResult: HasSchema {
  package static let schema = Schema(
    ExaminationResult(paper: "", result: ""), layout: .line, incomplete: "expected “paper” and “result”",
    fields: [
      .required("paper", \.paper, .text),
      .required("result", \.result, .text),
    ])
}

// MARK: Training and remarks

extension Training: HasSchema {
  package static let schema = Schema(
    Training(award: Text()),
    fields: [
      .ids("awards", \.qualifications, of: .qualification),
      .optional("lines", \.lines, .lines),
      .list("courses", \.courses, .mapping) { "course “\($0.id)” appears twice under one heading" },
      .check { training, source, reader in
        if training.qualifications.isEmpty { reader.report("missing awards", at: source.place) }
        let awards = training.qualifications.compactMap { reader.qualifications[$0]?.title }
        training.award = .joined(awards, separator: Text(" / ", "／"))
      },
    ])
}

extension ListedCourse: HasSchema {
  package static let schema = Schema(
    ListedCourse(id: "", institution: "", title: Text()), layout: .line,
    fields: [
      .required("course", \.id, .id(of: .course)),
      .optional("lines", \.lines, .lines),
      .course,
    ])
}

extension Field<ListedCourse> {
  /// The course's own id and title.
  fileprivate static var course: Field {
    Field(
      keys: [], needsWhole: true,
      read: { listed, _, reader in
        guard let course = reader.courses[listed.id] else { return .dropped }
        (listed.institution, listed.title) = (course.institution, course.title)
        return .fine
      })
  }
}

extension Remark: HasSchema {
  package static let schema = Schema(
    Remark(kind: .statement, about: .title, text: Text()), incomplete: "a remark needs “kind” and “about”",
    fields: [
      .required("about", \.about, .word),
      .required("kind", \.kind, .word),
      .words(\.text),
      .list("by", \.by, .text),
      .list("names", \.names, .text),
      .optional("lines", \.lines, .lines),
    ])
}

// MARK: Sectors

extension Sector: HasSchema {
  package static let schema = Schema(
    Sector(id: "", title: Text(), provenance: Provenance(document: "")),
    fields: [
      .fileID(\.id, of: "sector"),
      .title("title", \.title, orElse: { $1.documentTitle($0.document) }),
      .provenance(\.source),
      .sentence("overview", \.overview),
      .named("listed", \.listed, \.title, label: "listed name", noun: "listed name"),
      .notes(\.notes),
    ])

  fileprivate var source: Provenance? {
    get { provenance }
    set { provenance = newValue ?? provenance }
  }
}

extension ListedName: HasSchema {
  package static let schema = Schema(
    ListedName(title: Text(), occupations: []),
    fields: [
      .name("title", \.title),
      .ids("occupations", \.occupations, of: .occupation),
      .optional("lines", \.lines, .lines),
    ])
}
