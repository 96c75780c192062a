/// The page of an industry, which lists its occupations.
extension SampleCatalogue {
  mutating func addSector(of industry: Industry) {
    let title = industry.name.sentence
    var lines = LineCounter()
    var file = Halves(
      published: "title: \(YAML.english(title))\ndocument: \(industry.careers)\nlines: \(lines.take(12))\nlisted:\n",
      ours: "title: \(YAML.chinese(title))\noverview: \(YAML.both(overview(of: industry)))\nlisted:\n")
    for occupation in industry.occupations {
      let title = occupation.title
      file.published += "  - {title: \(YAML.english(title)), occupations: [\(occupation.id)], lines: \(lines.take())}\n"
      file.ours += "  \(YAML.text(title.english)): \(YAML.text(title.chinese))\n"
    }
    add(file, as: "sectors/\(industry.id).yaml")
  }

  private func overview(of industry: Industry) -> Phrase {
    Phrase(
      english: "An invented industry: \(industry.name.english) as it might be.",
      chinese: "虛構的行業：設想中的\(industry.name.chinese)。")
  }
}
