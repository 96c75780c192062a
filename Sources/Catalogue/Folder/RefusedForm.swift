/// A form that our own Chinese refuses, and the one it uses.
public struct RefusedForm: Codable, Hashable, Sendable {
  public var form: String
  public var use: String

  public init(form: String, use: String) {
    self.form = form
    self.use = use
  }
}
