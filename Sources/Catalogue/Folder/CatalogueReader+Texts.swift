internal import Careers
internal import CheckedYAML

/// Texts, joined from what is published and what is ours.
extension CatalogueReader {
  /// A text that must be there.
  mutating func requiredText(_ published: YAMLValue?, ours: YAMLValue?, field: String, at place: Place) -> Text {
    let found = faults.count
    let text = text(published, ours: ours, field: field) ?? Text()
    // A text whose words were refused has its fault already.
    if text.missing.count == Language.allCases.count, faults.count == found { report("missing \(field)", at: place) }
    return text
  }

  /// What is published, with the languages it lacks from ours.
  ///
  /// - Parameter besides: keys that stand beside the languages and are read elsewhere.
  mutating func text(_ published: YAMLValue?, ours: YAMLValue?, field: String, besides: [String] = []) -> Text? {
    guard let place = (published ?? ours)?.place else { return nil }
    var text = Text()
    for (language, words) in languages(published) { text[language] = words.string }
    for (language, words) in languages(ours, besides: besides) {
      if text[language] != nil {
        report("\(field) is published in “\(language.rawValue)”; ours may only add the other language", at: words.place)
        continue
      }
      add(words.string, as: language, to: &text, at: words.place)
    }
    countMissing(of: text, field: field, at: place)
    return text
  }

  /// A published text whose other language stands under its own words in a mapping of ours, and those words.
  mutating func named(_ published: YAMLValue?, in names: YAMLFields, field: String, at place: Place) -> (text: Text, key: String) {
    guard let published else {
      report("missing \(field)", at: place)
      return (Text(), "")
    }
    var text = Text()
    for (language, words) in languages(published) { text[language] = words.string }
    let key = text.reading(in: .english).words
    if let lacking = text.missing.first, let value = names[key], let words = string(value) {
      add(words, as: lacking, to: &text, at: value.place)
    }
    countMissing(of: text, field: field, at: published.place)
    return (text, key)
  }

  /// Texts of ours that restate published items one by one, in their order.
  ///
  /// - Parameter count: how many items are published; absent where the document has none to count.
  mutating func restated(_ value: YAMLValue?, count: Int?, field: String, at place: Place) -> [Text] {
    let values = list(value)
    if let count, values.count != count {
      report("\(field): \(count) published, \(values.count) restated in ours", at: value?.place ?? place)
    }
    return values.enumerated().compactMap { text(nil, ours: $1, field: "\(field) \($0 + 1)") }
  }

  /// Reports keys of ours that name nothing published.
  mutating func checkKeys(of names: YAMLFields, among known: [String], field: String) {
    let keys = Set(known)
    for entry in names.entries where !keys.contains(entry.key) {
      report("no \(field) is called “\(entry.key)”" + hint(for: entry.key, among: keys.subtracting([""])), at: entry.place)
    }
  }

  mutating func notes(_ value: YAMLValue?) -> [Note] {
    list(value).map { item in
      let text = text(nil, ours: item, field: "note", besides: ["about"]) ?? Text()
      return Note(about: word(fields(item)["about"], of: RecordPart.self), text: text)
    }
  }

  private mutating func languages(_ value: YAMLValue?, besides: [String] = []) -> [(Language, (string: String, place: Place))] {
    guard let value else { return [] }
    let fields = fields(value, keys: besides + Language.allCases.map(\.rawValue))
    return Language.allCases.compactMap { language in
      guard let value = fields[language.rawValue], let words = string(value) else { return nil }
      return (language, (words, value.place))
    }
  }

  private mutating func add(_ words: String, as language: Language, to text: inout Text, at place: Place) {
    text[language] = words
    text.ours.insert(language)
    guard language == .traditionalChinese else { return }
    for refused in glossary where words.contains(refused.form) {
      report("our Chinese uses “\(refused.use)”, not “\(refused.form)” (ours/glossary.yaml)", at: place)
    }
  }

  private mutating func countMissing(of text: Text, field: String, at place: Place) {
    for language in text.missing { reportMissing(language, field: field, at: place) }
  }
}
