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
