/// What a page of a handout is written in.
enum HandoutFormat: String {
  case text, markdown, html
}
