public import Careers
public import CheckedYAML
public import Importing

extension CatalogueFolder {
  /// The folder as it is compared with another, in spite of faults that our half has; and these faults.
  ///
  /// After an import it is our half that doesn't fit any more, and what changed tells how to mend it. A field of ours that is wrong is left out;
  /// a fact that can't be read would look like one that went.
  ///
  /// - Throws: ``CatalogueError/faults(path:_:)`` where the published half has faults, or what our half says pay is in can't be read.
  public func edition() throws(CatalogueError) -> (edition: CatalogueEdition, faults: [Fault]) {
    let files = files()
    var reader = CatalogueReader(files: files)
    let report = reader.read()
    let isOurs = report.faults.allSatisfy { $0.place.file.hasPrefix("ours/") }
    guard isOurs, !reader.isBroken("ours/documents.yaml") else { throw .faults(path: path, report.faults) }
    var alone = CatalogueReader(files: files.filter { !$0.key.hasPrefix("ours") })
    let published = alone.read().contents
    let contents = report.contents
    let edition = CatalogueEdition(
      documents: contents.documents, sectors: contents.sectors, records: contents.records, publishedSectors: published.sectors,
      publishedRecords: published.records)
    return (edition, report.faults)
  }
}
