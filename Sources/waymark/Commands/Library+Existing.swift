internal import Careers
internal import TextLayout

extension Library {
  /// The record with an id.
  ///
  /// - Throws: ``Failure`` that suggests ids nearby, or tells that a name is only listed.
  func existing(_ id: String) throws -> Record {
    if let record = try record(RecordID(id)) { return record }
    if let listed = try sectors().flatMap(\.listed).first(where: { $0.occupations.isEmpty && $0.isNamed(id) }) {
      let name = listed.title.words(in: .english)
      throw Failure(message: "“\(name)” is listed by the source, but has no page of its own: nothing to show", status: .notFound)
    }
    let near = try suggestions(for: id, limit: 3).map(\.rawValue)
    let hint = near.isEmpty ? "; see “waymark list”" : "; did you mean \(near.joined(separator: ", "))?"
    throw Failure(message: "no record has the id “\(Sanitiser.clean(id))”\(hint)", status: .notFound)
  }
}

extension ListedName {
  /// Whether somebody who typed `id` means this name: its words in either language, or what would be its id.
  fileprivate func isNamed(_ id: String) -> Bool {
    let asked = SearchTokens.tokens(of: id)
    return [title.english, title.traditionalChinese].contains { $0.map(SearchTokens.tokens(of:)) == asked }
  }
}
