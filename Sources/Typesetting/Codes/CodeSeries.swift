/// A text as one QR code, or as several that can each be read by itself. They hold the text, in UTF-8: a telephone needs no network.
public struct CodeSeries: Hashable, Sendable {
  /// What each code says.
  public let parts: [String]
  private let largest: CodeVersion

  /// As few codes as there is room for.
  ///
  /// - Throws: ``CodeError`` where it can't be done, with the room that it would take.
  public init(_ text: String, in room: CodeRoom) throws(CodeError) {
    let text = text.trimmingNewlines
    guard !text.isEmpty else { throw .noText }
    if let largest = room.largestVersion, let parts = CodeParts(text, capacity: largest.capacity) {
      self.parts = parts.texts
      self.largest = largest
    } else {
      throw Self.error(for: text, form: room.form)
    }
  }

  private static func error(for text: String, form: CodeForm) -> CodeError {
    let fitting = CodeVersion.all.first { CodeParts(text, capacity: $0.capacity) != nil }
    return fitting.map { .roomTooSmall(needed: CodeRoom(for: $0, form: form)) } ?? .textTooLong
  }

  /// The code of a part, with as much error correction as there is room for; nothing where there is no such part.
  public func code(at index: Int) -> CodeMatrix? {
    guard parts.indices.contains(index) else { return nil }
    let bytes = Array(parts[index].utf8)
    return ErrorCorrection.allCases.reversed().lazy.compactMap { CodeMatrix(bytes, correction: $0, largest: largest) }.first
  }
}

extension String {
  fileprivate var trimmingNewlines: String {
    String(drop(while: \.isNewline).reversed().drop(while: \.isNewline).reversed())
  }
}
