/// What compiling takes and gives.
struct CompileSection: Section {
  let corpora: [Corpus]

  func run() -> Findings {
    var table = MarkdownTable(
      "`waymark compile`", words: ["records"],
      figures: ["time, s", "µs a record", "peak memory, MB", "file, MB", "bytes a record"])
    for corpus in corpora {
      let figures = corpus.figures
      table.add(
        corpus.label, Figures.seconds(.seconds(figures.seconds)),
        Figures.number(Int(figures.seconds * 1_000_000) / max(1, figures.records)), Figures.megabytes(figures.peakMemory),
        Figures.megabytes(figures.fileSize), Figures.number(figures.fileSize / max(1, figures.records)))
    }
    return Findings(tables: [table])
  }
}
