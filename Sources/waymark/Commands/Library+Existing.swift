internal import Careers

extension Library {
  /// The record with an id.
  ///
  /// - Throws: ``Failure`` that suggests ids nearby, or tells that a name is only listed.
  func existing(_ id: String) throws -> Record {
    if let record = try record(RecordID(id)) { return record }
    let near = try suggestions(for: id, limit: 3).map(\.rawValue)
    let hint = near.isEmpty ? "; see “waymark list”" : "; did you mean \(near.joined(separator: ", "))?"
    throw Failure(message: "no record has the id “\(id)”\(hint)", status: .notFound)
  }
}
