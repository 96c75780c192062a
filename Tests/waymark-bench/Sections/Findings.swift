/// What a section found.
struct Findings {
  var tables: [MarkdownTable] = []
  var aims: [Aim] = []
}
