internal import Careers
internal import Interface
internal import SessionFiles
internal import Typesetting

/// The contents of a session, for people.
struct SessionReport {
  private struct Section {
    var title: Text
    var items: [Text]
  }

  private let session: Session
  /// Records that the catalogue no longer has are shown by their ids.
  private let titles: [RecordID: Text]
  private let fields: [String: Text]

  /// - Throws: `SessionError`, or an error of the library.
  init(of path: String, in library: any Library) throws {
    var file = try SessionFile(path: path, mayCreate: false)
    defer { file.close() }
    guard let session = try file.session() else { throw SessionError.missing(path: path, reason: "nothing is kept there yet") }
    self.session = session
    let ids = session.conditions.references.union(session.marks).union(session.notes.ofRecords.keys)
    titles = try library.titles(of: ids.union(session.openRecords))
    fields = try library.titlesOfFields()
  }

  // MARK: Formats

  func lines(in style: PageStyle) -> [StyledLine] {
    let parts = sections.map { section in
      WrappedText.lines(words(section.title, in: style), style: .strong, width: style.width)
        + section.items.flatMap { WrappedText.lines(words($0, in: style), lead: "- ", indent: 2, width: style.width) }
    }
    return Array(parts.joined(separator: [StyledLine()]))
  }

  func markdown(in style: PageStyle) -> String {
    sections.map { section in
      "## " + Markdown.escaped(words(section.title, in: style)) + "\n\n"
        + section.items.map { "- " + Markdown.escaped(words($0, in: style)) }.joined(separator: "\n")
    }.joined(separator: "\n\n")
  }

  var document: SessionDocument {
    SessionDocument(
      language: session.language, marked: session.marks.ids, comparing: session.trail.isComparing,
      conditions: session.conditions.list.map(title), search: session.lists.filter.isEmpty ? nil : session.lists.filter,
      open: session.openPage, notes: session.notes.entries.map { SessionDocument.Notes(record: $0.subject.record, lines: $0.lines) })
  }

  // MARK: Contents

  private var sections: [Section] {
    let search = session.lists.filter.isEmpty ? [] : [Text(verbatim: session.lists.filter)]
    let parts = [
      Section(title: Phrases.markedRecords, items: session.marks.map(named)),
      Section(title: Phrases.conditions, items: session.conditions.list.map(title)),
      Section(title: Text("Looked for", "尋找"), items: search), Section(title: Text("Left at", "停留位置"), items: [place]),
    ]
    return parts.filter { !$0.items.isEmpty } + session.notes.entries.map(section)
  }

  private func section(of notes: Notes.Entry) -> Section {
    let subject = Phrases.notes(on: notes.subject.record.map { titles[$0] ?? Text(verbatim: $0.rawValue) })
    let title = subject.mapped { language, words in
      words + (language == .english ? ", the counsellor’s, not the source’s" : "（輔導人員所寫，並非資料來源）")
    }
    return Section(title: title, items: notes.lines.map { Text(verbatim: $0) })
  }

  private var place: Text {
    switch session.trail.current {
    case .browse: return Text("The lists", "列表")
    case .compare: return Phrases.comparison
    case .detail(let page):
      return switch page.subject {
      case .record(let id): named(id)
      case .fit: Phrases.fit
      case .route: .joined([Phrases.route] + page.subject.ids.map(named), separator: Text(" · ", " · "))
      }
    }
  }

  private func named(_ id: RecordID) -> Text {
    titles[id]?.mapped { "\($1) (\(id.rawValue))" } ?? Text(verbatim: id.rawValue)
  }

  private func title(of condition: Condition) -> Text {
    let known = Dictionary(Conditions([condition]).references.map { ($0, titles[$0] ?? Text(verbatim: $0.rawValue)) }) { first, _ in first }
    return condition.title(in: known, fields: fields)
  }

  private func words(_ text: Text, in style: PageStyle) -> String {
    style.languages.map { text.words(in: $0) }.joined(separator: style.separator)
  }
}

extension Session {
  /// The page being read, if any.
  fileprivate var openPage: RecordID? {
    if case .detail(let page) = trail.current { page.id } else { nil }
  }

  /// The records that the page being read is about: several for a route.
  fileprivate var openRecords: [RecordID] {
    if case .detail(let page) = trail.current { page.subject.ids } else { [] }
  }
}

/// A session as JSON. Unlike the file, this format is public.
struct SessionDocument: Encodable {
  struct Notes: Encodable {
    /// Nil for the comparison.
    var record: RecordID?
    var lines: [String]
  }

  var language: Language
  var marked: [RecordID]
  var comparing: Bool
  /// The conditions in words.
  var conditions: [Text]
  /// The typed search.
  var search: String?
  /// The page being read.
  var open: RecordID?
  var notes: [Notes]
}
