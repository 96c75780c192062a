internal import Yams

/// What the nodes of one file are tagged as: thousands of them share a tag, since one takes long to make and much room.
struct YAMLTags {
  let text = Tag(.str)
  let number = Tag(.int)
  let flag = Tag(.bool)
  let list = Tag(.seq)
  let mapping = Tag(.map)

  /// Whether a text stays one when it is read again without quotes.
  func isText(_ text: String) -> Bool {
    // A tag keeps what it was resolved as, so that this one is of no use to another text.
    Resolver.default.resolveTag(of: Node(text, Tag(.implicit))) == .str
  }
}
