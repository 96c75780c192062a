public import CheckedYAML

/// The ids in `published/documents.yaml`: which documents an earlier import had.
public struct PublishedDocumentList: CheckedReader {
  public static let name = "documents.yaml"

  public var faults: [Diagnostic] = []
  public private(set) var ids: [String] = []
  private let file: YAMLFile

  /// Reads the file's text; what is wrong with it is in ``faults``.
  public init(text: String) {
    file = YAMLFile(text: text, file: Self.name, of: "a catalogue")
    faults = file.faults
    guard let root = file.root else { return }
    for item in list(fields(root)["documents"]) {
      if let id = fields(item)["id"].flatMap({ string($0) }) { ids.append(id) }
    }
  }

  public func refused(in file: String) -> Set<Unicode.Scalar> { self.file.refused }
}
