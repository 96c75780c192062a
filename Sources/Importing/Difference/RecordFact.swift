internal import Careers

/// One thing that a record states, in terms that two editions can be compared by: not where it stands, nor how we word it.
struct RecordFact {
  /// What is the same for the same fact.
  struct Key: Hashable {
    let heading: Heading
    let terms: String
  }

  /// What a fact is one of several parts of, such as the routes of each task of a level: one cell of the document may serve all.
  struct Whole {
    /// What stands for the labels of all parts.
    let label: Text
    /// How many there are.
    let parts: Int
  }

  let key: Key
  let item: StatedItem
  /// What tells it apart in a list whose order means something, such as a rung's title.
  let place: Text?
  let whole: Whole?

  /// - Parameters:
  ///   - key: the fact in terms of the model.
  init(_ heading: Heading, key: String, label: Text? = nil, text: Text, detail: Text? = nil, place: Text? = nil, whole: Whole? = nil) {
    self.key = Key(heading: heading, terms: key)
    item = StatedItem(label: label, text: text, detail: detail)
    self.place = place
    self.whole = whole
  }

  /// A sentence of the document, which is another fact where it has other words.
  ///
  /// - Parameters:
  ///   - key: what it states in terms of the model, where it does.
  ///   - shown: what stands for it on pages: the same, or ours.
  init(_ heading: Heading, key: String = "", sentence: Text, shown: Text, label: Text? = nil, detail: Text? = nil, isOrdered: Bool = true) {
    self.key = Key(heading: heading, terms: key + "\n" + sentence.publishedWords)
    item = StatedItem(label: label, text: sentence, detail: detail, restated: shown.ours.isEmpty ? nil : shown)
    place = isOrdered ? sentence : nil
    whole = nil
  }

  var heading: Heading { key.heading }
}
