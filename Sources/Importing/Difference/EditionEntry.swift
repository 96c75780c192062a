internal import Careers

/// A record, a sector or a document of one edition, with what is stated of it.
struct EditionEntry {
  enum Content {
    case record(Record)
    case sector(Sector)
    case document(Document)
  }

  let content: Content
  /// The same in the document's own words alone, where these are at hand.
  let published: Content?
  var names: EditionNames

  var id: RecordID {
    switch content {
    case .record(let record): record.id
    case .sector(let sector): RecordID(sector.id)
    case .document(let document): RecordID(document.id)
    }
  }

  /// The same where some of what it names has another id in the new edition.
  func moved(_ ids: [RecordID: RecordID]) -> EditionEntry {
    var moved = self
    moved.names.moved = ids
    return moved
  }

  var kind: ComparedKind {
    switch content {
    case .record(let record): .record(record.kind)
    case .sector: .sector
    case .document: .document
    }
  }

  var title: Text {
    switch content {
    case .record(let record): record.title
    case .sector(let sector): sector.title
    case .document(let document): document.title
    }
  }

  /// What the document calls it; a document without a title goes by its file's name, which says nothing of what it is.
  var statedTitle: Text {
    var stated = title
    for language in Language.allCases where title.ours.contains(language) || names.files.contains(title[language] ?? "") {
      stated[language] = nil
    }
    return stated
  }

  /// - Parameter inOwnWords: whether sentences are compared too, as the document has them.
  func facts(inOwnWords: Bool) -> [RecordFact] {
    switch (content, published) {
    case (.record(let record), .record(let published)?): record.facts(in: names, published: published, byWords: inOwnWords)
    case (.record(let record), _): record.facts(in: names, published: nil, byWords: false)
    case (.sector(let sector), .sector(let published)?): sector.facts(in: names, published: published, byWords: inOwnWords)
    case (.sector(let sector), _): sector.facts(in: names, published: nil, byWords: false)
    case (.document(let document), _): document.facts
    }
  }

  /// What is said of it in sentences: the document's own, or ours that restate them; and what we add.
  var sentences: [Heading: [Text]] {
    switch content {
    case .record(let record): record.sentences.merging(record.additions) { $0 + $1 }
    case .sector(let sector):
      [.overview: [sector.overview].compactMap(\.self), .occupations: sector.listed.map(\.title), .notes: sector.notes.map(\.text)]
    case .document(let document):
      [.source: [document.publisher, document.licence].compactMap(\.self), .notes: document.notes.map(\.text)]
    }
  }
}

extension Sector {
  fileprivate func facts(in names: EditionNames, published: Sector?, byWords: Bool) -> [RecordFact] {
    let stated = byWords ? (published?.overview).map { RecordFact(.overview, sentence: $0, shown: overview ?? $0, isOrdered: false) } : nil
    return listed.map { name in
      let pages = name.occupations.map { names.title(of: $0) }
      let key = ([name.title] + pages).map(\.publishedWords).joined(separator: "|")
      let detail = pages.isEmpty ? Text("without a page", "沒有專頁") : Text.joined(pages, separator: Text(", ", "、"))
      return RecordFact(.occupations, key: key, text: name.title, detail: detail)
    } + [stated].compactMap(\.self)
  }
}

extension Document {
  /// What the document says of itself.
  fileprivate var facts: [RecordFact] {
    let publisher = publisher.flatMap { $0.ours.count == Language.allCases.count ? nil : $0 }
    let (edition, named) = (Text("edition", "版本"), Text("publisher", "出版者"))
    return [
      RecordFact(.source, key: "edition " + (self.edition ?? ""), label: edition, text: editionText),
      publisher.map { RecordFact(.source, key: "publisher " + $0.publishedWords, label: named, text: $0) },
    ].compactMap(\.self)
  }
}
