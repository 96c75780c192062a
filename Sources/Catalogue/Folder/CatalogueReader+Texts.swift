internal import Careers
internal import CheckedYAML
internal import Foundation

/// Texts, joined from the published and our own words.
extension CatalogueReader {
  /// A required text.
  mutating func requiredText(_ published: YAMLValue?, ours: YAMLValue?, field: String, at place: Place) -> Text {
    let found = faults.count
    let text = text(published, ours: ours, field: field) ?? Text()
    // Refused words have been reported already.
    if text.missing.count == Language.allCases.count, faults.count == found { reportMissingWords("missing \(field)", at: place) }
    return text
  }

  /// A required sentence: in each language ours, else the document's.
  ///
  /// - Parameter otherKeys: other keys of our mapping, read elsewhere.
  mutating func requiredSentence(
    _ published: YAMLFields?, ours: YAMLValue?, field: String, otherKeys: [String] = [], at place: Place
  ) -> Text {
    let found = faults.count
    let text = sentence(published, ours: ours, field: field, otherKeys: otherKeys) ?? Text()
    if text.missing.count == Language.allCases.count, faults.count == found { reportMissingWords("missing \(field)", at: place) }
    return text
  }

  /// A sentence, in the languages that ours doesn't restate as the document has it.
  ///
  /// - Parameters:
  ///   - published: the mapping with the sentence's languages and other published keys.
  ///   - otherKeys: other keys of our mapping, read elsewhere.
  mutating func sentence(_ published: YAMLFields?, ours: YAMLValue?, field: String, otherKeys: [String] = []) -> Text? {
    guard let place = ours?.place ?? published?.place else { return nil }
    var text = Text()
    for language in Language.allCases { text[language] = published?[language.rawValue].flatMap { string($0) } }
    for (language, words) in languages(ours, otherKeys: otherKeys) { add(words.string, as: language, to: &text, at: words.place) }
    if text.missing.count < Language.allCases.count { countMissing(of: text, field: field, at: place) }
    return text.missing.count < Language.allCases.count ? text : nil
  }

  /// The published text, with the languages it lacks from ours.
  ///
  /// - Parameter otherKeys: other keys of the same mapping, read elsewhere.
  mutating func text(_ published: YAMLValue?, ours: YAMLValue?, field: String, otherKeys: [String] = []) -> Text? {
    guard let place = (published ?? ours)?.place else { return nil }
    var text = Text()
    for (language, words) in languages(published) { text[language] = words.string }
    for (language, words) in languages(ours, otherKeys: otherKeys) {
      if text[language] != nil {
        report("\(field) is published in “\(language.rawValue)”; ours may only add the other language", at: words.place)
        continue
      }
      add(words.string, as: language, to: &text, at: words.place)
    }
    countMissing(of: text, field: field, at: place)
    return text
  }

  /// A published name, with its other language from a mapping of ours by the published words.
  mutating func named(_ published: YAMLValue?, in names: YAMLFields, field: String, at place: Place) -> Text {
    guard let published else {
      report("missing \(field)", at: place)
      return Text()
    }
    var text = Text()
    for (language, words) in languages(published) { text[language] = words.string }
    if let lacking = text.missing.first, let value = names[text.reading(in: .english).words], let words = string(value) {
      add(words, as: lacking, to: &text, at: value.place)
    }
    countMissing(of: text, field: field, at: published.place)
    return text
  }

  private mutating func languages(_ value: YAMLValue?, otherKeys: [String] = []) -> [(Language, (string: String, place: Place))] {
    guard let value else { return [] }
    let fields = fields(value, keys: otherKeys + Language.allCases.map(\.rawValue))
    return Language.allCases.compactMap { language in
      guard let value = fields[language.rawValue], let words = string(value) else { return nil }
      return (language, (words, value.place))
    }
  }

  private mutating func add(_ words: String, as language: Language, to text: inout Text, at place: Place) {
    text[language] = words
    text.ours.insert(language)
    guard language == .traditionalChinese else { return }
    // Bytes suffice, and `contains` takes a hundred times as long to compare characters.
    for refused in glossary where strstr(words, refused.form) != nil {
      report("our Chinese uses “\(refused.use)”, not “\(refused.form)” (ours/glossary.yaml)", at: place)
    }
  }

  private mutating func countMissing(of text: Text, field: String, at place: Place) {
    for language in text.missing { reportMissing(language, field: field, at: place) }
  }
}
