internal import ArgumentParser

enum ColorChoice: String, CaseIterable, ExpressibleByArgument {
  case auto, always, never
}
