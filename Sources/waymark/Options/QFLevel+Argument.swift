public import ArgumentParser
public import Careers

extension QFLevel: ExpressibleByArgument {
  public init?(argument: String) {
    guard let number = Int(argument) else { return nil }
    self.init(rawValue: number)
  }

  public static var allValueStrings: [String] { range.map(String.init) }
}
