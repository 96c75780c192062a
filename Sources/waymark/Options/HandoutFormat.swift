internal import ArgumentParser

enum HandoutFormat: String, CaseIterable, ExpressibleByArgument {
  case text, markdown, html
}
