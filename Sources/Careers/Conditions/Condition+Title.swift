extension Condition {
  /// The condition in a few words.
  ///
  /// - Parameters:
  ///   - titles: of the records that it names; the id stands for one that isn't there.
  ///   - fields: titles of fields of study by their ids.
  public func title(in titles: [RecordID: Text], fields: [String: Text] = [:]) -> Text {
    let title = subject.title(in: titles, fields: fields)
    guard isExcluded else { return title }
    if case .regularHours = subject { return Text("irregular hours", "不定時工作") }
    return title.mapped { language, words in language == .english ? "not \(words)" : "不包括\(words)" }
  }
}

extension Condition.Subject {
  fileprivate func title(in titles: [RecordID: Text], fields: [String: Text]) -> Text {
    switch self {
    case .award(let award): Self.title(of: award.id, in: titles).mapped { $0 == .english ? "holding \($1)" : "持有\($1)" }
    case .certificate(let id): Self.title(of: id, in: titles).mapped { $0 == .english ? "holding \($1)" : "持有\($1)" }
    case .field(let id): (fields[id] ?? Text(verbatim: id)).mapped { $0 == .english ? "in \($1)" : "修讀\($1)" }
    case .years(let years): Text(years == 1 ? "1 year of experience" : "\(years) years of experience", "\(years)年經驗")
    case .language(let language): language.title
    case .payFrom(let figure): Text("pay from HK$\(Wording.grouped(figure)) a month", "起薪每月\(Wording.grouped(figure))港元或以上")
    case .hoursTo(let hours): Text("at most \(hours) hours a week", "每週最多\(hours)小時")
    case .workplace(.indoors): Text("indoors", "室內工作")
    case .workplace(.outdoors): Text("outdoors", "戶外工作")
    case .regularHours: Text("regular hours", "固定工時")
    case .trait(let id), .institution(let id), .course(let id): Self.title(of: id, in: titles)
    case .qfFrom(let level): level.text.mapped { $0 == .english ? "\($1) or above" : "\($1)或以上" }
    case .qfTo(let level): level.text.mapped { $0 == .english ? "\($1) or below" : "\($1)或以下" }
    case .kind(let kind): kind.pluralTitle
    }
  }

  private static func title(of id: RecordID, in titles: [RecordID: Text]) -> Text {
    titles[id] ?? Text(verbatim: id.rawValue)
  }
}

extension HeldLanguage {
  /// “speaking Cantonese”.
  public var title: Text {
    let (english, chinese) = (language.title.words(in: .english), language.title(of: skill))
    return switch skill {
    case .read: Text("reading \(english)", "能閱讀\(chinese)")
    case .written: Text("writing \(english)", "能書寫\(chinese)")
    case .spoken: Text("speaking \(english)", "能說\(chinese)")
    }
  }
}

extension LanguageRequirement.Tongue {
  public var title: Text {
    switch self {
    case .chinese: Text("Chinese", "中文")
    case .english: Text("English", "英文")
    case .cantonese: Text("Cantonese", "粵語")
    case .putonghua: Text("Putonghua", "普通話")
    case .foreign: Text("a foreign language", "外語")
    }
  }

  /// In Chinese, spoken English has a name of its own.
  fileprivate func title(of skill: HeldLanguage.Skill) -> String {
    self == .english && skill == .spoken ? "英語" : title.words(in: .traditionalChinese)
  }
}
