/// The numbers of pages, which text taken from them has in the midst of what goes on.
enum PageNumber {
  /// Characters; no such line is longer.
  private static let longest = 24

  /// Whether a line says that it is one: "Page 5 of 12", "P. 5", "第5頁", "5 / 12", not a bare number.
  static func isSurely(_ line: SourceLine) -> Bool {
    guard line.words.utf8.count <= longest, line.words.contains(where: \.isNumber) else { return false }
    let words = line.words.lowercased().filter { !" .-–—，,".contains($0) }
    return words.wholeMatch(of: /(page|p|頁|第)\d{1,4}(of\d{1,4}|\/\d{1,4}|頁)?(共\d{1,4}頁)?/) != nil
      || words.wholeMatch(of: /\d{1,4}\/\d{1,4}/) != nil
  }
}
