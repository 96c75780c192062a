internal import Careers

extension CareersPage {
  /// Finds which occupations each listed name stands for: those of that title, or those whose titles end in it, in either number.
  mutating func match() {
    var exact: [String: [Int]] = [:]
    var endings: [String: [Int]] = [:]
    for (place, occupation) in occupations.enumerated() {
      for title in occupation.title.folded {
        Self.add(place, to: &exact[title, default: []])
        for ending in Self.endings(of: title) { Self.add(place, to: &endings[ending, default: []]) }
      }
    }
    for place in listed.indices {
      let names = listed[place].title.folded
      let found =
        names.lazy.compactMap { exact[$0] ?? exact[Self.singular($0)] }.first
        ?? names.lazy.compactMap { endings[$0] ?? endings[Self.singular($0)] }.first
      listed[place].occupations = found ?? []
    }
  }

  /// Where there is a list of names: the occupations that none of them stands for.
  var titlesNotListed: [Occupation] {
    let matched = Set(listed.flatMap(\.occupations))
    return listed.isEmpty ? [] : occupations.indices.filter { !matched.contains($0) }.map { occupations[$0] }
  }

  /// A title that reads the same in both languages counts once.
  private static func add(_ place: Int, to places: inout [Int]) {
    if places.last != place { places.append(place) }
  }

  /// What a title ends in: whole words, or two Chinese characters and more.
  private static func endings(of title: String) -> [String] {
    if title.hasHan { return (2..<max(2, min(title.count, 20))).map { String(title.suffix($0)) } }
    let words = title.split(separator: " ").prefix(20)
    return words.indices.dropFirst().map { words[$0...].joined(separator: " ") }
  }

  private static func singular(_ name: String) -> String {
    name.hasSuffix("s") ? String(name.dropLast()) : name
  }
}

extension Text {
  /// The names of both languages as they are compared.
  fileprivate var folded: [String] {
    [english, traditionalChinese].compactMap(\.self).map(NameFolding.fold)
  }
}
