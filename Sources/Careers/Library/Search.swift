/// A part of a record that a search looks into, in order of rank.
public enum SearchField: String, Codable, CaseIterable, Hashable, Sendable {
  case title, code, synonym, ladder, institution, area, entry, duty, description, note

  /// Its place among all fields, from 0.
  package var ordinal: Int {
    switch self {
    case .title: 0
    case .code: 1
    case .synonym: 2
    case .ladder: 3
    case .institution: 4
    case .area: 5
    case .entry: 6
    case .duty: 7
    case .description: 8
    case .note: 9
    }
  }

  /// Hashes the ordinal: every record's words are kept by field, and hashing the field's words takes far longer.
  public func hash(into hasher: inout Hasher) { hasher.combine(ordinal) }

  /// Whether it holds names, which are matched more loosely than texts: by any beginning of a word, by readings, with slips.
  public var holdsNames: Bool {
    switch self {
    case .title, .code, .synonym, .ladder, .institution: true
    case .area, .entry, .duty, .description, .note: false
    }
  }
}

extension SearchField {
  /// The field's name: “duty”.
  public var title: Text {
    switch self {
    case .title: Text("title", "名稱")
    case .code: Text("code", "編號")
    case .synonym: Text("synonym", "同義詞")
    case .ladder: Text("rung", "職級")
    case .institution: Text("institution", "院校")
    case .area: Text("area", "範疇")
    case .entry: Text("entry", "入職要求")
    case .duty: Text("duty", "工作內容")
    case .description: Text("description", "簡介")
    case .note: Text("note", "備註")
    }
  }
}

/// A record found by a search.
public struct SearchResult: Codable, Hashable, Sendable {
  public var kind: RecordKind
  public var id: RecordID
  public var title: Text
  /// The field with the words; if there are several, the one that ranks first.
  public var field: SearchField
  /// The name that it was found by; nil if that is one of its titles.
  public var name: String?

  public init(kind: RecordKind, id: RecordID, title: Text, field: SearchField, name: String? = nil) {
    self.kind = kind
    self.id = id
    self.title = title
    self.field = field
    self.name = name
  }
}

extension Record {
  /// The words that a search finds the record by.
  ///
  /// What a record only refers to, such as an occupation's courses, is found as a record of its own.
  public var searchable: [SearchField: [String]] {
    var words = ownWords
    words[.title, default: []] += base.title.allWordings
    words[.synonym, default: []] += base.also
    words[.note, default: []] += base.notes.flatMap(\.text.allWordings)
    return words
  }

  private var ownWords: [SearchField: [String]] {
    switch self {
    case .occupation(let record): record.searchable
    case .pathway(let record): [.description: record.overview?.allWordings ?? []]
    case .level(let record): record.searchable
    case .unit(let record): [.code: [record.id.rawValue]]
    case .jobTitle, .cluster, .trait: [:]
    case .course(let record): [.synonym: record.aliases]
    case .institution(let record): [.synonym: record.aliases]
    case .qualification(let record): [.synonym: record.aliases]
    }
  }
}

extension Occupation {
  fileprivate var searchable: [SearchField: [String]] {
    [
      .ladder: ladder.flatMap(\.title.allWordings),
      .entry: entry.flatMap { $0.text.allWordings + $0.names },
      .duty: duties.flatMap(\.text.allWordings),
      .description: (overview?.allWordings ?? []) + (environment?.text.allWordings ?? []) + remarks.flatMap(\.text.allWordings),
    ]
  }
}

extension Level {
  fileprivate var searchable: [SearchField: [String]] {
    [
      .area: areas.flatMap(\.name.allWordings),
      .duty: tasks.flatMap(\.text.allWordings),
      .code: routes.compactMap(\.cluster),
      .description: description.allWordings,
    ]
  }
}

extension Text {
  /// The words in each language that it has.
  package var allWordings: [String] { [english, traditionalChinese].compactMap(\.self) }
}
