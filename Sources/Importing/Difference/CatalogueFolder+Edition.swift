public import Catalogue
public import CheckedYAML

extension CatalogueFolder {
  /// The folder as an edition to compare, and the faults in our half.
  ///
  /// - Throws: ``CatalogueError/faults(path:_:)`` if the published half has faults, or the units of pay in our half can't be read.
  public func edition() throws(CatalogueError) -> (edition: CatalogueEdition, faults: [Diagnostic]) {
    let (report, published) = try halves()
    let contents = report.contents
    let edition = CatalogueEdition(
      documents: contents.documents, sectors: contents.sectors, records: contents.records, publishedSectors: published.sectors,
      publishedRecords: published.records)
    return (edition, report.faults)
  }
}
