import Foundation

/// Values to JSON and back, as tests need it.
enum JSONCoding {
  static func text(of value: some Encodable) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return String(decoding: try encoder.encode(value), as: UTF8.self)
  }

  static func value<Value: Decodable>(_ type: Value.Type, from json: String) throws -> Value {
    try JSONDecoder().decode(type, from: Data(json.utf8))
  }

  /// The value after a journey through JSON.
  static func returned<Value: Codable>(_ value: Value) throws -> Value {
    try self.value(Value.self, from: text(of: value))
  }

  /// The keys of the object that a value is written as; empty where it is none.
  static func keys(of value: some Encodable) throws -> [String] {
    let object = try JSONSerialization.jsonObject(with: Data(text(of: value).utf8)) as? [String: Any]
    return (object ?? [:]).keys.sorted()
  }
}
