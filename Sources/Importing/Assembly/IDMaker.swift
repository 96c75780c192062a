internal import Careers
internal import TextLayout

/// Gives each published name an id: the known one, otherwise a slug of its English, otherwise a number.
struct IDMaker {
  /// An id that isn't made from its name, so that a better one may be given.
  struct Made: Hashable {
    let kind: NamedKind
    let name: String
    let id: String
  }

  private(set) var table: IDTable
  private(set) var made: [Made] = []
  /// Ids that nothing new may get. They include those of the table, even before their names occur.
  private var taken: [NamedKind.Space: Set<String>]
  /// Ids of the table that were given to unshared names in this import.
  private var claimed: [NamedKind.Space: Set<String>] = [:]
  /// The last number used for each stem.
  private var numbers: [NamedKind.Space: [String: Int]] = [:]
  /// The ids of shared names, by folded name.
  private var given: [String: RecordID] = [:]
  /// Unshared names that occurred, folded as in the table.
  private var met: [NamedKind: Set<String>] = [:]
  private let spelt: [NamedKind: Set<String>]

  init(_ table: IDTable) {
    self.table = table
    spelt = table.ids.mapValues { Set($0.values) }
    taken = Dictionary(spelt.map { ($0.key.space, $0.value) }) { $0.union($1) }
  }

  /// The id of a record that several documents may name, in either language. Equal names have equal ids.
  ///
  /// - Parameter school: precedes the name in the table, where several schools have courses of one name.
  mutating func sharedID(
    for title: Text, of kind: NamedKind, under whole: RecordID? = nil, at school: String? = nil, noun: String
  ) -> RecordID {
    let names = title.readings
    let keys = names.map { [kind.rawValue, whole?.rawValue ?? "", NameFolding.fold($0)].joined(separator: "|") }
    let id: RecordID
    if let met = keys.compactMap({ given[$0] }).first {
      id = met
    } else {
      let paths = names.map { name in school.map { $0 + "/" + name } ?? name }
      let slug = slug(of: title.english, under: whole)
      id =
        known(paths + names, slug: slug, kind: kind, under: whole)
        ?? newID(for: paths.first ?? "", slug: slug, of: kind, under: whole, noun: noun)
    }
    for key in keys where given[key] == nil { given[key] = id }
    return id
  }

  /// The id of a record of one document. Nothing else gets it, even under the same name.
  ///
  /// - Parameters:
  ///   - name: its name in the table.
  ///   - english: the name for a slug.
  ///   - whole: the record that it is a part of.
  ///   - noun: precedes the number if there is no slug.
  mutating func id(for name: String, english: String?, of kind: NamedKind, under whole: RecordID? = nil, noun: String) -> RecordID {
    let slug = slug(of: english, under: whole)
    let known = table[kind, name].map { moved($0, under: whole) }
    guard met[kind, default: []].insert(IDTable.fold(name)).inserted else {
      // The table has one entry a name, for the first.
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

  // MARK: Known ids

  /// The id of one of the names in the table, or the slug if the table has it as the id of another spelling.
  private func known(_ names: [String], slug: String?, kind: NamedKind, under whole: RecordID?) -> RecordID? {
    let other = slug.flatMap { spelt[kind]?.contains($0) == true ? $0 : nil }
    let own = names.lazy.compactMap { table[kind, $0] }.first { $0.hasPrefix(prefix(of: whole)) }
    return (own ?? other).map { RecordID($0) }
  }

  /// A part's id under the current id of its whole.
  private func moved(_ id: String, under whole: RecordID?) -> String {
    prefix(of: whole) + (whole == nil ? id : id.split(separator: "/").last.map(String.init) ?? id)
  }

  private func prefix(of whole: RecordID?) -> String { whole.map { $0.rawValue + "/" } ?? "" }

  // MARK: New ids

  private func slug(of english: String?, under whole: RecordID?) -> String? { english.flatMap(Slug.of).map { prefix(of: whole) + $0 } }

  private mutating func newID(for name: String, slug: String?, of kind: NamedKind, under whole: RecordID?, noun: String) -> RecordID {
    if let slug, taken[kind.space, default: []].insert(slug).inserted { return RecordID(slug) }
    let id = free(slug ?? prefix(of: whole) + noun, in: kind.space)
    table.note(id, for: name, of: kind)
    made.append(Made(kind: kind, name: name, id: id))
    return RecordID(id)
  }

  /// A stem with the next free number.
  private mutating func free(_ stem: String, in space: NamedKind.Space) -> String {
    var number = numbers[space]?[stem] ?? (taken[space]?.contains(stem) == true ? 1 : 0)
    repeat { number += 1 } while !taken[space, default: []].insert("\(stem)-\(number)").inserted
    numbers[space, default: [:]][stem] = number
    return "\(stem)-\(number)"
  }
}

/// Makes an id from a name: its letters and digits in lower case, with hyphens between the words.
enum Slug {
  /// The longest slug, in characters.
  private static let longest = 80

  /// - Returns: nil if the name has no ASCII letter or digit, or has letters of other scripts.
  static func of(_ name: String) -> String? {
    let folded = SearchFolding.fold(name)
    guard folded.allSatisfy({ $0.isASCII || !$0.isLetter }) else { return nil }
    let words = folded.split { !($0.isASCII && ($0.isLetter || $0.isNumber)) && !"'’".contains($0) }
    let slug = words.map { $0.filter { $0.isASCII && $0 != "'" } }.filter { !$0.isEmpty }.joined(separator: "-")
    return slug.isEmpty || slug.utf8.count > longest ? nil : slug
  }
}
