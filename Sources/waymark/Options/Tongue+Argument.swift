public import ArgumentParser
public import Careers

extension LanguageRequirement.Tongue: ExpressibleByArgument {
  /// Whatever the case of its letters.
  public init?(argument: String) {
    self.init(rawValue: argument.lowercased())
  }
}
