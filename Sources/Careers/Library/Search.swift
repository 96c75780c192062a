/// A part of a record that can be searched, the most telling first.
public enum SearchField: String, Codable, CaseIterable, Hashable, Sendable {
  case title, code, synonym, ladder, institution, area, entry, duty, description, note

  /// Whether it holds names, which a search looks into more closely than into texts.
  public var holdsNames: Bool {
    switch self {
    case .title, .code, .synonym, .ladder, .institution: true
    case .area, .entry, .duty, .description, .note: false
    }
  }
}

extension SearchField {
  /// The field in a word or two.
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

/// A record that a search found.
public struct SearchResult: Codable, Hashable, Sendable {
  public var kind: RecordKind
  public var id: RecordID
  public var title: Text
  /// Where the words were found: the most telling place.
  public var field: SearchField
  /// The name that it was found by, where that is none of its titles.
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
  /// The words of the record by the field that a search may find them in.
  ///
  /// What a record only refers to, such as an occupation's courses, is found under its own id.
  public var searchable: [SearchField: [String]] {
    var words = ownWords
    words[.title, default: []] += base.title.everyWord
    words[.synonym, default: []] += base.also
    words[.note, default: []] += base.notes.flatMap(\.text.everyWord)
    return words
  }

  private var ownWords: [SearchField: [String]] {
    switch self {
    case .occupation(let record): record.searchable
    case .pathway(let record): [.description: record.overview?.everyWord ?? []]
    case .level(let record): record.searchable
    case .unit(let record): [.code: [record.id.rawValue]]
    case .jobTitle, .trait: [:]
    case .course(let record): [.synonym: record.aliases]
    case .institution(let record): [.synonym: record.aliases]
    case .qualification(let record): [.synonym: record.aliases]
    }
  }
}

extension Occupation {
  fileprivate var searchable: [SearchField: [String]] {
    [
      .ladder: ladder.flatMap(\.title.everyWord),
      .entry: entry.flatMap { $0.text.everyWord + $0.names },
      .duty: duties.flatMap(\.text.everyWord),
      .description: (overview?.everyWord ?? []) + (environment?.text.everyWord ?? []) + remarks.flatMap(\.text.everyWord),
    ]
  }
}

extension Level {
  fileprivate var searchable: [SearchField: [String]] {
    [
      .area: areas.flatMap(\.name.everyWord),
      .duty: tasks.flatMap(\.text.everyWord),
      .code: routes.compactMap(\.cluster),
      .description: description.everyWord,
    ]
  }
}

extension Text {
  /// Its words in every language that it has.
  package var everyWord: [String] { [english, traditionalChinese].compactMap(\.self) }
}
