package import Careers

/// The awards that documents of Hong Kong name, by their usual names in both languages.
enum Awards {
  static let vocabulary = Vocabulary<Text>(
    [
      (Text("Doctoral Degree", "博士學位"), ["doctoral degree", "doctorate", "phd", "ph.d", "doctor of", "博士學位", "博士"]),
      (Text("Master’s Degree", "碩士學位"), ["master's degree", "masters degree", "master degree", "master of", "msc", "mba", "碩士學位", "碩士"]),
      (Text("Postgraduate Diploma", "深造文憑"), ["postgraduate diploma", "postgraduate diplomas", "深造文憑", "研究生文憑"]),
      (Text("Postgraduate Certificate", "深造證書"), ["postgraduate certificate", "深造證書"]),
      (
        Text("Bachelor’s Degree", "學士學位"),
        [
          "bachelor's degree", "bachelors degree", "bachelor degree", "bachelor's degrees", "bachelor degrees", "bachelor of",
          "bachelor's", "bachelor", "degree",
          "university degree", "first degree", "honours degree", "undergraduate degree", "degree programme", "degree programmes", "beng",
          "bsc", "bba", "ba", "b.sc",
          "b.eng", "學士學位", "學士", "大學學位", "榮譽學士", "榮譽學位", "學位", "學位課程",
        ]
      ),
      (
        Text("Associate Degree", "副學士學位"),
        ["associate degree", "associate degrees", "associate's degree", "associate of", "sub-degree", "副學士學位", "副學士", "副學位"]
      ),
      (Text("Higher Diploma", "高級文憑"), ["higher diploma", "higher diplomas", "high diploma", "高級文憑"]),
      (Text("Advanced Diploma", "高等文憑"), ["advanced diploma", "advanced diplomas", "高等文憑"]),
      (Text("Professional Diploma", "專業文憑"), ["professional diploma", "professional diplomas", "專業文憑"]),
      (
        Text("Registered Post-Secondary College Diploma", "註冊專上學院文憑"),
        [
          "registered post-secondary college diploma", "registered post-secondary college", "registered post secondary college diploma",
          "post-secondary college diploma",
          "註冊專上學院文憑", "註冊專上學院", "專上學院文憑",
        ]
      ),
      (Text("Diploma of Applied Education", "應用教育文憑"), ["diploma of applied education", "應用教育文憑"]),
      (Text("Diploma Yi Jin", "毅進文憑"), ["diploma yi jin", "yi jin diploma", "毅進文憑"]),
      (Text("Diploma of Vocational Education", "職專文憑"), ["diploma of vocational education", "職專文憑", "職業專才文憑"]),
      (
        Text("Foundation Diploma", "基礎文憑"),
        ["foundation diploma", "diploma of foundation studies", "diploma in foundation studies", "基礎文憑", "基礎課程文憑"]
      ),
      (Text("Diploma", "文憑"), ["diploma", "diplomas", "文憑"]),
      (Text("Advanced Certificate", "高等證書"), ["advanced certificate", "高等證書"]),
      (Text("Higher Certificate", "高級證書"), ["higher certificate", "高級證書"]),
      (Text("Professional Certificate", "專業證書"), ["professional certificate", "professional certificates", "專業證書"]),
      (Text("Foundation Certificate", "基礎證書"), ["foundation certificate", "基礎證書"]),
      (Text("Craft Certificate", "技工證書"), ["craft certificate", "技工證書"]),
      (Text("Certificate", "證書"), ["certificate", "certificates", "證書"]),
      (
        Text("Hong Kong Diploma of Secondary Education", "香港中學文憑"),
        [
          "hong kong diploma of secondary education examination", "hong kong diploma of secondary education",
          "diploma of secondary education", "hkdse examination", "hkdse",
          "香港中學文憑考試", "香港中學文憑試", "香港中學文憑", "中學文憑考試", "中學文憑試", "中學文憑",
        ]
      ),
      (
        Text("Hong Kong Certificate of Education Examination", "香港中學會考"),
        ["hong kong certificate of education examination", "hkcee", "香港中學會考", "中學會考"]
      ),
      (
        Text("Hong Kong Advanced Level Examination", "香港高級程度會考"), ["hong kong advanced level examination", "hkale", "香港高級程度會考", "高級程度會考"]
      ),
      (
        Text("Secondary school education", "中學程度"),
        [
          "secondary school education", "secondary education", "secondary school graduate", "secondary school graduates", "中學程度", "中學畢業",
          "中學學歷",
        ]
      ),
      (Text("Primary education", "小學程度"), ["primary education", "primary school education", "primary 6", "小學程度", "小學畢業", "小六"]),
    ] + secondary)

  private static let secondary: [(Text, [String])] = zip(1...7, zip(["one", "two", "three", "four", "five", "six", "seven"], "一二三四五六七"))
    .map { number, names in
      let latin = ["secondary", "form", "s.", "f.", "s", "f"].map { "\($0) \(number)" }
      return (
        Text("Secondary \(number)", "中\(names.1)"), latin + ["secondary \(names.0)", "form \(names.0)", "中\(names.1)", "中學\(names.1)年級"]
      )
    }

  /// The level of an award on the Hong Kong Qualifications Framework, where Secondary 6 has the HKDSE's. Nil for awards of several levels,
  /// such as certificates and diplomas.
  static func qfLevel(of award: StatedName) -> QFLevel? {
    award.usual.flatMap { qfLevels[$0] }.flatMap(QFLevel.init)
  }

  private static let qfLevels: [String: Int] = [
    "Secondary 6": 3, "Hong Kong Diploma of Secondary Education": 3, "Higher Diploma": 4, "Associate Degree": 4, "Bachelor’s Degree": 5,
    "Master’s Degree": 6, "Doctoral Degree": 7,
  ]

  /// The awards that a text names, each once.
  static func named(in tokens: [Token]) -> [StatedName] {
    var named: [StatedName] = []
    for match in vocabulary.matches(in: tokens) where !named.contains(where: { $0.usual == match.meaning.english }) {
      named.append(StatedName(known: match.meaning, stated: tokens[match.range]))
    }
    return named
  }
}

/// An official name within a sentence: of an award, a field of study, a certification, an examination.
package struct StatedName: Hashable, Sendable {
  /// The name in the document's language, in its usual spelling if known.
  package var title: Text
  /// The name as the document has it.
  package var stated: String
  /// The usual English name, which joins both languages; nil if unknown.
  package var usual: String?
  /// Its initials in brackets after it.
  package var abbreviation: String?

  init(title: Text, stated: String, usual: String? = nil, abbreviation: String? = nil) {
    self.title = title
    self.stated = stated
    self.usual = usual
    self.abbreviation = abbreviation
  }

  /// A known name that the document has in one language.
  init(known: Text, stated tokens: some Collection<Token>) {
    let stated = tokens.words
    let isChinese = tokens.first?.kind == .han
    let title = isChinese ? Text(traditionalChinese: known.traditionalChinese ?? stated) : Text(english: known.english ?? stated)
    self.init(title: title, stated: stated, usual: known.english)
  }
}

extension [StatedName] {
  /// The names of both languages; equal ones are joined.
  func merged(with others: Self) -> Self {
    var names = self
    for other in others {
      if let place = names.firstIndex(where: { $0.usual != nil && $0.usual == other.usual }) {
        names[place].title = names[place].title.merged(with: other.title) ?? names[place].title
      } else if isEmpty {
        names.append(other)
      }
    }
    return names
  }
}
