public struct ReadingTable: Hashable, Sendable {
  public init() {}
  public init(text: String) throws {}
  public var text: String { "" }
  public func subset(of characters: some Sequence<Unicode.Scalar>) -> ReadingTable { self }
}
