internal import Careers

/// What was found of one thing that the program depends on, and what to do about it.
struct Diagnosis: Hashable, Encodable {
  enum Subject: String, CaseIterable, Encodable {
    case locale, terminal, colors, size, widths, catalogue, settings, permissions
  }

  enum Verdict: String, CaseIterable, Encodable {
    case well
    /// It works, but not as well as it could.
    case note
    /// Something has to be mended.
    case mend
    /// It couldn't be looked at here.
    case skipped
  }

  let check: Subject
  let verdict: Verdict
  let found: Text
  /// What to do; absent where there is nothing to do.
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
    case .catalogue: Text("Catalogue", "資料庫")
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
    case .mend: Text("mend", "須處理")
    case .skipped: Text("skipped", "略過")
    }
  }
}
