internal import Careers
internal import Catalogue
internal import Foundation
internal import Sessions

/// Compiled files to start from, made once, which takes longer than a thousand inputs.
enum CompiledCatalogue: String, CaseIterable {
  /// The shipped catalogue.
  case whole
  /// One of its records of each kind, so that a changed byte matters.
  case few

  var path: String { SharedCatalogue.checkout.appending(path: ".build-fuzz/\(rawValue).sqlite").path(percentEncoded: false) }

  static func make() throws {
    let folder = SharedCatalogue.checkout.appending(path: "assets/catalogue").path(percentEncoded: false)
    var contents = try CatalogueFolder(path: folder).contents(readings: SharedCatalogue.readings)
    try contents.compile(to: whole.path)
    contents.records = RecordKind.allCases.compactMap { kind in contents.records.first { $0.kind == kind } }
    try contents.compile(to: few.path)
  }
}
