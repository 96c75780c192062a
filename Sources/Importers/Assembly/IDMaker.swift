internal import Careers

/// Gives each published name its id: the one that is known, else a slug of its English, else a number.
struct IDMaker {
  /// An id that says nothing of its name: somebody may want to give a better one.
  struct Made: Hashable {
    let kind: NamedKind
    let name: String
    let id: String
  }

  private(set) var table: IDTable
  private(set) var made: [Made] = []
  private var taken: [NamedKind.Space: Set<String>] = [:]
  /// Names of what several documents may name, folded, with what they were given.
  private var given: [String: RecordID] = [:]
  /// Names of what stands in one place, as they were met.
  private var met: [NamedKind: Set<String>] = [:]

  init(_ table: IDTable) {
    self.table = table
  }

  /// The id of what several documents may name, in either language: whoever has the name has the id.
  mutating func sharedID(for title: Text, of kind: NamedKind, under whole: RecordID? = nil, noun: String) -> RecordID {
    let names = [title.english, title.traditionalChinese].compactMap(\.self)
    let keys = names.map { [kind.rawValue, whole?.rawValue ?? "", NameFolding.fold($0)].joined(separator: "|") }
    let id =
      keys.compactMap({ given[$0] }).first ?? known(names, slug: slug(of: title.english, under: whole), kind: kind, under: whole)
      ?? newID(for: names.first ?? "", slug: slug(of: title.english, under: whole), of: kind, under: whole, noun: noun)
    for key in keys where given[key] == nil { given[key] = id }
    return id
  }

  /// The id of what stands in one place of one document: nothing else gets it, though it be called the same.
  ///
  /// - Parameters:
  ///   - name: what the table has it by.
  ///   - english: what a slug is made of.
  ///   - whole: the id of what it is a part of.
  ///   - noun: what a number stands after where there is no slug.
  mutating func id(for name: String, english: String?, of kind: NamedKind, under whole: RecordID? = nil, noun: String) -> RecordID {
    let slug = slug(of: english, under: whole)
    let known = table[kind, name].flatMap { isPart($0, of: whole) ? $0 : nil }
    guard met[kind, default: []].insert(name).inserted else {
      // The table has room for one of a name, the first.
      let id = (slug ?? known).map { free($0, in: kind.space) } ?? free(prefix(of: whole) + noun, from: 1, in: kind.space)
      made.append(Made(kind: kind, name: name, id: id))
      return RecordID(id)
    }
    if let known, take(known, in: kind.space) { return RecordID(known) }
    return newID(for: name, slug: slug, of: kind, under: whole, noun: noun)
  }

  // MARK: What is known

  /// What the table has one of the names by, or gives to another spelling of which the id is this one's slug.
  private mutating func known(_ names: [String], slug: String?, kind: NamedKind, under whole: RecordID?) -> RecordID? {
    let spelt = slug.flatMap { slug in table.ids[kind]?.values.contains(slug) == true ? slug : nil }
    guard let id = names.compactMap({ table[kind, $0] }).first(where: { isPart($0, of: whole) }) ?? spelt else { return nil }
    _ = take(id, in: kind.space)
    return RecordID(id)
  }

  private func isPart(_ id: String, of whole: RecordID?) -> Bool { id.hasPrefix(prefix(of: whole)) }

  private func prefix(of whole: RecordID?) -> String { whole.map { $0.rawValue + "/" } ?? "" }

  // MARK: What is new

  private func slug(of english: String?, under whole: RecordID?) -> String? { english.flatMap(Slug.of).map { prefix(of: whole) + $0 } }

  private mutating func newID(for name: String, slug: String?, of kind: NamedKind, under whole: RecordID?, noun: String) -> RecordID {
    if let slug, take(slug, in: kind.space) { return RecordID(slug) }
    let id = slug.map { free($0, in: kind.space) } ?? free(prefix(of: whole) + noun, from: 1, in: kind.space)
    table.note(id, for: name, of: kind)
    made.append(Made(kind: kind, name: name, id: id))
    return RecordID(id)
  }

  private mutating func free(_ stem: String, from first: Int = 2, in space: NamedKind.Space) -> String {
    var number = first
    while !take("\(stem)-\(number)", in: space) { number += 1 }
    return "\(stem)-\(number)"
  }

  private mutating func take(_ id: String, in space: NamedKind.Space) -> Bool { taken[space, default: []].insert(id).inserted }
}
