/// What a page of a handout is written in.
enum HandoutFormat: String, CaseIterable {
  case text, markdown, html
}
