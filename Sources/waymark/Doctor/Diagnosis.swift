internal import Careers
internal import TextLayout
internal import Typesetting

/// The finding about one thing that the program depends on, and what to do about it.
struct Diagnosis: Hashable, Encodable {
  enum Subject: String, CaseIterable, Encodable {
    case locale, terminal, colors, size, widths, catalogue, settings, permissions
  }

  enum Verdict: String, CaseIterable, Encodable {
    case well
    /// It works, but not as well as it could.
    case note
    /// Something needs to be fixed.
    case fix = "mend"
    /// It can't be checked here.
    case skipped
  }

  let check: Subject
  let verdict: Verdict
  let found: Text
  /// What to do, if anything.
  let advice: Text?

  init(_ check: Subject, _ verdict: Verdict, _ found: Text, advice: Text? = nil) {
    self.check = check
    self.verdict = verdict
    self.found = found
    self.advice = advice
  }
}

extension Diagnosis.Subject {
  var title: Text {
    switch self {
    case .locale: Text("Locale", "語言環境")
    case .terminal: Text("Terminal", "終端機")
    case .colors: Text("Colours", "顏色")
    case .size: Text("Size", "大小")
    case .widths: Text("Widths", "字元寬度")
    case .catalogue: Text("Catalogue", "目錄")
    case .settings: Text("Settings", "設定")
    case .permissions: Text("Permissions", "權限")
    }
  }
}

extension Diagnosis.Verdict {
  var title: Text {
    switch self {
    case .well: Text("well", "正常")
    case .note: Text("note", "留意")
    case .fix: Text("fix", "須處理")
    case .skipped: Text("skipped", "略過")
    }
  }
}

/// The doctor's findings as text and as Markdown.
struct DiagnosisListing {
  let diagnoses: [Diagnosis]

  /// The number of things to fix.
  var faults: Int { diagnoses.filter { $0.verdict == .fix }.count }

  func lines(in style: PageStyle) -> [StyledLine] {
    diagnoses.flatMap { lines(of: $0, in: style) } + [StyledLine()]
      + WrappedText.lines(style.words(summary), style: .strong, width: style.width)
  }

  func markdown(in style: PageStyle) -> String {
    let rows = diagnoses.map { diagnosis in
      [
        style.words(diagnosis.check.title), style.words(diagnosis.verdict.title), style.words(diagnosis.found),
        diagnosis.advice.map(style.words) ?? "",
      ]
    }
    let headers = [Text("Check", "項目"), Text("Verdict", "結果"), Text("Found", "情況"), Text("What to do", "處理方法")]
    return Markdown.table(headers: headers.map(style.words), rows: rows) + "\n" + Markdown.escaped(style.words(summary))
  }

  private func lines(of diagnosis: Diagnosis, in style: PageStyle) -> [StyledLine] {
    let verdict = style.words(diagnosis.verdict.title)
    let widest = Diagnosis.Verdict.allCases.map { CellWidth.of(style.words($0.title)) }.max() ?? 0
    let lead = verdict + String(repeating: " ", count: widest - CellWidth.of(verdict) + 2)
    let found = style.words(diagnosis.check.title) + style.colon + style.words(diagnosis.found)
    let isGrave = diagnosis.verdict == .fix
    return WrappedText.lines(found, style: isGrave ? .strong : .plain, lead: lead, width: style.width)
      + (diagnosis.advice.map { WrappedText.lines(style.words($0), style: .accent, indent: widest + 4, width: style.width) } ?? [])
  }

  private var summary: Text {
    switch faults {
    case 0: Text("Nothing to fix.", "沒有須處理的問題。")
    case 1: Text("1 thing to fix.", "有 1 項須處理。")
    default: Text("\(faults) things to fix.", "有 \(faults) 項須處理。")
    }
  }
}
