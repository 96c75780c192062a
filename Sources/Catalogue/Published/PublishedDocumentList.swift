public import CheckedYAML

/// The ids in `published/documents.yaml`: the documents of an earlier import.
public struct PublishedDocumentList: CheckedReader {
  public static let name = "documents.yaml"

  public var faults: [Diagnostic] = []
  public private(set) var ids: [String] = []
  private let file: YAMLFile

  /// Reads the text of the file. Its faults are in ``faults``.
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
