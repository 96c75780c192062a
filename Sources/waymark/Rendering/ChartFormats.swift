internal import Careers
internal import Typesetting

/// What `waymark chart` draws, in each of its formats.
enum Chart {
  case pay(PayChart)
  case ladder(LadderChart)

  func lines(in style: PageStyle) -> [StyledLine] {
    switch self {
    case .pay(let chart): PayChartPage(chart, style: style).lines
    case .ladder(let chart): LadderChartPage(chart, style: style).lines
    }
  }

  func markdown(in style: PageStyle) -> String {
    switch self {
    case .pay(let chart): MarkdownPayChart(chart: chart, style: style).text
    case .ladder(let chart): MarkdownLadderChart(chart: chart, style: style).text
    }
  }

  func json() throws -> String {
    switch self {
    case .pay(let chart): return try JSONDocument.of(chart)
    case .ladder(let chart): return try JSONDocument.of(chart)
    }
  }

  func svg(in language: Language, bothLanguages: Bool) -> String {
    switch self {
    case .pay(let chart): PayChartSVG(chart: chart, language: language, bothLanguages: bothLanguages).text
    case .ladder(let chart): LadderChartSVG(chart: chart, language: language, bothLanguages: bothLanguages).text
    }
  }
}
