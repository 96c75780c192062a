public import ArgumentParser
public import Careers

extension WorkSetting: ExpressibleByArgument {
  /// Whatever the case of its letters.
  public init?(argument: String) {
    self.init(rawValue: argument.lowercased())
  }
}
