internal import Careers
internal import Typesetting

/// A pay chart as Markdown: a table for each unit.
struct MarkdownPayChart {
  let chart: PayChart
  let style: PageStyle

  var text: String {
    let title = "# " + Markdown.escaped(style.words(chart.title) + (titlesAreOurs ? OurMark.mark : ""))
    let groups = chart.groups.enumerated().flatMap { index, group -> [String] in
      (index == 0 ? [] : ["## " + Markdown.escaped(style.words(PayChart.otherUnit))]) + [table(of: group)]
    }
    let openEnd = chart.openEnd == nil ? [] : [Text("+ means “or more”.", "+ 表示「或以上」。")]
    let notes = ([PayChart.explanation] + openEnd).map { style.words($0) } + chart.citations.map { OurMark.citation($0, in: style) }
    let feet = (notes + [style.words(OurMark.legend)]).map(Markdown.escaped)
    return ([title] + groups + unstated + feet).joined(separator: "\n\n")
  }

  private var titlesAreOurs: Bool { chart.hasOurTitles(in: style.languages) }

  private func table(of group: PayChart.Group) -> String {
    let headers = [style.words(Text("Job", "職業")), words(group.unitText)]
    let rows = group.jobs.map { [words($0.title, marking: !titlesAreOurs), $0.pay.text] }
    return String(Markdown.table(headers: headers, rows: rows).dropLast())
  }

  private var unstated: [String] {
    guard !chart.unstated.isEmpty else { return [] }
    let names = chart.unstated.map { words($0.title, marking: !titlesAreOurs) }
    return [Markdown.escaped(style.words(Wording.label(PayChart.unstatedLabel)) + names.joined(separator: style.comma))]
  }

  private func words(_ text: Text, marking: Bool = true) -> String { style.shownWords(text, marking: marking) }
}

/// A pathway's ladder as Markdown: a table with a row for each level.
struct MarkdownLadderChart {
  let chart: LadderChart
  let style: PageStyle

  var text: String {
    let source = chart.citation.isEmpty ? [] : [OurMark.citation(chart.citation, in: style)]
    let feet = (source + [style.words(OurMark.legend)]).map(Markdown.escaped)
    let title = "# " + Markdown.escaped(words(chart.title))
    let table = String(Markdown.table(headers: headers, rows: chart.levels.map(row)).dropLast())
    return ([title, Markdown.escaped(style.words(Heading.levels.title) + (namesAreOurs ? OurMark.mark : "")), table] + feet)
      .joined(separator: "\n\n")
  }

  private var namesAreOurs: Bool { chart.hasOurNames(in: style.languages) }

  private var headers: [String] {
    [Level.kind.title, Heading.jobTitles.title, Heading.qfLevel.title, Heading.units.title, Heading.recognition.title].map(style.words)
  }

  private func row(of level: LadderChart.Step) -> [String] {
    let jobTitles = level.jobTitles.map { words($0.title, marking: !namesAreOurs) }.joined(separator: style.semicolon)
    let caution = level.caution.map { " (" + words($0) + ")" } ?? ""
    return [
      words(level.title, marking: !namesAreOurs) + caution, jobTitles, level.levelText.map { words($0) } ?? "", "\(level.units)",
      words(level.recognitionValue),
    ]
  }

  private func words(_ text: Text, marking: Bool = true) -> String { style.shownWords(text, marking: marking) }
}

extension PageStyle {
  /// A text in each language shown, with its marks, on one line.
  fileprivate func shownWords(_ text: Text, marking: Bool) -> String {
    shownLanguages(of: text).map { OurMark.words(text, in: $0, marking: marking) }.joined(separator: " / ")
  }
}
