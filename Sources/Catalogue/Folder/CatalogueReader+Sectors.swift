internal import Careers
internal import CheckedYAML

/// `sectors/`.
extension CatalogueReader {
  mutating func readSectors() {
    for name in names(in: "sectors") {
      let ours = file("ours/sectors/\(name).yaml")
      guard let root = file("published/sectors/\(name).yaml") else {
        if let ours { report("no sector “\(name)” is published", at: ours.place) }
        continue
      }
      let added = ours.map { fields($0, keys: ["title", "overview", "listed", "notes"]) } ?? .none(at: root.place)
      if let sector = sector(name, root: root, ours: added) { sectors.append(sector) }
    }
  }

  private mutating func sector(_ id: String, root: YAMLValue, ours: YAMLFields) -> Sector? {
    subject = id
    let published = fields(root, keys: ["title", "document", "lines", "overview", "listed"])
    let names = additions(ours["listed"], in: ours.place.file)
    var keys: [String] = []
    let listed = list(published["listed"]).map { item in
      let fields = fields(item, keys: ["title", "occupations", "lines"])
      let title = named(fields["title"], in: names, field: "listed name", at: item.place)
      keys.append(title.key)
      return ListedName(
        title: title.text,
        occupations: references(fields["occupations"], to: .occupation),
        lines: lines(fields["lines"]))
    }
    checkKeys(of: names, among: keys, field: "listed name")
    let document = documentID(published["document"], at: root.place)
    let title = title(published["title"], ours: ours["title"], orElse: documentTitle(document), at: root.place)
    let stated = published["overview"].map { fields($0, keys: Self.languageKeys) }
    let overview = sentence(stated, ours: ours["overview"], field: "overview")
    let notes = notes(ours["notes"])
    guard let provenance = provenance(document, lines: published["lines"]) else { return nil }
    return Sector(id: id, title: title, provenance: provenance, overview: overview, listed: listed, notes: notes)
  }
}
