import Careers
import Catalogue
import Foundation
import Importing
import Testing

/// The published careers page, if the environment names its folder, and the catalogue made from it by hand.
struct PublishedPage {
  private static let folder = ProcessInfo.processInfo.environment["WAYMARK_DOCUMENTS"]

  /// Whether there is a document to read; prints a note once if not.
  static let isAvailable: Bool = {
    if folder == nil { print("WAYMARK_DOCUMENTS names no folder: no published careers page was read") }
    return folder != nil
  }()

  /// Read once for all tests.
  static let shared = Result { try PublishedPage() }

  let text: SourceText
  let page: CareersPage
  let account: LineAccount
  let contents: CatalogueContents

  private init() throws {
    let path = try #require(Self.folder) + "/000_2d0899bb8f7cdf54.txt"
    text = SourceText(String(decoding: try Data(contentsOf: URL(filePath: path)), as: UTF8.self))
    (page, account) = CareersPage.read(text)
    contents = try CatalogueFolder(path: #require(Self.catalogue)).contents()
  }

  /// The shipped catalogue, found in a folder above this file.
  private static let catalogue: String? = {
    var place = URL(filePath: #filePath)
    while place.pathComponents.count > 1 {
      place.deleteLastPathComponent()
      let folder = place.appending(path: "assets/catalogue").path(percentEncoded: false)
      if FileManager.default.fileExists(atPath: folder) { return folder }
    }
    return nil
  }()

  /// The shipped occupations in the order of the page.
  var shipped: [Occupation] {
    contents.records.compactMap { if case .occupation(let record) = $0 { record } else { nil } }
      .sorted { ($0.provenance?.lines?.lowerBound ?? 0) < ($1.provenance?.lines?.lowerBound ?? 0) }
  }

  var sector: Sector? { contents.sectors.first { $0.provenance.document == "innovation-and-technology-careers" } }

  /// The title of a record in the shipped catalogue.
  func title(_ id: RecordID) -> String? {
    contents.records.first { $0.id == id }?.title.english
  }
}
