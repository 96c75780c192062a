internal import Careers

/// What ids stand for in one edition, and in the one that it is compared with.
struct EditionNames {
  let titles: [RecordID: Text]
  /// The names of the files that documents were read from.
  let files: Set<String>
  /// The ids in the new edition of what has another one there.
  var moved: [RecordID: RecordID] = [:]

  init(titles: [RecordID: Text] = [:], files: Set<String> = []) {
    self.titles = titles
    self.files = files
  }

  /// The title of a record, or its id where there is no such record.
  func title(of id: RecordID) -> Text { titles[id] ?? Text(verbatim: id.rawValue) }

  /// The id by which it is compared: its own, or its parent's new id with its own last part.
  func key(of id: RecordID) -> RecordID {
    if let new = moved[id] { return new }
    guard let parent = id.parent, let new = moved[parent] else { return id }
    return RecordID(new.rawValue + id.rawValue.dropFirst(parent.rawValue.count))
  }
}
