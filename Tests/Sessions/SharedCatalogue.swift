public import Careers
internal import Catalogue
public import Foundation

/// The catalogue that comes with the program, opened once for all tests.
public enum SharedCatalogue {
  public static let checkout = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  public static let library: any Library = open()

  private static func open() -> any Library {
    let path = checkout.appending(path: "assets/catalogue").path(percentEncoded: false)
    guard let library = try? SQLiteLibrary(path: path) else { preconditionFailure("the catalogue has faults: run waymark check") }
    return library
  }
}
