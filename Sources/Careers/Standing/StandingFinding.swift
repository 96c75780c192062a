/// What there is to say on one part of a requirement: with ids instead of words, so that many can be compared quickly.
enum StandingFinding: Hashable, Sendable {
  /// An award or certificate that is asked for.
  case holds(RecordID)
  /// The award held, and one asked for.
  case isAbove(RecordID, RecordID)
  case isBelow(RecordID?, RecordID)
  case equivalent(RecordID?, RecordID)
  case awardMayDo(RecordID, RecordID)
  case awardUnsaid([RecordID])
  case lacks(RecordID)
  case certificateUnsaid(RecordID)
  case isInField(String)
  /// The fields held, and those asked for.
  case otherField([String], [String])
  case fieldUnsaid([String])
  /// The years held, and those asked for.
  case yearsEnough(Int, Int)
  case yearsTooFew(Int, Int)
  case yearsUnsaid(Int)
  case language(LanguageRequirement)
  case languageStandard(LanguageRequirement)
  case languageUnsaid(LanguageRequirement)
  case result(ExaminationResult)
  case resultMayDo(ExaminationResult)
  case resultUnsaid(ExaminationResult)
  /// Skills, and other things that can't be compared.
  case more
}

extension StandingFinding {
  /// Not met only for three things: an award that is surely too low, years that are too few, and what the person says they lack.
  var verdict: Standing.Verdict {
    switch self {
    case .holds, .isAbove, .isInField, .yearsEnough, .language, .result: .met
    case .isBelow, .yearsTooFew, .lacks: .notMet
    case .equivalent, .awardMayDo, .awardUnsaid, .certificateUnsaid, .otherField, .fieldUnsaid, .yearsUnsaid, .languageStandard,
      .languageUnsaid, .resultMayDo, .resultUnsaid, .more:
      .toCheck
    }
  }
}

/// Words for findings.
struct StandingWords {
  let context: PresentationContext
  /// Titles of the fields that the requirement names.
  let fields: [String: Text]

  init(_ context: PresentationContext, _ requirement: EntryRequirement) {
    self.context = context
    fields = Dictionary(requirement.fields.map { ($0.id, $0.title) }) { first, _ in first }
  }

  func text(of finding: StandingFinding) -> Text {
    switch finding {
    case .holds(let id): said("you hold %@", "你持有%@", title(of: id))
    case .isAbove(let held, let asked): said("%@ is above %@", "%@高於%@", title(of: held), title(of: asked))
    case .isBelow(let held?, let asked): said("%@ is below %@", "%@低於%@", title(of: held), title(of: asked))
    case .isBelow(nil, let asked), .lacks(let asked): said("you don’t have %@", "你沒有%@", title(of: asked))
    case .equivalent(_, let asked): said("whether you hold an equivalent of %@", "你有否與%@同等的資歷", title(of: asked))
    case .awardMayDo(let held, let asked): said("whether %@ will do for %@", "%@是否等同%@", title(of: held), title(of: asked))
    case .awardUnsaid(let asked): said("your award: %@", "學歷：%@", list(asked.map(title)))
    case .certificateUnsaid(let asked): said("whether you have %@", "你有否%@", title(of: asked))
    case .isInField(let field): said("field: %@", "修讀%@", title(ofField: field))
    case .otherField(let held, let asked):
      said("whether %@ counts as %@", "%@是否相當於%@", list(held.map(title(ofField:))), list(asked.map(title(ofField:))))
    case .fieldUnsaid(let asked): said("your field: %@", "修讀範疇：%@", list(asked.map(title(ofField:))))
    case .yearsEnough(let held, let asked): years(held, asked)
    case .yearsTooFew(let held, let asked): years(held, asked)
    case .yearsUnsaid(let asked):
      Text("your experience: \(asked) \(asked == 1 ? "year" : "years") or more", "工作經驗：\(asked)年或以上")
    case .language(let asked), .languageStandard(let asked), .languageUnsaid(let asked): asked.text
    case .result(let asked): said("your result in %@ is enough", "%@的成績已達要求", Text(verbatim: asked.paper))
    case .resultMayDo(let asked), .resultUnsaid(let asked):
      said("your result: %@", "成績：%@", Text(verbatim: "\(asked.paper), \(asked.result)"))
    case .more: Text("whether you can do what it says", "你能否做到所述的要求")
    }
  }

  private func years(_ held: Int, _ asked: Int) -> Text {
    Text("you have \(held == 1 ? "1 year" : "\(held) years") and need \(asked)", "你有\(held)年經驗，要求\(asked)年")
  }

  private func title(of id: RecordID) -> Text { context.titles[id] ?? Award.with(id)?.title ?? Text(verbatim: id.rawValue) }

  private func title(ofField id: String) -> Text {
    fields[id] ?? context.fields[id] ?? Text(verbatim: id.split(separator: "-").joined(separator: " "))
  }

  private func list(_ texts: [Text]) -> Text { .joined(texts, separator: Text(" / ", "／")) }

  /// Puts words into the gaps (%@) of a sentence, language by language; the sentence is the program's.
  private func said(_ english: String, _ chinese: String, _ texts: Text...) -> Text {
    let fill = { (sentence: String, language: Language) in
      let parts = sentence.split(separator: "%@", omittingEmptySubsequences: false)
      let words = texts.map { $0.words(in: language) } + [""]
      return zip(parts, words).map { $0 + $1 }.joined()
    }
    return Text(fill(english, .english), fill(chinese, .traditionalChinese))
  }
}

extension LanguageRequirement {
  /// “good written Chinese”.
  var text: Text {
    let (english, chinese) = (language.title.words(in: .english), language.title.words(in: .traditionalChinese))
    let how = standard.map { $0 == .good ? Text("good ", "良好") : Text("fluent ", "流利") } ?? Text("", "")
    return skill == .written
      ? Text("\(how.words(in: .english))written \(english)", "\(how.words(in: .traditionalChinese))\(chinese)書寫")
      : Text("\(how.words(in: .english))spoken \(english)", "\(how.words(in: .traditionalChinese))\(chinese)會話")
  }
}
