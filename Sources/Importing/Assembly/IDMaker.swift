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
  /// Ids that nothing new may have: those of the table among them, whoever comes first in a document.
  private var taken: [NamedKind.Space: Set<String>]
  /// Ids of the table that what stands in one place has by now.
  private var claimed: [NamedKind.Space: Set<String>] = [:]
  /// The last number of each stem, in each space.
  private var numbers: [NamedKind.Space: [String: Int]] = [:]
  /// Names of what several documents may name, folded, with what they were given.
  private var given: [String: RecordID] = [:]
  /// Names of what stands in one place, as they were met and the table tells them apart.
  private var met: [NamedKind: Set<String>] = [:]
  private let spelt: [NamedKind: Set<String>]

  init(_ table: IDTable) {
    self.table = table
    spelt = table.ids.mapValues { Set($0.values) }
    taken = Dictionary(spelt.map { ($0.key.space, $0.value) }) { $0.union($1) }
  }

  /// The id of what several documents may name, in either language: whoever has the name has the id.
  ///
  /// - Parameter school: what the table has it under, where names of parts are the same in several wholes.
  mutating func sharedID(
    for title: Text, of kind: NamedKind, under whole: RecordID? = nil, at school: String? = nil, noun: String
  ) -> RecordID {
    let names = [title.english, title.traditionalChinese].compactMap(\.self)
    let keys = names.map { [kind.rawValue, whole?.rawValue ?? "", NameFolding.fold($0)].joined(separator: "|") }
    let paths = names.map { name in school.map { $0 + "/" + name } ?? name }
    let slug = slug(of: title.english, under: whole)
    let id =
      keys.compactMap({ given[$0] }).first ?? known(paths + names, slug: slug, kind: kind, under: whole)
      ?? newID(for: paths.first ?? "", slug: slug, of: kind, under: whole, noun: noun)
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
    let known = table[kind, name].map { moved($0, under: whole) }
    guard met[kind, default: []].insert(IDTable.fold(name)).inserted else {
      // The table has room for one of a name, the first.
      let id = free((slug ?? known) ?? prefix(of: whole) + noun, in: kind.space)
      made.append(Made(kind: kind, name: name, id: id))
      return RecordID(id)
    }
    guard let known, claimed[kind.space, default: []].insert(known).inserted else {
      return newID(for: name, slug: slug, of: kind, under: whole, noun: noun)
    }
    taken[kind.space, default: []].insert(known)
    if table[kind, name] != known { table.note(known, for: name, of: kind) }
    return RecordID(known)
  }

  // MARK: What is known

  /// What the table has one of the names by, or gives to another spelling of which the id is this one's slug.
  private func known(_ names: [String], slug: String?, kind: NamedKind, under whole: RecordID?) -> RecordID? {
    let other = slug.flatMap { spelt[kind]?.contains($0) == true ? $0 : nil }
    let own = names.lazy.compactMap { table[kind, $0] }.first { $0.hasPrefix(prefix(of: whole)) }
    return (own ?? other).map { RecordID($0) }
  }

  /// A part's id where its whole has been given another.
  private func moved(_ id: String, under whole: RecordID?) -> String {
    prefix(of: whole) + (whole == nil ? id : id.split(separator: "/").last.map(String.init) ?? id)
  }

  private func prefix(of whole: RecordID?) -> String { whole.map { $0.rawValue + "/" } ?? "" }

  // MARK: What is new

  private func slug(of english: String?, under whole: RecordID?) -> String? { english.flatMap(Slug.of).map { prefix(of: whole) + $0 } }

  private mutating func newID(for name: String, slug: String?, of kind: NamedKind, under whole: RecordID?, noun: String) -> RecordID {
    if let slug, taken[kind.space, default: []].insert(slug).inserted { return RecordID(slug) }
    let id = free(slug ?? prefix(of: whole) + noun, in: kind.space)
    table.note(id, for: name, of: kind)
    made.append(Made(kind: kind, name: name, id: id))
    return RecordID(id)
  }

  /// A stem with the next number that is free.
  private mutating func free(_ stem: String, in space: NamedKind.Space) -> String {
    var number = numbers[space]?[stem] ?? (taken[space]?.contains(stem) == true ? 1 : 0)
    repeat { number += 1 } while !taken[space, default: []].insert("\(stem)-\(number)").inserted
    numbers[space, default: [:]][stem] = number
    return "\(stem)-\(number)"
  }
}
