internal import TextLayout

/// The documents of one import: each is read once, and has a name of its own.
struct DistinctDocuments {
  private var pathsByBytes: [[UInt8]: String] = [:]
  private var pathsByName: [String: String] = [:]

  /// Adds a document.
  ///
  /// - Returns: the path of an earlier document with the same bytes; nil for none.
  /// - Throws: ``Failure`` if an earlier document has the same name and other bytes.
  mutating func add(_ file: DocumentFile, _ bytes: [UInt8]) throws -> String? {
    if let twin = pathsByBytes.updateValue(file.path, forKey: bytes) { return twin }
    if let other = pathsByName.updateValue(file.path, forKey: file.document) {
      let both = Sanitiser.clean("\(other) and \(file.path)")
      throw Failure(message: "\(both): different documents with the same name, which identifies them; rename one", status: .usage)
    }
    return nil
  }
}
