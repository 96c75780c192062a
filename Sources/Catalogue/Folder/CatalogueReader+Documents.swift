internal import Careers
internal import CheckedYAML

/// `glossary.yaml` and `documents.yaml`.
extension CatalogueReader {
  mutating func readGlossary() {
    guard let root = file("ours/glossary.yaml") else { return }
    glossary = list(fields(root, keys: ["refused"])["refused"]).compactMap { item in
      let fields = fields(item, keys: ["form", "use"])
      guard let form = string(fields["form"]), let use = string(fields["use"]) else {
        report("expected “form” and “use”", at: item.place)
        return nil
      }
      return RefusedForm(form: form, use: use)
    }
  }

  mutating func readDocuments() {
    let ours = additions("ours/documents.yaml", key: "documents")
    guard let root = file("published/documents.yaml") else {
      if !isBroken("published/documents.yaml") {
        report("missing; it names the documents that facts are taken from", at: Place(file: "published/documents.yaml"))
      }
      return
    }
    var ids: [String] = []
    for item in list(fields(root, keys: ["documents"])["documents"]) {
      let fields = fields(item, keys: ["id", "title", "publisher", "edition", "text", "last-line", "licence", "not-understood"])
      guard let id = id(fields["id"]) else {
        report("missing id", at: item.place)
        continue
      }
      if ids.contains(id.rawValue) { report("id “\(id)” is taken by another document", at: item.place) }
      ids.append(id.rawValue)
      let added = addition(ours, id.rawValue, keys: ["title", "publisher", "edition", "licence", "pay", "notes"])
      documents.append(document(id.rawValue, published: fields, ours: added))
    }
    checkKeys(of: ours, among: ids, field: "document", advice: "; where its text has another name now, ids.yaml says so")
  }

  private mutating func document(_ id: String, published: YAMLFields, ours: YAMLFields) -> Document {
    subject = id
    readPayUnit(ours["pay"], of: id)
    let stated = string(published["edition"])
    // Few documents state theirs; whoever fetched one knows it.
    let edition = stated == nil || stated == "undated" ? string(ours["edition"]) : stated
    let file = string(published["text"])
    return Document(
      id: id,
      title: title(published["title"], ours: ours["title"], orElse: file.map { Text(verbatim: $0) }, at: published.place),
      publisher: text(published["publisher"], ours: ours["publisher"], field: "publisher"),
      edition: edition,
      licence: text(published["licence"], ours: ours["licence"], field: "licence"),
      plainText: file,
      lastLine: published["last-line"].flatMap { number($0) },
      notes: notes(ours["notes"]),
      unread: list(published["not-understood"]).compactMap { unreadLine($0) })
  }

  private mutating func unreadLine(_ value: YAMLValue) -> UnreadLine? {
    let fields = fields(value, keys: ["line", "words", "reason"])
    guard let number = number(fields["line"]), number >= 1, let words = string(fields["words"]), let reason = string(fields["reason"])
    else {
      report("expected “line”, from 1, “words” and “reason”", at: value.place)
      return nil
    }
    return UnreadLine(number: number, words: words, reason: reason)
  }

  /// A title, or where none stands in either half what names the record otherwise.
  mutating func title(_ published: YAMLValue?, ours: YAMLValue?, orElse name: Text?, at place: Place) -> Text {
    if published == nil, ours == nil, let name { return name }
    return requiredText(published, ours: ours, field: "title", at: place)
  }

  func documentTitle(_ id: String?) -> Text? { documents.first { $0.id == id }?.title }

  private mutating func readPayUnit(_ value: YAMLValue?, of document: String) {
    guard let value else { return }
    let fields = fields(value, keys: ["currency", "period"])
    guard let currency = currency(fields["currency"]), let period = word(fields["period"], of: PayPeriod.self) else {
      report("expected “currency” and “period”", at: value.place)
      return
    }
    payUnits[document] = PayUnit(currency: currency, period: period)
  }

  // MARK: What files of ours share

  /// The mapping from id to what we add, in a file of ours.
  mutating func additions(_ name: String, key: String) -> YAMLFields {
    guard let root = file(name) else { return .none(at: Place(file: name)) }
    return additions(fields(root, keys: [key])[key], in: name)
  }

  mutating func additions(_ value: YAMLValue?, in name: String) -> YAMLFields {
    guard let value else { return .none(at: Place(file: name)) }
    return fields(value)
  }

  /// What we add to one record.
  mutating func addition(_ additions: YAMLFields, _ id: String, keys: [String]) -> YAMLFields {
    guard let value = additions[id] else { return .none(at: additions.place) }
    return fields(value, keys: keys)
  }

  // MARK: What files of published facts share

  /// The id of the document that a file names.
  mutating func documentID(_ value: YAMLValue?, at place: Place) -> String? {
    guard let value else {
      report("missing document: which one do these facts come from?", at: place)
      return nil
    }
    guard let id = string(value) else { return nil }
    if !documents.contains(where: { $0.id == id }), !isBroken("published/documents.yaml") {
      report("no document has the id “\(id)”" + hint(for: id, among: documents.map(\.id)), at: value.place)
    }
    return id
  }

  /// The document of one item of a list: its own, or the one that the file names for all.
  mutating func itemDocument(_ fields: YAMLFields, orElse document: String?) -> String? {
    fields["document"] == nil ? document : documentID(fields["document"], at: fields.place)
  }

  mutating func provenance(_ document: String?, lines value: YAMLValue?) -> Provenance? {
    let lines = lines(value)
    return document.map { Provenance(document: $0, lines: lines) }
  }
}
