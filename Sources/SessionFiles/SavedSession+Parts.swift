internal import Foundation
internal import Interface

/// A session as named parts in JSON, so that saving writes only the parts that changed.
extension SavedSession {
  /// A part is missing or can't be decoded.
  struct Fault: Error {
    let part: String
  }

  func parts() throws -> [String: String] {
    [
      "view": try Self.json(view), "lists": try Self.json(lists), "shortlist": try Self.json(shortlist),
      "comparison": try Self.json(comparison), "conditions": try Self.json(conditions), "notes": try Self.json(notes),
      "trail": try Self.json(trail),
    ]
  }

  init(parts: [String: String]) throws {
    self.init(
      view: try Self.value("view", of: parts), lists: try Self.value("lists", of: parts), shortlist: try Self.value("shortlist", of: parts),
      comparison: try Self.value("comparison", of: parts), conditions: try Self.value("conditions", of: parts),
      notes: try Self.value("notes", of: parts), trail: try Self.value("trail", of: parts))
  }

  private static func json(_ value: some Encodable) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return String(decoding: try encoder.encode(value), as: UTF8.self)
  }

  private static func value<Value: Decodable>(_ name: String, of parts: [String: String]) throws -> Value {
    guard let json = parts[name], let value = try? JSONDecoder().decode(Value.self, from: Data(json.utf8)) else {
      throw Fault(part: name)
    }
    return value
  }
}
