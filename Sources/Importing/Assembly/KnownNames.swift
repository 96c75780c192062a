internal import Careers

/// The names of one kind in several documents. Each id becomes one record with all its spellings.
struct KnownNames {
  struct Entry {
    let id: RecordID
    var title: Text
    private(set) var spellings: [String] = []
    /// The spellings, for quick look-ups.
    private var known: Set<String> = []
    var provenance: Provenance

    init(id: RecordID, title: Text, spelling: String, provenance: Provenance) {
      (self.id, self.title, self.provenance) = (id, title, provenance)
      note(spelling)
    }

    mutating func note(_ spelling: String) {
      if known.insert(spelling).inserted { spellings.append(spelling) }
    }
  }

  private(set) var entries: [Entry] = []
  private var places: [RecordID: Int] = [:]

  /// Adds a mention of a code. The first one gives its name and lines.
  mutating func mention(_ title: Text, as code: RecordID, firstAt provenance: Provenance) {
    if places[code] == nil { mention(title, as: code, at: provenance) }
  }

  /// Adds a mention of a name.
  mutating func mention(_ title: Text, as id: RecordID, spelt spelling: String? = nil, at provenance: Provenance) {
    guard let place = places[id] else {
      places[id] = entries.count
      entries.append(Entry(id: id, title: title, spelling: spelling ?? title.publishedSpelling, provenance: provenance))
      return
    }
    entries[place].mention(title, spelt: spelling ?? title.publishedSpelling, at: provenance)
  }
}

extension KnownNames.Entry {
  /// The spellings that aren't the title.
  var aliases: [String] { spellings.filter { $0 != title.english && $0 != title.traditionalChinese } }

  fileprivate mutating func mention(_ other: Text, spelt spelling: String, at place: Provenance) {
    note(spelling)
    for language in Language.allCases {
      guard let words = other[language] else { continue }
      if let known = title[language], words == known || !isBetter(words, than: known) { continue }
      title[language] = words
    }
    noteLines(of: place)
  }

  /// Whether a spelling is the better title: the fuller one, or, of different names, the one that the id was made from.
  private func isBetter(_ words: String, than known: String) -> Bool {
    let own = id.rawValue.split(separator: "/").last.map(String.init)
    let (isOwn, wasOwn) = (Slug.of(words) == own, Slug.of(known) == own)
    if isOwn == wasOwn || NameFolding.fold(words) == NameFolding.fold(known) { return words.isFuller(than: known) }
    return isOwn
  }

  private mutating func noteLines(of place: Provenance) {
    guard place.document == provenance.document, let lines = place.lines, let known = provenance.lines else { return }
    provenance.lines = min(known.lowerBound, lines.lowerBound)...max(known.upperBound, lines.upperBound)
  }
}

extension String {
  /// Whether a spelling is fuller: with more capitals, or with its article.
  fileprivate func isFuller(than other: String) -> Bool {
    let (own, others) = (count(where: \.isUppercase), other.count(where: \.isUppercase))
    return own == others ? utf8.count > other.utf8.count && NameFolding.fold(self) == NameFolding.fold(other) : own > others
  }
}

extension Text {
  fileprivate var publishedSpelling: String { words(in: .english) }
}
