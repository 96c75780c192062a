extension CareersPage {
  /// Where the text ends before its last occupation does: sections that come last in every other one are missing.
  ///
  /// A page of one occupation is held against the order in which the family's pages have their sections.
  var cut: Finding? {
    guard let last = occupations.last, let end = last.sections.last else { return nil }
    let others = occupations.dropLast().map(\.sections)
    let usual = others.first ?? Section.allCases.filter { $0 != .remarks }
    let expected = usual.filter { section in section != .remarks && others.allSatisfy { $0.contains(section) } }
    guard let place = expected.firstIndex(of: end) else { return nil }
    let missing = expected[(place + 1)...].filter { !last.sections.contains($0) }
    guard !missing.isEmpty, missing.count == expected.count - place - 1 else { return nil }
    return Finding(
      kind: .cut(missing: missing), words: last.name, occupation: last.name, lines: last.lines.upperBound...last.lines.upperBound)
  }
}
