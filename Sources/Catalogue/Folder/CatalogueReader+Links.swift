internal import Careers
internal import CheckedYAML

/// `links.yaml`.
extension CatalogueReader {
  mutating func readLinks() {
    guard let root = file("ours/links.yaml") else { return }
    subject = "links"
    links = list(fields(root, keys: ["links"])["links"]).compactMap { link($0) }
  }

  private mutating func link(_ item: YAMLValue) -> Link? {
    let fields = fields(item, keys: ["occupation", "rung", "pathway", "reason"])
    let reason = requiredText(nil, ours: fields["reason"], field: "reason", at: item.place)
    guard let occupation = reference(fields["occupation"], to: .occupation), let pathway = string(fields["pathway"]) else {
      report("a link needs “occupation” and “pathway”", at: item.place)
      return nil
    }
    if let place = fields["pathway"]?.place { refer(to: RecordID(pathway), .level, .jobTitle, at: place) }
    return Link(occupation: occupation, rung: rung(fields["rung"], of: occupation), pathway: RecordID(pathway), reason: reason)
  }

  private mutating func rung(_ value: YAMLValue?, of occupation: RecordID) -> Text? {
    guard let value, let title = string(value) else { return nil }
    guard let rungs = occupations[occupation]?.ladder else { return nil }
    if let rung = rungs.first(where: { $0.title.english == title || $0.title.traditionalChinese == title }) { return rung.title }
    report(
      "“\(occupation)” has no rung “\(title)”" + hint(for: title, among: rungs.map { $0.title.words(in: .english) }),
      at: value.place)
    return nil
  }
}
