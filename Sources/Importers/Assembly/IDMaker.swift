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

  init(_ table: IDTable) {
    self.table = table
  }

  /// The id of what several documents may name, in either language: whoever has the name has the id.
  mutating func sharedID(for title: Text, of kind: NamedKind, under whole: RecordID? = nil, noun: String) -> RecordID {
    let names = [title.english, title.traditionalChinese].compactMap(\.self)
    let keys = names.map { [kind.rawValue, whole?.rawValue ?? "", NameFolding.fold($0)].joined(separator: "|") }
    let id =
      keys.compactMap({ given[$0] }).first ?? spelling(of: title, kind: kind, under: whole)
      ?? id(for: names.first { table[kind, $0] != nil } ?? names.first ?? "", english: title.english, of: kind, under: whole, noun: noun)
    for key in keys where given[key] == nil { given[key] = id }
    return id
  }

  /// The id that the table gives to another spelling, where it is this one's slug.
  private func spelling(of title: Text, kind: NamedKind, under whole: RecordID?) -> RecordID? {
    let slug = title.english.flatMap(Slug.of).map { (whole.map { $0.rawValue + "/" } ?? "") + $0 }
    return slug.flatMap { slug in table.ids[kind]?.values.contains(slug) == true ? RecordID(slug) : nil }
  }

  /// - Parameters:
  ///   - name: what the table has it by.
  ///   - english: what a slug is made of.
  ///   - whole: the id of what it is a part of.
  ///   - noun: what a number stands after where there is no slug.
  /// - Returns: what the table has, whoever has it already; otherwise what nothing has.
  mutating func id(for name: String, english: String?, of kind: NamedKind, under whole: RecordID? = nil, noun: String) -> RecordID {
    if let known = table[kind, name] {
      taken[kind.space, default: []].insert(known)
      return RecordID(known)
    }
    let prefix = whole.map { $0.rawValue + "/" } ?? ""
    let slug = english.flatMap(Slug.of).map { prefix + $0 }
    if let slug, taken[kind.space, default: []].insert(slug).inserted { return RecordID(slug) }
    let id = free(slug ?? prefix + noun, from: slug == nil ? 1 : 2, in: kind.space)
    table.note(id, for: name, of: kind)
    made.append(Made(kind: kind, name: name, id: id))
    return RecordID(id)
  }

  private mutating func free(_ stem: String, from first: Int, in space: NamedKind.Space) -> String {
    var number = first
    while !taken[space, default: []].insert("\(stem)-\(number)").inserted { number += 1 }
    return "\(stem)-\(number)"
  }
}
