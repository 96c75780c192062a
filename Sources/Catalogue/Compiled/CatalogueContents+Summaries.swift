internal import Careers

extension CatalogueContents {
  /// What lists need of every record. Sorting by strokes takes too long for a program's start, so a compiled file holds the places.
  var summaries: [Summary] {
    Summary.all(of: records, sectors: sectors, titleOrder: TitleOrder.places(of: records))
  }
}
