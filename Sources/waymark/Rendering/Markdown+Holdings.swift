internal import Careers
internal import Typesetting

extension Markdown {
  /// What stands behind a requirement or a route for somebody who told what they hold: “: ✓ met”.
  static func marks(standing: RequirementStanding?, distance: QFDistance?, in style: PageStyle) -> String {
    let standing = standing.map { style.glyphs.sign(of: $0) + " " + style.words($0.title) }
    return [standing, distance.map { style.words($0.text) }].compactMap(\.self).map { style.colon + escaped($0) }.joined()
  }
}
