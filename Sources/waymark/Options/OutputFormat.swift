internal import ArgumentParser

enum OutputFormat: String, CaseIterable, ExpressibleByArgument {
  case text, markdown, json
}
