internal import Careers
internal import TextLayout

extension Library {
  /// The record with an id.
  ///
  /// - Throws: ``Failure`` that suggests similar ids, or says that the source only lists the name.
  func existing(_ id: String) throws -> Record {
    if let record = try record(RecordID(id)) { return record }
    if let listed = try sectors().flatMap(\.listed).first(where: { $0.occupations.isEmpty && $0.isNamed(id) }) {
      let name = listed.title.words(in: .english)
      throw Failure(message: "“\(name)” is listed by the source, but has no page of its own: nothing to show", status: .notFound)
    }
    let near = try suggestions(for: id, limit: 3).map(\.rawValue)
    let hint = near.isEmpty ? "; see “waymark list”" : "; did you mean \(near.joined(separator: ", "))?"
    throw Failure(message: "no record has the id “\(Sanitiser.clean(id))”\(hint)", status: .notFound)
  }
}

extension ListedName {
  /// Whether `id` means this name: its words in either language, or the id it would have.
  fileprivate func isNamed(_ id: String) -> Bool {
    let asked = SearchTokens.tokens(of: id)
    return [title.english, title.traditionalChinese].contains { $0.map(SearchTokens.tokens(of:)) == asked }
  }
}

// MARK: Names in options
extension Library {
  /// The record of a kind with an id, in any letter case.
  ///
  /// - Throws: ``Failure`` that says what was expected and suggests similar ids.
  ///
  /// - Parameter others: more ids to suggest.
  func existing(_ id: String, of kind: RecordKind, besides others: [String] = []) throws -> Record {
    guard let record = try record(RecordID(id)) else {
      throw Failure(unknown: id, expected: kind, among: (others + (try records(of: kind).map(\.id.rawValue))).unique)
    }
    guard record.kind == kind else {
      throw Failure(
        message: "“\(record.id)” is \(record.kind.article) \(record.kind.name), not \(kind.article) \(kind.name)", status: .usage)
    }
    return record
  }

  /// The award that a person holds: one of the list, or of the catalogue.
  ///
  /// - Throws: ``Failure`` if there is none.
  func heldAward(_ id: String) throws -> HeldAward {
    let listed = try listedAward(id)
    if let listed, try record(listed.id)?.kind != .qualification { return HeldAward(listed.id, qfLevel: listed.qfLevel) }
    let found = try qualification(id, option: "--holds", besides: try listedAwards().map(\.id.rawValue))
    return HeldAward(found.id, qfLevel: found.qfLevel ?? listed?.qfLevel)
  }

  /// An award, certification, examination or unit of competency by its id.
  ///
  /// - Throws: ``Failure`` if there is none.
  func lacked(_ id: String) throws -> RecordID {
    if let listed = try listedAward(id) { return listed.id }
    if case .unit(let unit)? = try record(RecordID(id)) { return unit.id }
    return try existing(id, of: .qualification, besides: try listedAwards().map(\.id.rawValue)).id
  }

  private func listedAward(_ id: String) throws -> Award? {
    try listedAwards().first { $0.id.rawValue == id.lowercased() }
  }

  /// The list of awards; none in a catalogue that brings its own.
  private func listedAwards() throws -> [Award] {
    let own = try records(of: .qualification).compactMap { record in
      if case .qualification(let qualification) = record, qualification.category == .award { qualification.id } else { nil }
    }
    return Award.isUsed(byAwards: own) ? Award.all : []
  }

  /// What a person can work as: a job title, a level or an occupation.
  ///
  /// - Throws: ``Failure`` if there is none, or it is something else.
  func work(_ id: String) throws -> Record {
    let record = try existing(id)
    guard record.kind.isComparable else {
      throw Failure(
        message:
          "“\(record.id)” is \(record.kind.article) \(record.kind.name): nobody works as one; name a job title, a level or an occupation",
        status: .usage)
    }
    return record
  }

  /// An end of a route: an occupation, a rung such as `it-technician#2`, a level or a job title.
  ///
  /// - Throws: ``Failure`` if there is none, or no route leads to or from it.
  func routeEnd(_ id: String, as side: RouteEnd.Side) throws -> RouteEnd {
    let whole = try record(RecordID(id))
    let (name, rung) = whole == nil ? RouteEnd.parts(of: id) : (id, nil)
    do {
      if whole == nil, try record(RecordID(name)) == nil, try hasNoRouteEnds { throw RouteError.nowhere }
      return try routeEnd(at: whole ?? existing(name), rung: rung, as: side)
    } catch let error as RouteError {
      throw Failure(error)
    }
  }

  private var hasNoRouteEnds: Bool {
    get throws { try [RecordKind.occupation, .level, .jobTitle].allSatisfy { try records(of: $0).isEmpty } }
  }

  /// The qualification that an option names: an award, or else a certification or an examination.
  ///
  /// - Throws: ``Failure`` if there is none, or it belongs to the other option.
  ///
  /// - Parameter others: more ids that the option takes.
  func qualification(_ id: String, option: String, besides others: [String] = []) throws -> Qualification {
    guard case .qualification(let found) = try existing(id, of: .qualification, besides: others) else {
      throw Failure(unknown: id, expected: .qualification, among: [])
    }
    let right = found.category == .award ? "--holds" : "--certificate"
    guard option == right else {
      let article = found.category == .certification ? "a" : "an"
      throw Failure(message: "“\(found.id)” is \(article) \(found.category.rawValue): name it with \(right)", status: .usage)
    }
    return found
  }

  /// The id of a field of study, given in any letter case.
  ///
  /// - Throws: ``Failure`` that suggests similar ids.
  func fieldOfStudy(_ id: String) throws -> String {
    let ids = try fieldsOfStudy().map(\.id)
    guard let known = ids.first(where: { $0.lowercased() == id.lowercased() }) else {
      throw Failure(unknown: id, expected: "field of study", among: ids, elsewhere: "see the requirements of occupations")
    }
    return known
  }

  /// The titles of fields of study by id, for the wording of conditions.
  func titlesOfFields() throws -> [String: Text] {
    Dictionary(try fieldsOfStudy().map { ($0.id, $0.title) }) { first, _ in first }
  }
}

extension RecordKind {
  fileprivate var name: String { title.words(in: .english).lowercased() }
}

extension Failure {
  /// The most ids to suggest, and the most to list if none is similar.
  private static let (near, few) = (3, 20)

  fileprivate init(unknown id: String, expected kind: RecordKind, among ids: [String]) {
    self.init(unknown: id, expected: kind.name, among: ids, elsewhere: "see “waymark list \(kind.plural)”")
  }

  /// - Parameter elsewhere: where to find the ids if there are too many to list.
  fileprivate init(unknown id: String, expected: String, among ids: [String], elsewhere: String) {
    let near = Suggestion.nearest(to: id, among: ids, limit: Self.near)
    let rest = (1...Self.few).contains(ids.count) ? "there are \(ids.joined(separator: ", "))" : elsewhere
    let hint = near.isEmpty ? rest : "did you mean \(near.joined(separator: ", "))?"
    self.init(message: "no \(expected) has the id “\(Sanitiser.clean(id))”; \(hint)", status: .notFound)
  }
}
