public import ArgumentParser
public import Careers

extension Language: ExpressibleByArgument {
  /// `zh` and other cases of letters will do: there is one Chinese.
  public init?(argument: String) {
    let tag = argument.lowercased()
    guard let language = Language.allCases.first(where: { $0.rawValue.lowercased() == tag || $0.rawValue.prefix(2) == tag }) else {
      return nil
    }
    self = language
  }
}
