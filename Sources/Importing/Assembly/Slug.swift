internal import TextLayout

/// An id made of a name: its letters and digits in lower case, with hyphens between the words.
enum Slug {
  /// Characters; longer ids are no help to anyone.
  private static let longest = 80

  /// - Returns: nothing where no letter or digit of ASCII is in the name, or others are: what is left would say something else.
  static func of(_ name: String) -> String? {
    let folded = SearchFolding.fold(name)
    guard folded.allSatisfy({ $0.isASCII || !$0.isLetter }) else { return nil }
    let words = folded.split { !($0.isASCII && ($0.isLetter || $0.isNumber)) && !"'’".contains($0) }
    let slug = words.map { $0.filter { $0.isASCII && $0 != "'" } }.filter { !$0.isEmpty }.joined(separator: "-")
    return slug.isEmpty || slug.utf8.count > longest ? nil : slug
  }
}
