import Careers
import Catalogue
import Foundation
import TestSupport
import Testing

/// A catalogue into whose texts somebody wrote a payload. No folder with one is ever opened, so it is compiled past the checks.
struct HostileCatalogue {
  private let folder: TemporaryFolder
  let path: String

  init(_ payload: String) throws {
    folder = try TemporaryFolder()
    path = folder.path("c.sqlite")
    let source = try CatalogueFolder(path: Program.checkout.appending(path: "assets/catalogue").path(percentEncoded: false))
    var contents = try source.contents()
    contents.records = try contents.records.map { try Self.soiled($0, with: payload) }
    contents.documents = try contents.documents.map { try Self.soiled($0, with: payload) }
    contents.sectors = try contents.sectors.map { try Self.soiled($0, with: payload) }
    try contents.compile(to: path)
  }

  /// The same value with the payload in each of its texts, in both languages.
  private static func soiled<Value: Codable>(_ value: Value, with payload: String) throws -> Value {
    let tree = try JSONSerialization.jsonObject(with: JSONEncoder().encode(value))
    return try JSONDecoder().decode(Value.self, from: JSONSerialization.data(withJSONObject: soiled(tree, key: "", with: payload)))
  }

  private static func soiled(_ tree: Any, key: String, with payload: String) -> Any {
    switch tree {
    case let members as [String: Any]: Dictionary(uniqueKeysWithValues: members.map { ($0, soiled($1, key: $0, with: payload)) })
    case let elements as [Any]: elements.map { soiled($0, key: key, with: payload) }
    case let text as String where texts.contains(key): text + payload + "x"
    default: tree
    }
  }

  /// The keys of a text's languages.
  private static let texts: Set = ["en", "zh-Hant"]
}
