/// One thing that a record states, in terms that two editions can be compared by: not where it stands, nor how we word it.
struct RecordFact {
  /// What is the same for the same fact.
  struct Key: Hashable {
    let heading: Heading
    let terms: String
  }

  let key: Key
  let item: StatedItem
  /// What tells it apart in a list whose order means something, such as a rung's title.
  let place: Text?

  /// - Parameters:
  ///   - key: the fact in terms of the model.
  ///   - words: the document's own sentence, where it is compared too.
  init(_ heading: Heading, key: String, words: String? = nil, label: Text? = nil, text: Text, detail: Text? = nil, place: Text? = nil) {
    self.key = Key(heading: heading, terms: words.map { key + "\n" + $0 } ?? key)
    item = StatedItem(label: label, text: text, detail: detail)
    self.place = place
  }

  var heading: Heading { key.heading }
}
