internal import Careers

extension CareersPage {
  /// Fields of study that documents shorten.
  enum FieldNames {
    private static let usual: [String: Text] = [
      "it": Text(english: "Information Technology"), "computer": Text(english: "Computing"),
      "ict": Text(english: "Information and Communications Technology"),
      "電腦": Text(traditionalChinese: "電腦學"),
    ]

    static func name(_ tokens: [Token]) -> StatedName {
      let stated = tokens.words
      return StatedName(title: usual[stated.lowercased()] ?? text(stated), stated: stated)
    }
  }
}
